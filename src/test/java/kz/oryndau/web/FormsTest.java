package kz.oryndau.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kz.oryndau.article.ArticleFilter;
import kz.oryndau.article.ArticleRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.listing.Paging;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import kz.oryndau.statement.StatementRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms take what is right, give back what is wrong, and show markup as text. */
@QuarkusTest
class FormsTest {

  private static final String MARKUP = "<img src=x onerror=alert(1)>&amp;\"'";

  @Inject Archive archive;
  @Inject TestDatabase database;
  @Inject ArticleRows articles;
  @Inject StatementRows statements;

  private Browsing analyst;

  @BeforeEach
  void empty() {
    database.clear();
    analyst = Browsing.signedIn();
  }

  private static Map<String, String> article() {
    var fields = new HashMap<String, String>();
    fields.put("title", "Мост через Нуру");
    fields.put("text", "Первая строка.\r\nВторая строка.");
    fields.put("source", "Вестник");
    fields.put("url", "https://vestnik.example/1");
    fields.put("publishedAt", "2026-11-20");
    return fields;
  }

  private long stored() {
    var filter = ArticleFilter.all(ReviewScope.ALL);
    return articles.page(filter, Paging.first(10)).rows().size();
  }

  private Archive.Stored draft() {
    return archive.store("Школа", LocalDate.of(2026, 11, 10), null);
  }

  @Test
  void storesAnArticleAndShowsItsPage() {
    var location =
        analyst
            .send("/articles/new", "/articles/new", article())
            .statusCode(303)
            .extract()
            .header("Location");
    var id = Long.parseLong(location.replaceAll(".*/articles/(\\d+).*", "$1"));
    assertEquals("Первая строка.\nВторая строка.", articles.text(id).orElseThrow(), "CR LF is LF");
    assertTrue(analyst.read("/articles/" + id + "?done=analysed").contains("Мост через Нуру"));
    analyst
        .send("/articles/new", "/articles/new", article())
        .statusCode(303)
        .header("Location", containsString("done=known"));
    assertEquals(1, stored());
  }

  @ParameterizedTest
  @CsvSource({
    "text, '   ', Заполните это поле",
    "text, 'а\0б', нулевой знак",
    "publishedAt, '', Заполните это поле",
    "publishedAt, 2026-11-25, ещё не наступила",
    "publishedAt, 20 ноября, не дата",
    "url, vestnik, не адрес страницы",
    "language, de, не разбирается"
  })
  void saysBesideTheFieldWhatIsWrong(String field, String value, String words) {
    var fields = article();
    fields.put(field, value);
    analyst
        .send("/articles/new", "/articles/new", fields)
        .statusCode(400)
        .body(containsString("id=\"" + field + "-error\""))
        .body(containsString(words))
        .body(containsString("href=\"#" + field + "\""))
        .body(containsString("Мост через Нуру"));
    assertEquals(0, stored());
  }

  @Test
  void refusesATextThatIsTooLong() {
    var fields = article();
    fields.put("text", "я".repeat(200_001));
    analyst
        .send("/articles/new", "/articles/new", fields)
        .statusCode(400)
        .body(containsString("Не больше 200000 знаков, сейчас 200001"));
    assertEquals(0, stored());
  }

  @Test
  void showsMarkupAsText() {
    var fields = article();
    fields.replaceAll((name, value) -> name.equals("publishedAt") ? value : value + MARKUP);
    fields.put("url", "https://vestnik.example/?a=1&b=\"><script>alert(1)</script>");
    analyst
        .send("/articles/new", "/articles/new", fields)
        .body(not(containsString("<img src=x")))
        .body(not(containsString("<script>alert")));
    fields.put("url", "https://vestnik.example/?a=1&b=2");
    var page =
        analyst
            .send("/articles/new", "/articles/new", fields)
            .statusCode(303)
            .extract()
            .header("Location");
    for (var path : new String[] {page.replaceAll("https?://[^/]+", ""), "/articles", "/"}) {
      analyst
          .open(path)
          .statusCode(200)
          .body(not(containsString("<img src=x")))
          .body(containsString("&lt;img src=x onerror=alert(1)&gt;&amp;amp;&quot;&#39;"));
    }
    analyst
        .open("/assignments?q=%3Cscript%3Ealert(1)%3C/script%3E")
        .statusCode(200)
        .body(not(containsString("<script>alert")));
    analyst.open("/%3Cscript%3Ealert(1)").body(not(containsString("<script>alert")));
  }

  @Test
  void triesATextAndStoresNothing() {
    analyst
        .send(
            "/try",
            "/try",
            Map.of("text", "Просто текст " + MARKUP, "publishedAt", "", "language", "ru"))
        .statusCode(200)
        .body(containsString("Что найдено"))
        .body(not(containsString("<img src=x")));
    analyst
        .send("/try", "/try", Map.of("text", ""))
        .statusCode(400)
        .body(containsString("id=\"text-error\""));
    assertEquals(0, stored());
  }

  @Test
  void decidesAndTakesBack() {
    var draft = draft();
    var path = "/statements/" + draft.statement();
    var back = "/articles/" + draft.article();
    analyst
        .send(back, "/review" + path, Map.of("decision", "accept", "version", "0", "back", back))
        .statusCode(303)
        .header("Location", containsString(back + "?done=decided&of=statements"));
    assertEquals(ReviewStatus.ACCEPTED, review(draft));
    analyst
        .open(back + "?done=decided&of=statements/" + draft.statement())
        .body(containsString("Запись принята."))
        .body(containsString("Отменить решение"));
    analyst
        .send(path, "/review" + path, Map.of("decision", "reopen", "version", "1"))
        .statusCode(400)
        .body(containsString("Причина: Заполните это поле"));
    analyst
        .send(
            path,
            "/review" + path,
            Map.of("decision", "reopen", "version", "1", "reason", "слова другого лица"))
        .statusCode(303);
    assertEquals(ReviewStatus.DRAFT, review(draft));
    analyst.open(path).body(containsString("слова другого лица"));
  }

  @Test
  void refusesADecisionOverARecordThatSomebodyChanged() {
    var draft = draft();
    var path = "/review/statements/" + draft.statement();
    var accept = Map.of("decision", "accept", "version", "0");
    analyst.send("/articles/new", path, accept).statusCode(303);
    analyst
        .send("/articles/new", path, accept)
        .statusCode(409)
        .body(containsString("уже изменил кто-то другой"));
  }

  @ParameterizedTest
  @CsvSource({"accept, first", "maybe, 0", "'', 0"})
  void refusesADecisionThatMakesNoSense(String decision, String version) {
    var draft = draft();
    analyst
        .send(
            "/articles/new",
            "/review/statements/" + draft.statement(),
            Map.of("decision", decision, "version", version))
        .statusCode(400);
    assertEquals(ReviewStatus.DRAFT, review(draft));
  }

  @Test
  void acceptsAllAtOnce() {
    var draft = draft();
    var path = "/articles/" + draft.article();
    analyst.open(path).body(containsString("Принять всё: 2"));
    analyst
        .send(path, "/review" + path + "/accept", Map.of())
        .statusCode(303)
        .header("Location", containsString("done=accepted&of=2"));
    analyst.open(path + "?done=accepted&of=2").body(containsString("Приняты 2 записи."));
    assertEquals(ReviewStatus.ACCEPTED, review(draft));
  }

  @Test
  void doesNothingForStrangersOrWithoutTheTokenOfTheForm() {
    var draft = draft();
    var path = "/review/statements/" + draft.statement();
    var accept = Map.of("decision", "accept", "version", "0");
    Browsing.anonymous().send("/sign-in", path, accept).statusCode(303);
    analyst.send("/q/health/ready", path, accept).statusCode(403);
    assertEquals(ReviewStatus.DRAFT, review(draft));
  }

  @Test
  void saysThatASignInFailed() {
    Browsing.anonymous()
        .send("/sign-in", "/sign-in", Map.of("username", "somebody", "password", "wrong"))
        .statusCode(401)
        .body(containsString("Имя или пароль не подходят"))
        .body(containsString("value=\"somebody\""));
  }

  private ReviewStatus review(Archive.Stored stored) {
    return statements.find(stored.statement(), ReviewScope.ALL).orElseThrow().review();
  }
}
