package kz.oryndau.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register as people see and repair it, without JavaScript. All persons are invented. */
@QuarkusTest
class RegisterPagesTest {

  @Inject Archive archive;
  @Inject TestDatabase database;

  private Browsing analyst;
  private Archive.Stored stored;

  @BeforeEach
  void fill() {
    database.clear();
    stored = archive.store("Школа в Жанакале", LocalDate.of(2026, 11, 10), null);
    analyst = Browsing.signedIn();
  }

  private String page() {
    return "/officials/" + stored.speaker();
  }

  private String tools() {
    return "/register/officials/" + stored.speaker();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/register/duplicates", "/register/tenures", "/register/areas", "/programmes"})
  void opensItsToolsToAnalysts(String path) {
    analyst.open(path).statusCode(200).body(containsString("\"/officials\" aria-current=\"true\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/register/duplicates", "/register/tenures", "/register/areas"})
  void keepsItsToolsFromStrangers(String path) {
    Browsing.anonymous().open(path).statusCode(303);
  }

  @Test
  void showsPostsWithTheArticlesThatTellThem() {
    var html = analyst.read(page());
    assertTrue(html.contains("Министр просвещения"));
    assertTrue(html.contains("по статьям (1)"));
    assertTrue(html.contains("<span class=\"when\">10 ноября 2026 г.</span>"), "one day is one");
    assertTrue(html.contains("href=\"/articles/" + stored.article() + "\""));
  }

  @Test
  void mergesWithAChosenEntryAndUndoesItWithOneClick() {
    var body = stored.body();
    var choice = tools() + "/choose?action=merge&q=%D0%B0%D0%BA%D0%B8%D0%BC%D0%B0%D1%82";
    assertTrue(analyst.read(choice).contains("value=\"" + body + "\""));
    var location =
        analyst
            .send(
                choice,
                tools() + "/choose",
                Map.of("action", "merge", "other", String.valueOf(body), "reason", "одно лицо"))
            .statusCode(303)
            .extract()
            .header("Location");
    assertTrue(location.contains("?decided="), location);
    analyst.open(page()).statusCode(303).header("Location", endsWith("/officials/" + body));
    var decision = location.replaceAll(".*decided=", "");
    var merged = analyst.read("/officials/" + body + "?decided=" + decision);
    assertTrue(merged.contains("action=\"/register/decisions/" + decision + "/undo\""));

    analyst
        .send("/officials/" + body, "/register/decisions/" + decision + "/undo", Map.of())
        .statusCode(303);
    analyst.open(page()).statusCode(200);
    analyst
        .send("/officials/" + body, "/register/decisions/" + decision + "/undo", Map.of())
        .statusCode(409);
  }

  @Test
  void givesAWrongChoiceBackWithItsErrors() {
    analyst
        .send(
            tools() + "/choose",
            tools() + "/choose",
            Map.of("action", "merge", "reason", "", "q", "акимат"))
        .statusCode(400)
        .body(containsString("id=\"reason-error\""));
  }

  @Test
  void renamesAndFindsByEveryAlphabet() {
    analyst
        .send(
            page(), tools() + "/rename", Map.of("name", "Арман Болатович Сеитов", "reason", "так"))
        .statusCode(303);
    analyst
        .send(
            page(),
            tools() + "/names",
            Map.of("nameKk", "Арман Сейітов", "nameLatin", "Arman Seitov", "country", "KZ"))
        .statusCode(303);
    var found = analyst.read("/officials?q=seitov");
    assertTrue(found.contains("Арман Болатович Сеитов"));
    analyst.open("/language/kk");
    assertTrue(analyst.read(page()).contains("<h1>Арман Сейітов</h1>"));
    analyst.open("/language/en");
    assertTrue(analyst.read(page()).contains("<h1>Arman Seitov</h1>"));
  }

  @Test
  void hidesAFalseEntryFromEverybody() {
    archive.accept(stored);
    var stranger = Browsing.anonymous();
    stranger.open(page()).statusCode(200);
    analyst.send(page(), tools() + "/hide", Map.of("reason", "не лицо")).statusCode(303);
    stranger.open(page()).statusCode(404);
    assertFalse(stranger.read("/officials").contains("Арман Сеитов"));
    assertTrue(analyst.read(page()).contains("Запись скрыта"));
  }

  @Test
  void splitsMarkedArticlesAndMovesMentions() {
    analyst
        .send(
            page(),
            tools() + "/split",
            Map.of("articles", String.valueOf(stored.article()), "reason", "другой человек"))
        .statusCode(303);
    var mentions =
        analyst.read("/register/officials/" + stored.body() + "/articles/" + stored.article());
    assertTrue(mentions.contains("<mark>"));
  }

  @ParameterizedTest
  @CsvSource({
    "rename, name, Новое Имя, reason, Заполните это поле",
    "rename, reason, опечатка, name, Заполните это поле",
    "hide, reason, ' ', reason, Заполните это поле",
    "split, name, Другой, articles, Заполните это поле",
    "names, country, Казахстан, country, «Казахстан» здесь не подходит",
    "forms, from, вчера, from, «вчера»",
  })
  void showsAWrongFormOnThePageOfTheEntryAsItWasTyped(
      String form, String field, String typed, String wrong, String words) {
    var page =
        analyst
            .send(tools() + "/choose", tools() + "/" + form, Map.of(field, typed))
            .statusCode(400)
            .body(containsString("<h1>Арман Сеитов</h1>"))
            .body(containsString("href=\"#" + form + "-" + wrong + "\""))
            .body(containsString(words))
            .extract()
            .asString();
    assertTrue(page.contains("id=\"" + form + "-" + wrong + "\""), "the field is there");
    if (!typed.isBlank()) {
      assertTrue(page.contains("value=\"" + typed + "\""), "as it was typed");
    }
  }

  @Test
  void showsAWrongProgrammeAndAWrongAreaWhereTheyWereTyped() {
    analyst
        .send("/programmes", "/programmes", Map.of("name", " "))
        .statusCode(400)
        .body(containsString("id=\"programme-name-error\""));
    analyst
        .send(
            "/register/areas",
            "/register/areas",
            Map.of("new", "1", "slug", "Roads!", "nameRu", "дороги"))
        .statusCode(400)
        .body(containsString("id=\"new-slug-error\""))
        .body(containsString("value=\"дороги\""));
  }

  @Test
  void callsAnOfficialAsTheReaderDoes() {
    analyst
        .send(
            tools() + "/choose",
            tools() + "/names",
            Map.of("nameKk", "Арман Сейітов", "nameLatin", "Arman Seitov", "country", "KZ"))
        .statusCode(303);
    for (var each : Map.of("kk", "Арман Сейітов", "en", "Arman Seitov").entrySet()) {
      analyst.open("/language/" + each.getKey() + "?back=/");
      for (var page :
          List.of(
              "/statements",
              "/assignments",
              "/officials",
              "/articles/" + stored.article(),
              "/assignments/" + stored.assignment(),
              "/statements/" + stored.statement())) {
        assertTrue(analyst.read(page).contains(">" + each.getValue() + "<"), page);
      }
    }
  }

  @Test
  void tiesAPostToItsMinistry() {
    assertFalse(analyst.read("/officials/" + stored.speaker()).contains("Минпросвещения"));
    analyst
        .send(
            "/register/tenures",
            "/register/tenures",
            Map.of("table", "name;post;body\nДана Нурова;вице-министр;Минпросвещения\n"))
        .statusCode(303);
    var page = analyst.read("/officials/" + stored.speaker());
    assertTrue(page.contains(">Минпросвещения</a>"), "«Министр просвещения» is its post");
  }

  @Test
  void tellsWhatIsWrongWithATableByLine() {
    var wrong = Map.of("table", "name;post;from\nАрман Сеитов;министр;вчера\n;министр;\n");
    analyst
        .send("/register/tenures", "/register/tenures", wrong)
        .statusCode(400)
        .body(containsString("строка 2, from"))
        .body(containsString("строка 3, name"))
        .body(containsString("Арман Сеитов;министр;вчера"));
    var right = Map.of("table", "name;post;from\nАрман Сеитов;Министр просвещения;2025-01-01\n");
    analyst
        .send("/register/tenures", "/register/tenures", right)
        .statusCode(303)
        .header("Location", endsWith("?added=1"));
    assertTrue(analyst.read(page()).contains("по таблице"));
  }

  @Test
  void filesAProgrammeOnlyWhenAPersonSaysSo() {
    database.execute("update assignment set programmes = '{\"Сельская школа\"}'");
    assertFalse(analyst.read("/programmes").contains("href=\"/programmes/1\""));
    var location =
        analyst
            .send("/programmes", "/programmes", Map.of("name", "Сельская школа"))
            .statusCode(303)
            .extract()
            .header("Location");
    var programme = location.replaceAll(".*(/programmes/\\d+)", "$1");
    assertTrue(analyst.read(programme).contains("Достроить котельную"));
    analyst.send("/programmes", "/programmes", Map.of("name", "сельская ШКОЛА")).statusCode(400);
    analyst.send(programme, programme + "/forms", Map.of("name", "Ауыл мектебі")).statusCode(303);
    assertTrue(analyst.read(programme).contains("Ауыл мектебі"));
  }

  @ParameterizedTest
  @CsvSource({
    "roads, transport, 303",
    "roads, nowhere, 400",
    "Roads!, '', 400",
    "health, health, 400"
  })
  void editsTheTaxonomy(String slug, String parent, int status) {
    var area = Map.of("slug", slug, "parent", parent, "nameRu", "а", "nameKk", "ә", "nameEn", "a");
    analyst.send("/register/areas", "/register/areas", area).statusCode(status);
    database.execute("delete from policy_area where slug = 'roads'");
  }

  @Test
  void tiesBodiesTogether() {
    database.execute(
        "insert into official (type, name, name_key, created_at)"
            + " values ('BODY', 'Минпросвещения', 'минпросвещения', now())");
    var other =
        analyst.read("/register/officials/" + stored.body() + "/choose?action=parent&q=zzz");
    assertTrue(other.contains("Ничего не найдено"));
    var body = "/register/officials/" + stored.body();
    var id = stored.body() + 1;
    analyst
        .send(
            body + "/choose?action=parent",
            body + "/choose",
            Map.of("action", "successor", "other", String.valueOf(id), "from", "2022-06-11"))
        .statusCode(303);
    assertTrue(analyst.read("/officials/" + stored.body()).contains("преобразован в"));
    assertEquals(
        1, analyst.read("/officials/" + stored.body()).split("Минпросвещения</a>, с").length - 1);
  }
}
