package kz.oryndau.report;

import jakarta.enterprise.context.ApplicationScoped;
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.assignment.ScheduleClock;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.RowStream;

/** Makes execution reports: over accepted assignments, drafts only counted. */
@ApplicationScoped
public class ExecutionReports {

  private static final Paging BY_DEADLINE = new Paging("deadline", false, null, 1);

  private final AssignmentRows assignments;
  private final ScheduleClock clock;

  ExecutionReports(AssignmentRows assignments, ScheduleClock clock) {
    this.assignments = assignments;
    this.clock = clock;
  }

  /** The report over the accepted assignments that fit; the filter's own scope is not used. */
  public ExecutionReport make(AssignmentFilter filter) {
    var tally = new ExecutionTally(clock.day());
    assignments.stream(filter.within(ReviewScope.ACCEPTED), BY_DEADLINE).forEach(tally::add);
    assignments.stream(filter.within(ReviewScope.UNDECIDED), BY_DEADLINE).forEach(tally::addDraft);
    return tally.report();
  }

  /** The rows of the report, all of them, one after another. */
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
