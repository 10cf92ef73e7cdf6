package kz.oryndau.report;

import java.time.LocalDate;
import java.util.List;
import kz.oryndau.assignment.AssignmentRow;

/**
 * What was ordered, of whom, by when, and what became of it.
 *
 * @param asOf the day on which deadlines are looked at
 * @param rows the assignments, the nearest deadline first, those without one last
 * @param cut whether there are more rows than a page can show; the export has them all
 * @param totals sums over all rows, shown or not
 */
public record ExecutionReport(
    LocalDate asOf, List<AssignmentRow> rows, boolean cut, ExecutionTotals totals) {

  /** Rows that a page shows at most. */
  public static final int MAX_ROWS = 1_000;

  /** Copies the list. */
  public ExecutionReport {
    rows = List.copyOf(rows);
  }
}
