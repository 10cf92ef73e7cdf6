package kz.oryndau.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.assignment.Schedule;

/** Counts the rows of an execution report as they come. */
final class ExecutionTally {

  private final LocalDate today;
  private final List<AssignmentRow> rows = new ArrayList<>();
  private final Map<ExecutionStatus, Long> byStatus = new EnumMap<>(ExecutionStatus.class);
  private boolean cut;
  private long all;
  private long due;
  private long fulfilledOfDue;
  private long overdue;
  private long retold;
  private long removed;
  private long drafts;
  private long samples;

  ExecutionTally(LocalDate today) {
    this.today = today;
  }

  void add(AssignmentRow row) {
    if (row.retold()) {
      retold++;
      return;
    }
    show(row);
    if (row.execution() == ExecutionStatus.REMOVED) {
      removed++;
      return;
    }
    count(row);
  }

  void addDraft(AssignmentRow row) {
    drafts++;
  }

  private void show(AssignmentRow row) {
    if (rows.size() < ExecutionReport.MAX_ROWS) {
      rows.add(row);
    } else {
      cut = true;
    }
  }

  private void count(AssignmentRow row) {
    all++;
    byStatus.merge(row.execution(), 1L, Long::sum);
    samples += row.source().sample() ? 1 : 0;
    overdue += row.schedule(today).state() == Schedule.State.OVERDUE ? 1 : 0;
    if (row.due().latest() != null && row.due().latest().isBefore(today)) {
      due++;
      fulfilledOfDue += row.execution() == ExecutionStatus.DONE ? 1 : 0;
    }
  }

  ExecutionReport report() {
    var totals =
        new ExecutionTotals(
            all, byStatus, due, fulfilledOfDue, overdue, removed, retold, drafts, samples);
    return new ExecutionReport(today, rows, cut, totals);
  }
}
