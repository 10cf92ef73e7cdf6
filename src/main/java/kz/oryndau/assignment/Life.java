package kz.oryndau.assignment;

import java.time.LocalDate;
import kz.oryndau.history.Proof;

/**
 * What became of an assignment, for a list.
 *
 * @param outcome what is reported of its execution
 * @param proof what shows it; null for {@link ExecutionStatus#ASSIGNED}
 * @param proofUrl where a reader finds it in the web: the page, or the page of the article; may be
 *     null
 * @param deadline the day that decides whether it is late; null where there is none
 * @param extendedTo the last extension; null where there was none
 * @param ongoing its period and next day; null for a single duty
 * @param checkable whether its execution can be checked
 * @param duplicateOf key of the assignment that it doubles; null for none
 */
public record Life(
    Outcome outcome,
    Proof proof,
    String proofUrl,
    LocalDate deadline,
    LocalDate extendedTo,
    Ongoing ongoing,
    boolean checkable,
    Long duplicateOf) {

  /** On record with this deadline, and nothing happened since. */
  public static Life assigned(LocalDate deadline) {
    return new Life(Outcome.ASSIGNED, null, null, deadline, null, null, true, null);
  }
}
