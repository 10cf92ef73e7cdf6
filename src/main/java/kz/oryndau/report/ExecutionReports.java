package kz.oryndau.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.RowStream;

/** Makes execution reports: over accepted assignments, drafts only counted. */
@ApplicationScoped
public class ExecutionReports {

  private static final Paging BY_DEADLINE = new Paging("deadline", false, null, 1);

  private final AssignmentRows assignments;
  private final Clock clock;

  ExecutionReports(AssignmentRows assignments, Clock clock) {
    this.assignments = assignments;
    this.clock = clock;
  }

  /** The report over the accepted assignments that fit; the filter's own scope is not used. */
  public ExecutionReport make(AssignmentFilter filter) {
    var today = LocalDate.now(clock);
    var tally = new ExecutionTally(today);
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
