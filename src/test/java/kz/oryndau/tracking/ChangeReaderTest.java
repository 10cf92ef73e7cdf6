package kz.oryndau.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.assignment.Ongoing;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.records.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes as forms and programs send them. */
@QuarkusTest
class ChangeReaderTest {

  @Inject TestDatabase database;
  @Inject Archive archive;
  @Inject ChangeReader reader;

  private Long article;

  @BeforeEach
  void oneArticle() {
    database.clear();
    article = archive.store("Школа", FixedClock.TODAY, null).article();
  }

  private Map<String, String> words(String... more) {
    var fields = Proofs.page(more);
    fields.remove("url");
    fields.remove("date");
    fields.putIfAbsent("article", article.toString());
    return fields;
  }

  @Test
  void findsTheWordsInTheArticleWhateverTheBlanksBetweenThem() {
    var fields = words("status", "done", "quote", " Он  поручил\nакимату достроить ");

    var proof = reader.execution(fields).proof();

    assertEquals(
        "Он поручил акимату достроить", Archive.TEXT.substring(proof.start(), proof.end()));
    assertEquals(FixedClock.TODAY, proof.date(), "the day of publication");
    fields.put("article", "https://portal.example/articles/" + article + "?done=x#a1");
    assertEquals(proof, reader.execution(fields).proof());
  }

  @Test
  void readsAPageOfTheWeb() {
    var change = reader.execution(Proofs.page("status", "PARTLY_DONE", "since", "2026-11-01"));

    assertEquals(Proofs.PAGE, change.proof());
    assertEquals(ExecutionStatus.PARTLY_DONE, change.next());
  }

  @ParameterizedTest
  @CsvSource({
    "status, '', status, REQUIRED",
    "status, finished, status, NOT_ONE_OF",
    "url, '', article, EITHER",
    "url, vestnik, url, NOT_A_WEB_ADDRESS",
    "article, 1, url, NOT_BOTH",
    "date, '', date, REQUIRED",
    "date, вчера, date, NOT_A_DATE",
    "date, 2026-11-25, date, IN_THE_FUTURE",
    "since, 2026-11-25, since, IN_THE_FUTURE",
    "note, '  ', note, REQUIRED",
    "origin, '', origin, REQUIRED",
    "origin, rumour, origin, NOT_ONE_OF",
    "status, removed, removal, REQUIRED"
  })
  void namesWhatIsWrong(String field, String value, String named, Rule rule) {
    var fields = Proofs.page("status", "done");
    fields.put(field, value);
    refused(named, rule, fields);
  }

  @ParameterizedTest
  @CsvSource({
    "quote, '', quote, REQUIRED",
    "quote, этих слов нет, quote, NOT_IN_ARTICLE",
    "article, 999999, article, NO_SUCH_RECORD",
    "article, школа, article, NO_SUCH_RECORD",
    "start, 5, end, REQUIRED",
    "start, пять, start, NOT_A_NUMBER"
  })
  void namesWhatIsWrongWithWordsOfAnArticle(String field, String value, String named, Rule rule) {
    var fields = words("status", "done", "quote", "поручил");
    fields.put(field, value);
    refused(named, rule, fields);
  }

  @Test
  void takesAPlaceInTheTextFromPrograms() {
    var fields = words("status", "done", "start", "3", "end", "9");

    assertEquals(3, reader.execution(fields).proof().start());
    fields.put("end", "9999");
    refused("end", Rule.OUTSIDE_TEXT, fields);
  }

  private void refused(String field, Rule rule, Map<String, String> fields) {
    var violations = assertThrows(InvalidInput.class, () -> reader.execution(fields)).violations();
    assertTrue(
        violations.stream().anyMatch(v -> v.field().equals(field) && v.rule() == rule),
        violations.toString());
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    var violations =
        assertThrows(InvalidInput.class, () -> reader.execution(new HashMap<>())).violations();

    assertEquals(4, violations.size(), violations.toString());
  }

  @ParameterizedTest
  @CsvSource({"P1M, true", "P3M, true", "P2W, true", "P0D, false", "месяц, false", "'', false"})
  void readsPeriods(String period, boolean fine) {
    Map<String, String> fields = Map.of("period", period, "nextDay", "2026-12-01");
    if (fine) {
      assertEquals(new Ongoing(period, FixedClock.TODAY.plusDays(7)), reader.ongoing(fields));
    } else {
      assertThrows(InvalidInput.class, () -> reader.ongoing(fields));
    }
  }
}
