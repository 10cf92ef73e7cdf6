package kz.oryndau.report.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import kz.oryndau.article.SourceRef;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.assignment.Life;
import kz.oryndau.assignment.Ongoing;
import kz.oryndau.assignment.Outcome;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.history.Origin;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.official.OfficialRef;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.report.Rate;
import org.junit.jupiter.api.Test;

/** What counts, and in which denominator. */
class ExecutionTallyTest {

  private static final LocalDate PAST = FixedClock.TODAY.minusDays(1);
  private static final LocalDate TODAY = FixedClock.TODAY;

  private final ExecutionTally tally = new ExecutionTally(new ScheduleDay(TODAY, 7));

  @Test
  void keepsTheDenominatorsApart() {
    add(ExecutionStatus.DONE, PAST, false);
    add(ExecutionStatus.DONE, null, false);
    add(ExecutionStatus.NOT_DONE, PAST, false);
    add(ExecutionStatus.ASSIGNED, PAST, false);
    add(ExecutionStatus.ASSIGNED, TODAY, false);

    var totals = tally.totals();
    assertEquals(new Rate(1, 3), totals.fulfilledOfDueRate(), "today is still in time");
    assertEquals(new Rate(2, 3), totals.fulfilledOfEnded());
    assertEquals(new Rate(2, 5), totals.fulfilledOfAll());
    assertEquals(1, totals.overdue(), "a failed one is closed");
    assertEquals(5, totals.samples());
  }

  @Test
  void leavesRetoldAndRemovedOutside() {
    add(ExecutionStatus.DONE, PAST, true);
    add(ExecutionStatus.REMOVED, PAST, false);

    var totals = tally.totals();
    assertEquals(0, totals.all());
    assertEquals(1, totals.retold());
    assertEquals(1, totals.removed());
    assertEquals(OptionalLong.empty(), totals.fulfilledOfDueRate().percent());
  }

  @Test
  void countsWhatWasInTimeByTheFirstDeadlineAndByTheLast() {
    var first = PAST.minusDays(5);
    tally.add(row(life(ExecutionStatus.DONE, first, PAST), first, false));
    tally.add(row(life(ExecutionStatus.DONE, PAST, null), PAST, false));
    tally.add(row(life(ExecutionStatus.DONE, first, null), first, false));
    tally.add(row(life(ExecutionStatus.ASSIGNED, first, TODAY), first, false));

    var totals = tally.totals();
    assertEquals(new Rate(1, 4), totals.inTimeByFirst());
    assertEquals(new Rate(2, 3), totals.inTimeByLast());
    assertEquals(new Rate(3, 3), totals.fulfilledOfDueRate());
    assertEquals(0, totals.overdue(), "the last deadline is today");
  }

  @Test
  void countsOngoingOnesAmongTheOthersAndThoseThatCannotBeCheckedApart() {
    var monthly = new Ongoing("P1M", TODAY);
    tally.add(
        row(new Life(Outcome.ASSIGNED, null, null, TODAY, null, monthly, true, null), null, false));
    tally.add(
        row(new Life(Outcome.ASSIGNED, null, null, PAST, null, null, false, null), PAST, false));

    var totals = tally.totals();
    assertEquals(1, totals.all());
    assertEquals(1, totals.ongoing());
    assertEquals(1, totals.notCheckable());
    assertEquals(0, totals.overdue());
  }

  private void add(ExecutionStatus status, LocalDate deadline, boolean retold) {
    tally.add(row(status, deadline, retold));
  }

  private static AssignmentRow row(ExecutionStatus status, LocalDate deadline, boolean retold) {
    return row(life(status, deadline, null), deadline, retold);
  }

  private static Life life(ExecutionStatus status, LocalDate deadline, LocalDate extendedTo) {
    var since = status == ExecutionStatus.ASSIGNED ? null : PAST;
    var outcome = new Outcome(status, since, null, null);
    var last = extendedTo == null ? deadline : extendedTo;
    return new Life(outcome, null, null, last, extendedTo, null, true, null);
  }

  private static AssignmentRow row(Life life, LocalDate deadline, boolean retold) {
    var due = new Assignment.Due("срок", deadline, deadline, null);
    var source = new SourceRef(1L, "Мост", null, "Вестник", PAST, "", true, 0, 4);
    return new AssignmentRow(
        1L,
        0,
        "Достроить мост",
        "мост",
        Assignment.Kind.DIRECTIVE,
        new OfficialRef(1L, "Дамир Оспанкул", "министр"),
        List.of(),
        due,
        List.of(),
        List.of(),
        List.of(),
        retold,
        0.9,
        ReviewStatus.ACCEPTED,
        Origin.MACHINE,
        life,
        null,
        null,
        source);
  }
}
