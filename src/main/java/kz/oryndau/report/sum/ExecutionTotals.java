package kz.oryndau.report.sum;

import java.util.Map;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.report.Rate;

/**
 * The sums over assignments. Retold orders, those off control and those that can't be checked are
 * outside every denominator and counted apart.
 *
 * @param all accepted assignments that count
 * @param byStatus how many of them have each status; a status that none has is absent
 * @param due how many of them had a deadline that has passed
 * @param fulfilledOfDue how many of the due ones are fulfilled
 * @param inTimeByFirst of those whose first deadline has passed, how many were fulfilled by it
 * @param inTimeByLast of the due ones, how many were fulfilled by the last deadline
 * @param overdue how many are open past their deadline
 * @param ongoing how many of the counted ones are ongoing duties
 * @param notCheckable accepted, but nobody can find out whether it was done
 * @param removed accepted, but no longer pursued
 * @param retold accepted, but a repetition of an order given earlier
 * @param samples how many of the counted ones come from invented articles
 */
public record ExecutionTotals(
    long all,
    Map<ExecutionStatus, Long> byStatus,
    long due,
    long fulfilledOfDue,
    Rate inTimeByFirst,
    Rate inTimeByLast,
    long overdue,
    long ongoing,
    long notCheckable,
    long removed,
    long retold,
    long samples) {

  /** Copies the map. */
  public ExecutionTotals {
    byStatus = Map.copyOf(byStatus);
  }

  /** How many have the status. */
  public long with(ExecutionStatus status) {
    return byStatus.getOrDefault(status, 0L);
  }

  /** The rate that leads: of what had to be done by now, what was done? */
  public Rate fulfilledOfDueRate() {
    return new Rate(fulfilledOfDue, due);
  }

  /** Of what came to an end, what was done? */
  public Rate fulfilledOfEnded() {
    var done = with(ExecutionStatus.DONE);
    return new Rate(done, done + with(ExecutionStatus.NOT_DONE));
  }

  /** Of everything, what was done? */
  public Rate fulfilledOfAll() {
    return new Rate(with(ExecutionStatus.DONE), all);
  }
}
