package kz.oryndau.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import kz.oryndau.tracking.Proofs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms on the page of a record: what they record, what they refuse, what everybody sees. */
@QuarkusTest
class TrackingFormsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 10);

  @Inject Archive archive;
  @Inject TestDatabase database;
  @Inject AssignmentRows assignments;

  private Browsing analyst;
  private Archive.Stored stored;
  private String page;
  private String track;

  @BeforeEach
  void oneAcceptedAssignment() {
    database.clear();
    analyst = Browsing.signedIn();
    stored = archive.store("Школа", PUBLISHED, PUBLISHED.plusDays(2));
    archive.accept(stored);
    page = "/assignments/" + stored.assignment();
    track = "/track" + page;
  }

  private AssignmentRow row() {
    return assignments.find(stored.assignment(), ReviewScope.ALL).orElseThrow();
  }

  @Test
  void recordsTheExecutionWithItsEvidence() {
    var follow = archive.store("Котельная сдана", PUBLISHED.plusDays(10), null);
    var fields = new HashMap<String, String>();
    fields.put("version", "1");
    fields.put("status", "DONE");
    fields.put("article", "http://localhost/articles/" + follow.article());
    fields.put("quote", "школа в селе Жанакала\nоткроется");
    fields.put("note", "котельная работает");
    fields.put("origin", "OWN_REPORT");
    analyst
        .send(page, track + "/execution", fields)
        .statusCode(303)
        .header("Location", containsString(page + "?done=tracked"));

    var shown = analyst.read(page + "?done=tracked");
    assertTrue(shown.contains("Записано."));
    assertTrue(shown.contains("исполнено с опозданием, 8 дней"));
    assertTrue(shown.contains("школа в селе Жанакала откроется"), "the words of the evidence");
    assertTrue(shown.contains("отчёт самого исполнителя"));
    assertTrue(shown.contains("href=\"/articles/" + follow.article() + "#:~:text="));
    var open = Browsing.anonymous().read(page);
    assertTrue(open.contains("котельная работает"), "everybody sees the evidence");
    assertFalse(
        open.contains("href=\"/articles/" + follow.article()), "but no link to a hidden article");
    assertFalse(open.contains("action=\"/track"), "and no forms");
  }

  @ParameterizedTest
  @CsvSource({
    "status, '', execution-status, Заполните это поле",
    "status, GONE, execution-status, здесь не подходит",
    "url, '', execution-article, Назовите статью архива или страницу",
    "url, vestnik, execution-url, не адрес страницы",
    "article, 77, execution-url, что-то одно",
    "date, '', execution-date, Заполните это поле",
    "date, 2026-11-25, execution-date, ещё не наступила",
    "since, вчера, execution-since, не дата",
    "note, '', execution-note, Заполните это поле",
    "origin, '', execution-origin, Заполните это поле",
    "status, REMOVED, execution-removal, Заполните это поле"
  })
  void saysBesideTheFieldWhatIsWrong(String field, String value, String place, String words) {
    var fields = Proofs.page("version", "1", "status", "DONE");
    fields.put(field, value);
    analyst
        .send(page, track + "/execution", fields)
        .statusCode(400)
        .body(containsString("id=\"" + place + "-error\""))
        .body(containsString("href=\"#" + place + "\""))
        .body(containsString(words))
        .body(containsString("<details open>"))
        .body(field.equals("note") ? not("") : containsString(Proofs.PAGE.note()));
    assertEquals(ExecutionStatus.ASSIGNED, row().execution());
  }

  @Test
  void saysWhatMayFollow() {
    analyst
        .send(page, track + "/execution", Proofs.page("version", "1", "status", "DONE"))
        .statusCode(303);
    analyst
        .send(page, track + "/execution", Proofs.page("version", "2", "status", "NOT_DONE"))
        .statusCode(409)
        .body(containsString("Сейчас «исполнено»; «не исполнено» за этим не следует"))
        .body(containsString("Возможны: на исполнении."));
    assertEquals(ExecutionStatus.DONE, row().execution());
    var shown = analyst.read(page);
    assertTrue(shown.contains("Открыть снова"));
    assertFalse(shown.contains("<option value=\"REMOVED\""), "only what may follow is offered");
  }

  @Test
  void keepsWhatWasTypedWhenSomebodyElseWasQuicker() {
    analyst.send(page, track + "/check", Map.of("version", "1", "note", "смотрел")).statusCode(303);
    analyst
        .send(page, track + "/execution", Proofs.page("version", "1", "status", "DONE"))
        .statusCode(409)
        .body(containsString("запись изменил кто-то другой"))
        .body(containsString(Proofs.PAGE.note()))
        .body(containsString("name=\"version\" value=\"2\""))
        .body(containsString("смотрел"));
    assertEquals(ExecutionStatus.ASSIGNED, row().execution());
  }

  @Test
  void recordsAnExtensionAndShowsBothDeadlines() {
    var fields = Proofs.page("version", "1", "deadline", "2026-12-20", "grantedBy", "аким");
    analyst.send(page, track + "/extension", fields).statusCode(303);

    var shown = Browsing.anonymous().read(page);
    assertTrue(shown.contains("20 декабря 2026 г."));
    assertTrue(shown.contains("срок продлён"));
    assertTrue(shown.contains("Первый срок: <time datetime=\"2026-11-12\">"));
    assertTrue(shown.contains("12.11.2026 → 20.12.2026"));
    assertTrue(shown.contains("предоставлено: аким"));
    fields.put("version", "2");
    fields.put("deadline", "2026-12-01");
    analyst
        .send(page, track + "/extension", fields)
        .statusCode(400)
        .body(containsString("id=\"extension-deadline-error\""))
        .body(containsString("позже прежнего, 20.12.2026"));
  }

  @Test
  void marksAnOngoingDutyAndTakesTheMarkAway() {
    var next = Map.of("version", "1", "period", "P1M", "nextDay", "2026-11-30");
    analyst.send(page, track + "/ongoing", next).statusCode(303);
    var shown = analyst.read(page);
    assertTrue(shown.contains("ежемесячно, ближайшая дата 30.11.2026"));
    assertTrue(shown.contains("<option value=\"P1M\" selected>"));
    analyst.send(page, track + "/ongoing", Map.of("version", "2", "end", "true")).statusCode(303);
    assertEquals(null, row().life().ongoing());
    analyst
        .send(page, track + "/ongoing", Map.of("version", "3", "period", "", "nextDay", "скоро"))
        .statusCode(400)
        .body(containsString("id=\"ongoing-period-error\""))
        .body(containsString("id=\"ongoing-nextDay-error\""));
  }

  @Test
  void marksWhatCannotBeChecked() {
    analyst
        .send(page, track + "/checkable", Map.of("version", "1", "checkable", "false"))
        .statusCode(400)
        .body(containsString("id=\"checkable-reason-error\""));
    var fields = Map.of("version", "1", "checkable", "false", "reason", "слишком общо");
    analyst.send(page, track + "/checkable", fields).statusCode(303);
    assertTrue(Browsing.anonymous().read(page).contains("не поддаётся проверке"));
    assertFalse(row().life().checkable());
  }

  @Test
  void offersNoFormsForDraftsAndRefusesThem() {
    var draft = archive.store("Черновик", PUBLISHED, null);
    var path = "/assignments/" + draft.assignment();
    assertFalse(analyst.read(path).contains("action=\"/track"));
    analyst
        .send("/articles/new", "/track" + path + "/check", Map.of("version", "0"))
        .statusCode(409);
    analyst
        .send("/articles/new", "/track/assignments/999999/check", Map.of("version", "0"))
        .statusCode(404);
  }

  @Test
  void needsASignInAndTheTokenOfTheForm() {
    var fields = Map.of("version", "1");
    Browsing.anonymous()
        .send("/sign-in", track + "/check", fields)
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
    analyst.send("/q/health/ready", track + "/check", fields).statusCode(403);
    assertEquals(null, row().lastChecked());
  }

  @Test
  void showsMarkupAsText() {
    var fields = Proofs.page("version", "1", "status", "DONE", "note", "<img src=x>");
    analyst.send(page, track + "/execution", fields).statusCode(303);
    analyst.open(page).body(not(containsString("<img src=x"))).body(containsString("&lt;img"));
  }

  @Test
  void marksADuplicateThatNamesItsOriginal() {
    var twin = archive.store("Перепечатка", PUBLISHED, null);
    var path = "/assignments/" + twin.assignment();
    var fields = new HashMap<String, String>();
    fields.put("decision", "duplicate");
    fields.put("version", "0");
    analyst.send(path, "/review" + path, fields).statusCode(400);
    fields.put("duplicateOf", "нечто");
    analyst.send(path, "/review" + path, fields).statusCode(400);
    fields.put("duplicateOf", "/assignments/" + stored.assignment());
    analyst.send(path, "/review" + path, fields).statusCode(303);
    assertTrue(analyst.read(path).contains("href=\"" + page + "\">Достроить котельную</a>"));
  }

  @Test
  void marksAStatementAsRetracted() {
    var statement = "/statements/" + stored.statement();
    var track = "/track" + statement + "/standing";
    analyst
        .send(statement, track, Map.of("version", "1", "standing", "RETRACTED"))
        .statusCode(400)
        .body(containsString("id=\"standing-note-error\""));
    analyst
        .send(statement, track, Proofs.page("version", "1", "standing", "RETRACTED"))
        .statusCode(303);
    assertTrue(Browsing.anonymous().read(statement).contains("отозвано"));
    assertTrue(Browsing.anonymous().read("/statements").contains("отозвано"));
    analyst
        .send(statement, track, Map.of("version", "2", "standing", "STANDS"))
        .statusCode(400)
        .body(containsString("id=\"standing-reason-error\""));
  }
}
