package kz.oryndau.report.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.oryndau.assignment.ExecutionStatus;

/** The counts of a report for programs: rates stand there by their two parts. */
final class Figures {

  private Figures() {}

  static List<List<String>> of(Map<ListName, ExecutionTotals> totals, long drafts, long said) {
    List<List<String>> figures = new ArrayList<>();
    totals.forEach((name, sums) -> add(figures, name.word() + ".", sums));
    figures.add(List.of("left_out_drafts", String.valueOf(drafts)));
    figures.add(List.of("statements", String.valueOf(said)));
    return figures;
  }

  private static void add(List<List<String>> figures, String list, ExecutionTotals sums) {
    put(figures, list + "counted", sums.all());
    for (var status : ExecutionStatus.values()) {
      if (status != ExecutionStatus.REMOVED) {
        put(figures, list + status.name().toLowerCase(Locale.ROOT), sums.with(status));
      }
    }
    put(figures, list + "due", sums.due());
    put(figures, list + "due_done", sums.fulfilledOfDue());
    put(figures, list + "first_due", sums.inTimeByFirst().whole());
    put(figures, list + "first_due_done_in_time", sums.inTimeByFirst().part());
    put(figures, list + "due_done_in_time", sums.inTimeByLast().part());
    put(figures, list + "overdue", sums.overdue());
    put(figures, list + "ongoing", sums.ongoing());
    put(figures, list + "left_out_retold", sums.retold());
    put(figures, list + "left_out_removed", sums.removed());
    put(figures, list + "left_out_not_checkable", sums.notCheckable());
    put(figures, list + "samples", sums.samples());
  }

  private static void put(List<List<String>> figures, String name, long value) {
    figures.add(List.of(name, String.valueOf(value)));
  }
}
