package kz.oryndau.report;

import jakarta.enterprise.context.ApplicationScoped;
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.RowStream;

/** The accepted assignments, without those that only repeat an earlier one. */
@ApplicationScoped
public class ExecutionReports {

  private static final Paging BY_DEADLINE = new Paging("deadline", false, null, 1);

  private final AssignmentRows assignments;

  ExecutionReports(AssignmentRows assignments) {
    this.assignments = assignments;
  }

  /** All that fit, the nearest deadline first; the filter's own scope is not used. */
  public RowStream<AssignmentRow> stream(AssignmentFilter filter) {
    var rows = assignments.stream(filter.within(ReviewScope.ACCEPTED), BY_DEADLINE);
    return sink ->
        rows.forEach(
            row -> {
              if (!row.retold()) {
                sink.accept(row);
              }
            });
  }
}
