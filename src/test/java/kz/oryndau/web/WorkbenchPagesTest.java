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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.history.Origin;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import kz.oryndau.statement.StatementRow;
import kz.oryndau.statement.StatementRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbench as a browser without JavaScript uses it: queue, claims, forms and conflicts. */
@QuarkusTest
class WorkbenchPagesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 10);

  @Inject Archive archive;
  @Inject TestDatabase database;
  @Inject StatementRows statements;
  @Inject AssignmentRows assignments;

  private Browsing analyst;
  private Archive.Stored stored;

  @BeforeEach
  void oneArticle() {
    database.clear();
    database.addAnalyst("berik");
    analyst = Browsing.signedIn();
    stored = archive.store("Школа", PUBLISHED, null);
  }

  private String bench() {
    return "/review/articles/" + stored.article();
  }

  private StatementRow statement() {
    return statements.find(stored.statement(), ReviewScope.ALL).orElseThrow();
  }

  private AssignmentRow assignment() {
    return assignments.find(stored.assignment(), ReviewScope.ALL).orElseThrow();
  }

  private Map<String, Object> statementForm() {
    var fields = new HashMap<String, Object>();
    fields.put("version", "0");
    fields.put("words", statement().text());
    fields.put("start", String.valueOf(statement().source().spanStart()));
    fields.put("end", String.valueOf(statement().source().spanEnd()));
    fields.put("kind", "INDIRECT");
    fields.put("speaker", String.valueOf(stored.speaker()));
    fields.put("areas", List.of("education"));
    fields.put("decision", "accept");
    return fields;
  }

  private Map<String, Object> assignmentForm() {
    var fields = new HashMap<String, Object>();
    fields.put("version", "0");
    fields.put("words", assignment().text());
    fields.put("start", String.valueOf(assignment().source().spanStart()));
    fields.put("end", String.valueOf(assignment().source().spanEnd()));
    fields.put("kind", "DIRECTIVE");
    fields.put("title", "Достроить котельную");
    fields.put("issuer", String.valueOf(stored.speaker()));
    fields.put("addressees", "акимат\r\nподрядчик");
    fields.put("conditions", "без срыва занятий");
    fields.put("areas", List.of("education", "housing"));
    fields.put("decision", "keep");
    return fields;
  }

  @Test
  void queuesWhatWaitsForADecision() {
    archive.accept(archive.store("Решённая", PUBLISHED, null));
    var page = analyst.read("/review");
    assertTrue(page.contains("Школа") && !page.contains("Решённая"));
    assertTrue(page.contains("80 %"), "the least certain draft has 0.8");
    assertTrue(page.contains("href=\"/review/articles/" + stored.article()));
    Browsing.anonymous().open("/review").statusCode(303);
  }

  @Test
  void saysWhatToDoWhenNothingWaits() {
    archive.accept(stored);
    assertTrue(analyst.read("/review").contains("Всё проверено. Добавьте статью"));
    assertTrue(analyst.read("/review?whose=mine").contains("ничего не найдено"));
  }

  @Test
  void putsTheNewestFirstOrTheLeastCertain() {
    var newer = archive.store("Новее", PUBLISHED.plusDays(1), null);
    database.execute(
        "update statement set confidence = 0.99 where article_id = " + newer.article());
    database.execute(
        "update assignment set confidence = 0.95 where article_id = " + newer.article());
    var certain = analyst.read("/review");
    assertTrue(certain.indexOf("Школа") < certain.indexOf("Новее"));
    var newest = analyst.read("/review?sort=published&order=desc");
    assertTrue(newest.indexOf("Новее") < newest.indexOf("Школа"));
    assertTrue(newest.contains(bench() + "?sort=published&amp;order=desc"), "the order goes along");
  }

  @Test
  void showsMineAlone() {
    assertFalse(analyst.read("/review?whose=mine").contains("Школа"), "a tester added it");
    analyst.read(bench());
    assertTrue(analyst.read("/review?whose=mine").contains("Школа"), "now it is taken");
    assertFalse(Browsing.signedIn("berik").read("/review?whose=free").contains("Школа"));
  }

  @Test
  void showsWhoHasAnArticle() {
    analyst.read(bench());
    var berik = Browsing.signedIn("berik");
    var page = berik.read(bench());
    assertTrue(page.contains("Статью с 24.11.2026, 11:00 проверяет admin"));
    assertFalse(page.contains("value=\"accept\""), "he can look, not decide");
    berik
        .send(bench(), bench() + "/claim", Map.of("sort", "published"))
        .statusCode(303)
        .header("Location", endsWith(bench() + "?sort=published"));
    assertTrue(berik.read(bench()).contains("value=\"accept\""));
    assertTrue(analyst.read(bench()).contains("проверяет berik"));
  }

  @Test
  void givesAnArticleBackAndGoesOnWithTheNext() {
    var other = archive.store("Другая", PUBLISHED.minusDays(1), null);
    analyst.read(bench());
    analyst
        .send(bench(), bench() + "/leave", Map.of("to", "next", "sort", "published"))
        .statusCode(303)
        .header("Location", endsWith("/review/articles/" + other.article() + "?sort=published"));
    assertFalse(Browsing.signedIn("berik").read(bench()).contains("проверяет admin"));
    analyst
        .send(bench(), bench() + "/leave", Map.of("to", "list"))
        .header("Location", endsWith("/review"));
  }

  @Test
  void skipsWhatSomebodyElseHas() {
    var other = archive.store("Другая", PUBLISHED, null);
    Browsing.signedIn("berik").read("/review/articles/" + other.article());
    analyst
        .send(bench(), bench() + "/leave", Map.of("to", "next"))
        .header("Location", endsWith("/review"));
  }

  @Test
  void acceptsFromAConfidenceOn() {
    analyst
        .send(bench(), bench() + "/sure", Map.of("sure", "85"))
        .statusCode(303)
        .header("Location", endsWith("?sure=85&done=accepted&of=1"));
    assertEquals(ReviewStatus.ACCEPTED, statement().review());
    assertEquals(ReviewStatus.DRAFT, assignment().review());
  }

  @ParameterizedTest
  @CsvSource({"'', Заполните это поле", "120, Возможны: 0–100", "много, не целое число"})
  void refusesAConfidenceThatIsNone(String sure, String words) {
    analyst
        .send(bench(), bench() + "/sure", Map.of("sure", sure))
        .statusCode(400)
        .body(containsString(words))
        .body(containsString("id=\"sure-error\""));
    assertEquals(ReviewStatus.DRAFT, statement().review());
  }

  @Test
  void rejectsWithAReasonAndCanTakeItBack() {
    var path = "/review/statements/" + stored.statement();
    analyst
        .send(
            bench(),
            path,
            Map.of("decision", "reject", "reason", "уже записано", "version", "0", "back", bench()))
        .statusCode(303)
        .header("Location", containsString(bench() + "?done=decided"));
    assertTrue(analyst.read("/statements/" + stored.statement()).contains("уже записано"));
    var notice = analyst.read(bench() + "?done=decided&of=statements/" + stored.statement());
    assertTrue(notice.contains("Запись отклонена.") && notice.contains("Отменить решение"));
    assertTrue(notice.contains("name=\"back\" value=\"" + bench() + "\""));
  }

  @Test
  void tellsWhoWasQuickerAndKeepsTheReason() {
    archive.accept(stored);
    var late = new HashMap<String, String>();
    late.put("decision", "reject");
    late.put("reason", "слова {не} его & точка");
    late.put("version", "0");
    late.put("back", bench() + "?sort=published");
    var location =
        analyst
            .send(bench(), "/review/statements/" + stored.statement(), late)
            .statusCode(303)
            .extract()
            .header("Location");
    var page = analyst.read(location.replaceAll("https?://[^/]+", ""));
    assertTrue(page.contains("только что изменил tester"), page);
    assertTrue(page.contains("Вы написали: «слова {не} его &amp; точка»."));
    assertEquals(ReviewStatus.ACCEPTED, statement().review());
  }

  @Test
  void amendsAStatementAndKeepsWhatWasFound() {
    var form = statementForm();
    form.put("words", "школа в селе Жанакала откроется");
    form.put("kind", "DIRECT");
    form.put("speaker", String.valueOf(stored.body()));
    form.put("why", "границы шире, чем надо");
    analyst
        .send(bench(), "/review/statements/" + stored.statement() + "/edit", form)
        .statusCode(303)
        .header("Location", containsString("done=amended"));
    var row = statement();
    assertEquals("школа в селе Жанакала откроется", row.text());
    assertEquals(
        row.text(),
        Archive.TEXT.substring(row.source().spanStart(), row.source().spanEnd()),
        "the span moved along");
    assertEquals("акимат", row.speaker().label());
    assertEquals(ReviewStatus.ACCEPTED, row.review());
    assertEquals(Origin.MACHINE, row.origin());
    var page = analyst.read("/statements/" + stored.statement());
    assertTrue(page.contains("Что нашёл портал"));
    assertTrue(page.contains("школа в селе Жанакала откроется в сентябре"), "as it was found");
    assertTrue(
        page.contains("границы шире, чем надо")
            && page.contains("Слова источника, Вид, Кто сказал"));
    assertFalse(
        Browsing.anonymous()
            .read("/statements/" + stored.statement())
            .contains("Что нашёл портал"));
  }

  @Test
  void amendsAnAssignmentInEveryField() {
    var form = assignmentForm();
    form.put("kind", "PLEDGE");
    form.put("title", "Достроить котельную в Жанакале");
    form.put("issuer", "");
    form.put("issuerName", "Дина Оспанова");
    form.put("issuerPost", "заместитель акима");
    form.put("addressees", "Арман Сеитов\r\nподрядчик");
    form.put("deadlineText", "до 1 декабря");
    form.put("dueDate", "2026-11-30");
    form.put("dueLatest", "2026-12-01");
    form.put("recurring", "P1M");
    form.put("conditions", "без срыва занятий\r\n\r\nпо проекту");
    form.put("programmes", "Сельская школа");
    form.put("areas", List.of("energy"));
    form.put("retold", "on");
    analyst
        .send(bench(), "/review/assignments/" + stored.assignment() + "/edit", form)
        .statusCode(303);
    var row = assignment();
    assertEquals("Достроить котельную в Жанакале", row.title());
    assertEquals("Дина Оспанова", row.issuer().label());
    assertEquals("заместитель акима", row.issuer().post());
    assertEquals(stored.speaker(), row.addressees().get(0).id(), "an official of the article");
    assertEquals("подрядчик", row.addressees().get(1).label());
    assertEquals(LocalDate.of(2026, 12, 1), row.due().latest());
    assertEquals("P1M", row.due().recurring());
    assertEquals(List.of("без срыва занятий", "по проекту"), row.conditions());
    assertEquals(List.of("Сельская школа"), row.programmes());
    assertEquals(List.of("energy"), row.policyAreas());
    assertTrue(row.retold());
    assertEquals(ReviewStatus.DRAFT, row.review(), "saved as a draft");
    analyst
        .open("/officials/" + row.issuer().id())
        .statusCode(200)
        .body(containsString("Дина Оспанова"));
    var page = analyst.read("/assignments/" + stored.assignment());
    assertTrue(page.contains("акимат; подрядчик"), "the addressees that were found");
  }

  @ParameterizedTest
  @CsvSource({
    "words, '', Заполните это поле",
    "words, таких слов нет, Таких слов в статье нет",
    "start, 900, Такого места в тексте нет",
    "end, первый, не целое число",
    "kind, '', Заполните это поле",
    "kind, DIRECTIVE, здесь не подходит",
    "speaker, 999999, в статье нет",
    "speaker, '', Заполните это поле",
    "areas, магия, здесь не подходит",
    "why, 'а\0б', нулевой знак"
  })
  void saysBesideTheFieldWhatIsWrongWithAStatement(String field, String value, String words) {
    var form = statementForm();
    form.put(field, value);
    if (field.equals("words") && value.isEmpty()) {
      form.put("start", "");
    }
    var shown = field.equals("why") ? "why" : field;
    analyst
        .send(bench(), "/review/statements/" + stored.statement() + "/edit", form)
        .statusCode(400)
        .body(containsString("id=\"" + shown + "-error\""))
        .body(containsString(words))
        .body(containsString("href=\"#" + shown + "\""));
    assertEquals(0, statement().version(), "nothing is stored");
  }

  @ParameterizedTest
  @CsvSource({
    "title, '', Заполните это поле",
    "issuer, x, не целое число",
    "deadlineText, до 5 марта, Таких слов в статье нет",
    "dueDate, завтра, не дата",
    "dueDate, 2026-11-30, Заполните это поле",
    "dueLatest, 2026-11-30, Заполните это поле",
    "recurring, P9D, здесь не подходит"
  })
  void saysBesideTheFieldWhatIsWrongWithAnAssignment(String field, String value, String words) {
    var form = assignmentForm();
    form.put(field, value);
    var shown =
        switch (field + value) {
          case "dueDate2026-11-30" -> "deadlineText";
          case "dueLatest2026-11-30" -> "dueDate";
          default -> field;
        };
    analyst
        .send(bench(), "/review/assignments/" + stored.assignment() + "/edit", form)
        .statusCode(400)
        .body(containsString("id=\"" + shown + "-error\""))
        .body(containsString(words));
    assertEquals(0, assignment().version());
  }

  @Test
  void refusesALongTitleAndARangeTheWrongWayRound() {
    var form = assignmentForm();
    form.put("title", "о".repeat(161));
    form.put("deadlineText", "до 1 декабря");
    form.put("dueDate", "2026-12-01");
    form.put("dueLatest", "2026-11-01");
    analyst
        .send(bench(), "/review/assignments/" + stored.assignment() + "/edit", form)
        .statusCode(400)
        .body(containsString("Не больше 160 знаков, сейчас 161"))
        .body(containsString("не раньше 01.12.2026"))
        .body(containsString("value=\"2026-11-01\""));
  }

  @Test
  void showsBothVersionsOfAConflictAndLosesNothing() {
    var berik = Browsing.signedIn("berik");
    var path = "/review/assignments/" + stored.assignment() + "/edit";
    var his = assignmentForm();
    his.put("title", "Достроить котельную в срок");
    berik.send(bench(), path, his).statusCode(303);
    var mine = assignmentForm();
    mine.put("title", "Сдать котельную");
    mine.put("why", "так точнее");
    var page =
        analyst
            .send(bench(), path, mine)
            .statusCode(409)
            .body(containsString("запись изменил berik"))
            .extract()
            .asString();
    assertTrue(page.contains(">Достроить котельную в срок</td>"), "his");
    assertTrue(page.contains(">Сдать котельную</td>"), "mine");
    assertTrue(page.contains("name=\"why\" type=\"text\" value=\"так точнее\""), "still there");
    assertEquals("Достроить котельную в срок", assignment().title());
    mine.put("version", page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"));
    analyst.send(bench(), path, mine).statusCode(303);
    assertEquals("Сдать котельную", assignment().title(), "saved over it knowingly");
  }

  @Test
  void addsWhatTheMachineMissed() {
    var form = new HashMap<String, Object>();
    form.put("words", "школа в селе Жанакала");
    form.put("kind", "DIRECT");
    form.put("speakerName", "Сауле Ахметова");
    form.put("speakerPost", "директор школы");
    form.put("decision", "accept");
    var location =
        analyst
            .send(bench(), bench() + "/statements/new", form)
            .statusCode(303)
            .extract()
            .header("Location");
    assertTrue(location.contains("done=added"), location);
    var added =
        statements.listOfArticle(stored.article(), ReviewScope.ALL).stream()
            .filter(row -> row.origin() == Origin.PERSON)
            .findFirst()
            .orElseThrow();
    assertEquals("школа в селе Жанакала", added.text());
    assertEquals("Сауле Ахметова", added.speaker().label());
    assertEquals(ReviewStatus.ACCEPTED, added.review());
    assertTrue(analyst.read("/statements/" + added.id()).contains("admin"), "who added it");
  }

  @Test
  void offersSelectedWordsInTheForm() {
    var start = Archive.TEXT.indexOf("достроить");
    var page = analyst.read(bench() + "/assignments/new?start=" + start + "&end=" + (start + 19));
    assertTrue(page.contains("достроить котельную</textarea>"));
    assertTrue(analyst.read(bench() + "/assignments/new?start=5&end=99999").contains("words"));
  }

  @ParameterizedTest
  @CsvSource({"' ', Заполните это поле", "а, встречаются в статье не один раз"})
  void saysWhyAnAddedRecordIsNotSaved(String words, String message) {
    var form = new HashMap<String, Object>();
    form.put("words", words);
    form.put("kind", "DIRECTIVE");
    form.put("title", "Название цело");
    analyst
        .send(bench(), bench() + "/assignments/new", form)
        .statusCode(400)
        .body(containsString(message))
        .body(containsString("value=\"Название цело\""));
  }

  @Test
  void knowsNoOtherArticle() {
    analyst.open("/review/articles/999999").statusCode(404);
    analyst.open("/review/articles/999999/statements/new").statusCode(404);
    analyst.open("/review/statements/999999/edit").statusCode(404);
    Browsing.anonymous()
        .open(bench())
        .statusCode(303)
        .header("Location", allOf(containsString("/sign-in"), not(containsString("//review"))));
  }
}
