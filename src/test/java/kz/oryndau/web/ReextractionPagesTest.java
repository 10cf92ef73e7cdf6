package kz.oryndau.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of re-extraction and of quality, as a browser without JavaScript uses them. */
@QuarkusTest
class ReextractionPagesTest {

  private static final String START = "/review/reextraction";

  @Inject TestDatabase database;
  @Inject Archive archive;

  private Browsing analyst;
  private Archive.Stored stored;

  @BeforeEach
  void oneArticle() {
    database.clear();
    database.execute("delete from reextraction");
    analyst = Browsing.signedIn();
    stored = archive.store("Школа", FixedClock.TODAY, null);
  }

  /** A job as the worker leaves it, so that no test waits for it. */
  private void job(String phase, String state) {
    database.execute(
        """
        insert into reextraction (id, phase, state, created_at, created_by)
          overriding system value values (900, '%s', '%s', now(), 'aigul');
        insert into reextraction_article values (900, %d, 'PREVIEWED', 1, 0, 1, 2);
        insert into reextraction_change values
          (900, %d, 0, 'DROPPED', 'DIRECT', '«старое» <b>', null),
          (900, %d, 1, 'ADDED', 'DIRECTIVE', null, 'новое')
        """
            .formatted(phase, state, stored.article(), stored.article(), stored.article()));
  }

  @Test
  void startsWithAComparison() {
    var location =
        analyst
            .send(START, START, Map.of("which", "chosen", "articles", " " + stored.article() + ","))
            .statusCode(303)
            .extract()
            .header("Location");
    assertTrue(location.matches(".*/review/reextraction/\\d+"), location);
    analyst.open(location.replaceAll("https?://[^/]+", "")).statusCode(200);
    assertTrue(analyst.read(START).contains("Последние разборы"));
  }

  @Test
  void offersTheArticleThatItIsAskedFor() {
    var page = analyst.read(START + "?articles=" + stored.article());
    assertTrue(page.contains("value=\"chosen\" checked"));
    assertTrue(page.contains("value=\"" + stored.article() + "\""));
  }

  @ParameterizedTest
  @CsvSource({
    "'', Заполните это поле",
    "999999, Статьи с номером 999999 в архиве нет",
    "двенадцать, не целое число"
  })
  void saysBesideTheFieldWhatIsWrong(String articles, String words) {
    analyst
        .send(START, START, Map.of("which", "chosen", "articles", articles))
        .statusCode(400)
        .body(containsString(words))
        .body(containsString("id=\"articles-error\""))
        .body(containsString("value=\"" + articles + "\""));
  }

  @Test
  void showsWhatWouldChangeBeforeItDoes() {
    job("PREVIEW", "FINISHED");
    analyst
        .open(START + "/900")
        .body(containsString("Сравнение готово, ничего не изменено"))
        .body(containsString("<del>«старое» &lt;b&gt;</del>"))
        .body(containsString("<ins>новое</ins>"))
        .body(containsString("Изменить записи"));
  }

  @ParameterizedTest
  @CsvSource({
    "ru, Повторный разбор этого не находит.",
    "kk, Қайта талдау мұны таппады.",
    "en, Reading the article again did not find this."
  })
  void tellsTheReasonOfTheMachineInTheLanguageOfTheReader(String language, String words) {
    database.execute(
        """
        insert into statement_history (statement_id, step, at, actor, aspect, to_status, reason)
          values (%d, 9, now(), 'oryndau', 'REVIEW', 'REJECTED', '%s')
        """
            .formatted(stored.statement(), HistoryEntry.NOT_FOUND_AGAIN));
    analyst.open("/language/" + language + "?back=/");
    analyst.open("/statements/" + stored.statement()).body(containsString(words));
  }

  @Test
  void canBeStoppedAndGoOn() {
    job("PREVIEW", "RUNNING");
    analyst
        .open(START + "/900")
        .body(containsString("Остановить"))
        .body(containsString("Прочитано статей: 1 из 1"));
    analyst.send(START, START + "/900/stop", Map.of()).statusCode(303);
    analyst.open(START + "/900").body(containsString("Продолжить"));
    analyst.open(START + "/900").body(not(containsString("Изменить записи")));
  }

  @ParameterizedTest
  @ValueSource(strings = {START, START + "/1", "/reports/quality", "/reports/quality.csv"})
  void isForAnalysts(String path) {
    Browsing.anonymous().open(path).statusCode(303);
  }

  @Test
  void knowsNoOtherJob() {
    analyst.open(START + "/999999").statusCode(404);
  }

  @Test
  void tellsTheQualityWithItsDenominators() {
    analyst.open("/reports/quality").body(containsString("За эти дни решений ещё нет"));
    archive.decide(stored, ReviewStatus.ACCEPTED);
    analyst
        .open("/reports/quality")
        .body(containsString("принято ÷ найдено и решено"))
        .body(containsString("2 из 2"))
        .body(containsString("href=\"/reports/quality.csv"));
    analyst
        .open("/reports/quality.csv?review=draft")
        .statusCode(200)
        .body(containsString("month,kind,found_decided,accepted_unchanged"))
        .body(containsString("2026-11,INDIRECT,1,1,0,0,0,0,100,100,100"));
    analyst.open("/reports/quality?from=tomorrow").statusCode(400);
  }
}
