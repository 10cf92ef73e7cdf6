package kz.oryndau.report.sum;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.assignment.Schedule;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.report.Rate;

/** Counts assignments as they come. */
final class ExecutionTally {

  private final ScheduleDay day;
  private final Map<ExecutionStatus, Long> byStatus = new EnumMap<>(ExecutionStatus.class);
  private long all;
  private long due;
  private long fulfilledOfDue;
  private long inTimeByLast;
  private long dueByFirst;
  private long inTimeByFirst;
  private long overdue;
  private long ongoing;
  private long notCheckable;
  private long retold;
  private long removed;
  private long samples;

  ExecutionTally(ScheduleDay day) {
    this.day = day;
  }

  /** The sums over rows. */
  static ExecutionTotals of(List<AssignmentRow> rows, ScheduleDay day) {
    var tally = new ExecutionTally(day);
    rows.forEach(tally::add);
    return tally.totals();
  }

  void add(AssignmentRow row) {
    if (row.retold()) {
      retold++;
      return;
    }
    if (row.execution() == ExecutionStatus.REMOVED) {
      removed++;
    } else if (!row.life().checkable()) {
      notCheckable++;
    } else {
      count(row);
    }
  }

  private void count(AssignmentRow row) {
    all++;
    byStatus.merge(row.execution(), 1L, Long::sum);
    samples += row.source().sample() ? 1 : 0;
    overdue += row.schedule(day).state() == Schedule.State.OVERDUE ? 1 : 0;
    ongoing += row.life().ongoing() == null ? 0 : 1;
    var done = row.execution() == ExecutionStatus.DONE;
    if (passed(row.deadline())) {
      due++;
      fulfilledOfDue += done ? 1 : 0;
      inTimeByLast += done && inTime(row, row.deadline()) ? 1 : 0;
    }
    if (passed(row.due().latest())) {
      dueByFirst++;
      inTimeByFirst += done && inTime(row, row.due().latest()) ? 1 : 0;
    }
  }

  private boolean passed(LocalDate deadline) {
    return deadline != null && deadline.isBefore(day.today());
  }

  private static boolean inTime(AssignmentRow row, LocalDate deadline) {
    return !row.life().outcome().since().isAfter(deadline);
  }

  ExecutionTotals totals() {
    return new ExecutionTotals(
        all,
        byStatus,
        due,
        fulfilledOfDue,
        new Rate(inTimeByFirst, dueByFirst),
        new Rate(inTimeByLast, due),
        overdue,
        ongoing,
        notCheckable,
        removed,
        retold,
        samples);
  }
}
