package kz.oryndau.web;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.oryndau.article.ArticleContent;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.followup.FollowUp;
import kz.oryndau.followup.FollowUpRow;
import kz.oryndau.followup.FollowUpRows;
import kz.oryndau.followup.Suggestion;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.intake.IntakeService;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.processing.ProcessingService;
import kz.oryndau.review.ReviewService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From two articles to a proposed link and what an analyst makes of it. All is invented. */
@QuarkusTest
class FollowUpPagesTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 2);
  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 28);
  private static final String ORDER =
      "Премьер-министр Олжас Туребеков поручил министерству транспорта до 1 октября "
          + "отремонтировать мост через реку Кызылсай.";
  private static final String DONE =
      "Мост через Кызылсай отремонтировали раньше срока, сообщил министр транспорта Руслан Ахан.";
  private static final String AGAIN =
      "Премьер-министр Олжас Туребеков ещё раз поручил министерству транспорта отремонтировать "
          + "мост через реку Кызылсай.";

  @Inject TestDatabase database;
  @Inject IntakeService intake;
  @Inject ProcessingService processing;
  @Inject ReviewService review;
  @Inject AssignmentRows assignments;
  @Inject FollowUpRows followUps;

  private Browsing analyst;
  private AssignmentRow assignment;

  @BeforeEach
  void oneAcceptedOrder() {
    database.clear();
    analyst = Browsing.signedIn();
    var article = read("Премьер осмотрел мост через Кызылсай", ORDER, APRIL);
    review.acceptAll(article, 0, "tester");
    assignment = assignments.listOfArticle(article, ReviewScope.ACCEPTED).get(0);
  }

  private long read(String title, String text, LocalDate published) {
    var content =
        new ArticleContent(
            title,
            text,
            "Вестник",
            "https://example.org/" + text.hashCode(),
            published,
            "ru",
            false);
    var id = intake.store(content, "tester").articleId();
    processing.process(id);
    return id;
  }

  private FollowUpRow only() {
    var rows = followUps.listOpen(9);
    assertEquals(1, rows.size());
    return rows.get(0);
  }

  private AssignmentRow now() {
    return assignments.find(assignment.id(), ReviewScope.ALL).orElseThrow();
  }

  @Test
  void proposesAndChangesNothingByItself() {
    var article = read("По мосту через Кызылсай снова едут", DONE, SEPTEMBER);

    assertEquals(Suggestion.DONE, only().suggestion());
    assertEquals("отремонтировали", only().cue());
    assertEquals(ExecutionStatus.ASSIGNED, now().execution());
    for (var page :
        List.of("/follow-ups", "/assignments/" + assignment.id(), "/articles/" + article)) {
      assertTrue(analyst.read(page).contains("<mark>отремонтировали</mark>"), page);
    }
    assertFalse(
        Browsing.anonymous().read("/assignments/" + assignment.id()).contains("follow-ups"));
    Browsing.anonymous().open("/follow-ups").statusCode(303);
  }

  @Test
  void confirmsThroughTheFormOfTheAssignment() {
    var article = read("По мосту через Кызылсай снова едут", DONE, SEPTEMBER);
    var page = "/assignments/" + assignment.id() + "?report=" + only().id();
    var shown = analyst.read(page);
    assertTrue(shown.contains("name=\"followUp\" value=\"" + only().id() + "\""));
    assertTrue(shown.contains("value=\"DONE\" selected"));
    assertTrue(shown.contains("value=\"2026-09-28\""));

    var id = only().id();
    analyst
        .send(
            page,
            "/track/assignments/" + assignment.id() + "/execution",
            Map.of(
                "version",
                String.valueOf(assignment.version()),
                "followUp",
                id.toString(),
                "status",
                "DONE",
                "article",
                String.valueOf(article),
                "quote",
                DONE,
                "note",
                "мост открыт",
                "origin",
                "OWN_REPORT"))
        .statusCode(303);
    assertEquals(ExecutionStatus.DONE, now().execution());
    assertEquals(FollowUp.State.CONFIRMED, followUps.find(id).orElseThrow().state());
    assertTrue(followUps.listOpen(9).isEmpty());
  }

  @Test
  void notesAReminderInTheHistory() {
    read("Премьер вернулся к мосту", AGAIN, SEPTEMBER);
    var row = only();
    assertEquals(Suggestion.REPEATED, row.suggestion());
    analyst
        .send(
            "/follow-ups",
            "/follow-ups/" + row.id() + "/note",
            Map.of("version", String.valueOf(row.assignment().version()), "back", "/follow-ups"))
        .statusCode(303)
        .header("Location", containsString("/follow-ups"));
    assertEquals(ExecutionStatus.ASSIGNED, now().execution());
    assertTrue(analyst.read("/assignments/" + assignment.id()).contains("поручено повторно: «"));
  }

  @Test
  void dismissesWhatDoesNotBelong() {
    read("По мосту через Кызылсай снова едут", DONE, SEPTEMBER);
    analyst
        .send("/follow-ups", "/follow-ups/" + only().id() + "/dismissal", Map.of())
        .statusCode(303);
    assertTrue(followUps.listOpen(9).isEmpty());
    assertTrue(followUps.listOfAssignment(assignment.id()).isEmpty());
  }

  @Test
  void proposesForAnOrderThatComesInAfterItsReport() {
    database.clear();
    var report = read("По мосту через Кызылсай снова едут", DONE, SEPTEMBER);
    read("О погоде", "Министр Олжас Туребеков сказал, что дожди кончились.", SEPTEMBER);
    assertTrue(followUps.listOpen(9).isEmpty());
    var order = read("Премьер осмотрел мост через Кызылсай", ORDER, APRIL);

    assertEquals(report, only().article().id());
    assertEquals(Suggestion.DONE, only().suggestion());
    assertEquals("отремонтировали", only().cue());
    assertEquals(
        assignments.listOfArticle(order, ReviewScope.DRAFT).get(0).id(), only().assignment().id());
  }

  @Test
  void recordsNothingWhereTheReportIsOfAnotherAssignment() {
    var other = read("Премьер осмотрел мост через Карасай", ORDER.replace("Кызыл", "Кара"), APRIL);
    review.acceptAll(other, 0, "tester");
    var article = read("По мосту через Кызылсай снова едут", DONE, SEPTEMBER);
    var another = assignments.listOfArticle(other, ReviewScope.ACCEPTED).get(0);
    var row = followUps.listOfAssignment(assignment.id()).get(0);
    analyst
        .send(
            "/follow-ups",
            "/track/assignments/" + another.id() + "/execution",
            Map.of(
                "version",
                String.valueOf(another.version()),
                "followUp",
                row.id().toString(),
                "status",
                "DONE",
                "article",
                String.valueOf(article),
                "quote",
                DONE,
                "note",
                "мост открыт",
                "origin",
                "OWN_REPORT"))
        .statusCode(404);
    assertEquals(
        ExecutionStatus.ASSIGNED,
        assignments.find(another.id(), ReviewScope.ALL).orElseThrow().execution());
    assertTrue(followUps.find(row.id()).orElseThrow().open());
  }

  @Test
  void tellsWithoutAlarmThatTheFormIsFilled() {
    read("По мосту через Кызылсай снова едут", DONE, SEPTEMBER);
    var shown = analyst.read("/assignments/" + assignment.id() + "?report=" + only().id());
    assertTrue(shown.contains("<div class=\"notice\"><p>Форма заполнена по сообщению."));
    assertFalse(shown.contains("id=\"errors\""));
  }

  @Test
  void linksNothingWithAnArticleOfTheSameDay() {
    read("По мосту через Кызылсай снова едут", DONE, APRIL);
    assertTrue(followUps.listOpen(9).isEmpty());
  }
}
