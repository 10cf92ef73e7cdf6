package kz.oryndau.assignment;

import java.time.LocalDate;
import kz.oryndau.history.Proof;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;

/**
 * What is reported of an assignment's execution.
 *
 * @param next the status that it gets
 * @param since the day since which it is so; null for the day of the evidence
 * @param removal why it is removed; null exactly for any other status
 * @param mergedInto key of the assignment that takes it in; null unless {@link Removal#MERGED}
 * @param reason why; required to open again what was finished, otherwise it may be null
 * @param proof what shows it; required
 */
public record ExecutionChange(
    ExecutionStatus next,
    LocalDate since,
    Removal removal,
    Long mergedInto,
    String reason,
    Proof proof) {

  /** A status that needs no more than its evidence. */
  public static ExecutionChange to(ExecutionStatus next, Proof proof) {
    return new ExecutionChange(next, null, null, null, null, proof);
  }

  /** The assignment opened again. */
  public static ExecutionChange reopening(String reason, Proof proof) {
    return new ExecutionChange(ExecutionStatus.IN_PROGRESS, null, null, null, reason, proof);
  }

  /** Notes what is missing or too much for an assignment that is {@code from}. */
  void check(ExecutionStatus from, LocalDate today, Violations violations) {
    if (proof == null) {
      violations.add("evidence", Rule.REQUIRED);
    }
    if (since != null && since.isAfter(today)) {
      violations.add("since", Rule.IN_THE_FUTURE, today);
    }
    if (next == ExecutionStatus.REMOVED && removal == null) {
      violations.add("removal", Rule.REQUIRED);
    }
    if (removal == Removal.MERGED && mergedInto == null) {
      violations.add("mergedInto", Rule.REQUIRED);
    }
    if (!from.open() && (reason == null || reason.isBlank())) {
      violations.add("reason", Rule.REQUIRED);
    }
  }

  /** What the assignment then is; what does not belong to the status is left out. */
  Outcome outcome() {
    var removed = next == ExecutionStatus.REMOVED ? removal : null;
    return new Outcome(next, day(), removed, removed == Removal.MERGED ? mergedInto : null);
  }

  private LocalDate day() {
    return since == null ? proof.date() : since;
  }
}
