package kz.oryndau.report.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.report.ask.Grouping;
import kz.oryndau.report.ask.Question;
import kz.oryndau.report.ask.ReportKind;
import org.junit.jupiter.api.Test;

/** The report object: lists in their order, groups, sources, and the digest. */
class SummingTest {

  private static final ScheduleDay DAY = new ScheduleDay(FixedClock.TODAY, 7);
  private static final LocalDate PAST = FixedClock.TODAY.minusDays(3);

  private static final AssignmentRow DONE =
      Rows.assignment(1, ExecutionStatus.DONE, PAST, "акимат", "Ұлттық банк");
  private static final AssignmentRow LATE =
      Rows.assignment(2, ExecutionStatus.ASSIGNED, PAST.minusDays(1), "акимат");
  private static final AssignmentRow OPEN = Rows.assignment(3, ExecutionStatus.ASSIGNED, null);

  private static Report report(AssignmentRow... rows) {
    var question = Question.of(ReportKind.EXECUTION).settled(FixedClock.TODAY);
    return Summing.report(
        question, Rows.findings(rows), DAY, new Report.Printing(FixedClock.NOW, "0.1.0"));
  }

  @Test
  void ordersByDeadlineWhateverOrderTheRowsCameIn() {
    var one = report(OPEN, DONE, LATE);
    var other = report(LATE, OPEN, DONE);
    assertEquals(
        List.of(2L, 1L, 3L),
        one.assignments().get(ListName.ASSIGNMENTS).stream().map(AssignmentRow::id).toList());
    assertEquals(one.digest(), other.digest());
    assertEquals(2, one.sources().size(), "two articles, one of them twice");
    assertEquals(2, one.drafts());
  }

  @Test
  void countsAnAssignmentOfTwoInEachGroup() {
    var groups = report(DONE, LATE, OPEN).breakdowns().get(0);
    assertEquals(Grouping.ADDRESSEE, groups.by());
    assertEquals(
        List.of("акимат 2", "Ұлттық банк 1", "null 1"),
        groups.groups().stream().map(g -> g.label() + " " + g.totals().all()).toList());
  }

  @Test
  void countsOneOfficialOnceHoweverArticlesWordHisPost() {
    var other = Rows.assignment(4, ExecutionStatus.ASSIGNED, null, "Акимат", "акимат");
    var groups = report(DONE, LATE, other).breakdowns().get(0);
    assertEquals(
        List.of("акимат 3", "Ұлттық банк 1"),
        groups.groups().stream().map(g -> g.label() + " " + g.totals().all()).toList());
  }

  @Test
  void hasADigestThatChangesWithAnyRow() {
    var digest = report(DONE, LATE, OPEN).digest();
    assertNotEquals(digest, report(DONE, LATE).digest());
    assertNotEquals(
        digest,
        report(DONE, LATE, Rows.assignment(3, ExecutionStatus.DONE, null)).digest(),
        "another status");
    assertEquals(64, digest.length());
  }

  @Test
  void marksEachRowSoThatAChangedOneCanBeFound() {
    var before = report(DONE, LATE).content().marks();
    var after =
        report(DONE, Rows.assignment(2, ExecutionStatus.DONE, PAST.minusDays(1), "акимат"))
            .content()
            .marks();
    var changed = before.stream().filter(mark -> !after.contains(mark)).toList();
    assertEquals(1, changed.size());
    assertEquals("assignments:2", changed.get(0).replaceAll(":[0-9a-f]{8}$", ""));
  }

  @Test
  void writesItsContentAsJsonThatOthersWriteAlike() throws Exception {
    var report = report(DONE, LATE, OPEN);
    var json = report.content().json();
    var again = new ObjectMapper().writeValueAsString(new ObjectMapper().readTree(json));
    assertEquals(json, again, "a program that reads it and writes it can take the digest");
    var sha = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
    assertEquals(report.digest(), HexFormat.of().formatHex(sha));
  }

  @Test
  void isTheGoldenReport() throws IOException {
    var file = Path.of("src/test/resources/golden/reports/execution.json");
    var content = report(DONE, LATE, OPEN).content();
    var mapper = new ObjectMapper();
    assertEquals(mapper.readTree(file.toFile()), mapper.readTree(content.json()));
  }
}
