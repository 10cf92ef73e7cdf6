package kz.oryndau.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages show, to whom, and in which language. */
@QuarkusTest
class PagesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 10);
  private static final LocalDate PASSED = LocalDate.of(2026, 11, 12);

  @Inject Archive archive;
  @Inject TestDatabase database;

  private final Browsing anonymous = Browsing.anonymous();

  @BeforeEach
  void empty() {
    database.clear();
  }

  private Archive.Stored stored() {
    return archive.store("Школа в Жанакале", PUBLISHED, PASSED);
  }

  private Archive.Stored accepted() {
    var stored = stored();
    archive.accept(stored);
    return stored;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/articles",
        "/officials",
        "/statements",
        "/assignments",
        "/reports",
        "/reports/view",
        "/reports/check",
        "/sign-in",
        "/about"
      })
  void opensToEverybodyWithRecordsAndWithout(String path) {
    anonymous.open(path).statusCode(200).header("Content-Type", containsString("text/html"));
    accepted();
    anonymous.open(path).statusCode(200);
  }

  @Test
  void keepsDraftsFromStrangers() {
    var draft = stored();
    for (var path :
        new String[] {
          "/articles/" + draft.article(),
          "/officials/" + draft.speaker(),
          "/statements/" + draft.statement(),
          "/assignments/" + draft.assignment()
        }) {
      anonymous.open(path).statusCode(404).body(containsString("Такой страницы нет"));
      Browsing.signedIn().open(path).statusCode(200);
    }
    assertFalse(anonymous.read("/assignments").contains("Достроить котельную"));
    anonymous
        .open("/assignments?review=draft")
        .statusCode(303)
        .header("Location", containsString("/sign-in?back="));
  }

  @Test
  void showsAcceptedRecordsToEverybody() {
    var stored = accepted();
    assertTrue(anonymous.read("/articles/" + stored.article()).contains("Школа в Жанакале"));
    assertTrue(anonymous.read("/officials/" + stored.speaker()).contains("Министр просвещения"));
    assertTrue(anonymous.read("/statements/" + stored.statement()).contains("школа в селе"));
    var assignment = anonymous.read("/assignments/" + stored.assignment());
    assertTrue(assignment.contains("Достроить котельную"));
    assertTrue(assignment.contains("просрочено, 12 дней"), "the deadline was 12 November");
    assertTrue(assignment.contains("12 ноября 2026 г."));
    assertTrue(anonymous.read("/").contains("Достроить котельную"));
  }

  @Test
  void marksRecordsAtTheirWordsAndLinksThemToTheMargin() {
    var stored = accepted();
    var page = anonymous.read("/articles/" + stored.article());
    assertTrue(page.contains("href=\"#a" + stored.assignment() + "\""));
    assertTrue(page.contains("id=\"at-a" + stored.assignment() + "\""));
    assertTrue(page.contains("id=\"a" + stored.assignment() + "\""));
    assertTrue(page.contains("id=\"s" + stored.statement() + "\""));
    assertTrue(page.contains("id=\"o" + stored.speaker() + "\""));
    assertTrue(page.contains(">достроить котельную до 1 декабря</span>"));
  }

  @Test
  void showsRejectedRecordsOnTheirOwnPageToAnalystsAlone() {
    var stored = stored();
    archive.decide(stored, ReviewStatus.REJECTED);
    var analyst = Browsing.signedIn();
    analyst.open("/statements/" + stored.statement()).statusCode(200);
    assertFalse(
        analyst.read("/articles/" + stored.article()).contains("id=\"s" + stored.statement()));
    anonymous.open("/statements/" + stored.statement()).statusCode(404);
  }

  @Test
  void keepsTheStateOfAListInItsAddress() {
    accepted();
    var page = anonymous.read("/assignments?area=housing&schedule=overdue&sort=deadline&order=asc");
    assertTrue(page.contains("Достроить котельную"));
    assertTrue(page.contains("<option value=\"housing\" selected>"));
    assertTrue(
        page.contains("href=\"/assignments?schedule=overdue&amp;sort=deadline&amp;order=asc\""),
        "the area can be removed");
    assertTrue(page.contains("href=\"/assignments?sort=deadline&amp;order=asc\""), "clear all");
    assertTrue(page.contains("aria-sort=\"ascending\""));
    assertTrue(
        page.contains(
            "href=\"/export/assignments.csv?schedule=overdue&amp;area=housing&amp;sort=deadline&amp;order=asc\""));
    assertTrue(page.contains("separator=semicolon"));
  }

  @Test
  void exportsWhatTheListShows() {
    stored();
    var analyst = Browsing.signedIn();
    assertTrue(analyst.read("/assignments?area=housing").contains("review=draft"));
    analyst
        .open("/export/assignments.csv?area=housing&review=draft")
        .statusCode(200)
        .body(containsString("Достроить котельную"));
  }

  @Test
  void pagesOnAndBack() {
    for (int i = 0; i < 31; i++) {
      archive.accept(archive.store("Статья " + i, PUBLISHED.minusDays(i), null));
    }
    var first = anonymous.read("/articles");
    assertTrue(first.contains("Статья 0<") && !first.contains("Статья 30<"));
    var next = first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1");
    var second = anonymous.read(next.replace("&amp;", "&"));
    assertTrue(second.contains("Статья 30<") && !second.contains("Статья 29<"));
    assertTrue(second.contains("К началу") && !second.contains("rel=\"next\""));
  }

  @ParameterizedTest
  @CsvSource({
    "/assignments, появляются только проверенные записи",
    "/assignments?q=нечто, ничего не найдено",
    "/statements?kind=direct, ничего не найдено",
    "/reports/view, По этим условиям принятых записей нет"
  })
  void saysWhyAListIsEmpty(String path, String words) {
    assertTrue(anonymous.read(path.replace("нечто", "%D0%BD%D0%B5")).contains(words));
  }

  @ParameterizedTest
  @CsvSource({
    "/assignments?from=вчера, не дата",
    "/assignments?kind=odd, здесь не подходит",
    "/statements?official=x, не целое число",
    "/articles?sort=odd, Список такого порядка"
  })
  void tellsWhatIsWrongWithAFilter(String path, String words) {
    anonymous
        .open(path.replace("вчера", "%D0%B2%D1%87%D0%B5%D1%80%D0%B0"))
        .statusCode(400)
        .body(containsString(words));
  }

  @Test
  void speaksTheLanguageThatWasChosen() {
    accepted();
    anonymous
        .open("/language/kk?back=/assignments?area%3Dhousing")
        .statusCode(303)
        .header("Location", endsWith("/assignments?area=housing"));
    var page = anonymous.read("/assignments");
    assertTrue(page.contains("<html lang=\"kk\">") && page.contains("<h1>Тапсырмалар</h1>"));
    assertTrue(page.contains("мерзімі 12 күнге өтті"));
    anonymous.open("/language/en?back=/about");
    assertTrue(anonymous.read("/assignments").contains("overdue by 12 days"));
    anonymous.open("/nowhere").statusCode(404).body(containsString("There is no such page"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https://evil.example/", "/%5Cevil.example"})
  void neverLeadsToAnotherSite(String back) {
    anonymous
        .open("/language/ru?back=" + back)
        .statusCode(303)
        .header("Location", allOf(endsWith("/"), not(containsString("evil"))));
  }

  @Test
  void reportsWithDenominators() {
    accepted();
    archive.store("Школа, продолжение", PUBLISHED, PASSED);
    anonymous
        .open("/reports/execution?area=education")
        .statusCode(303)
        .header("Location", endsWith("/reports/view?report=execution&area=education"));
    var page = anonymous.read("/reports/view?area=education");
    assertTrue(page.contains("0 из 1"), "one accepted assignment was due, none is fulfilled");
    assertTrue(page.contains("исполнено ÷ срок наступил"));
    assertTrue(page.contains("ещё не проверено: 1"));
  }

  @Test
  void opensFormsToAnalystsAlone() {
    for (var path : new String[] {"/articles/new", "/try"}) {
      anonymous.open(path).statusCode(303).header("Location", containsString("/sign-in?back="));
      Browsing.signedIn().open(path).statusCode(200);
    }
    assertEquals(0, occurrences(anonymous.read("/assignments"), "action=\"/sign-out\""));
  }

  private static int occurrences(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
