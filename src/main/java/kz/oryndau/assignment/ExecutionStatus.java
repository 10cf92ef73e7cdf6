package kz.oryndau.assignment;

import java.util.EnumSet;
import java.util.Set;
import kz.oryndau.history.IllegalTransition;

/** What became of an assignment, as far as it is reported. */
public enum ExecutionStatus {
  /** On record, nothing known of its execution: not a verdict of idleness. */
  ASSIGNED,
  /** A first step is on record. */
  IN_PROGRESS,
  /** Some of it is fulfilled. */
  PARTLY_DONE,
  /** Fulfilled. */
  DONE,
  /** Failed. */
  NOT_DONE,
  /** No longer pursued. */
  REMOVED;

  /** Whether something is still to be done. */
  public boolean open() {
    return this == ASSIGNED || this == IN_PROGRESS || this == PARTLY_DONE;
  }

  /** What may follow; what is finished can only be opened again. */
  public Set<ExecutionStatus> allowedNext() {
    return switch (this) {
      case ASSIGNED -> EnumSet.of(IN_PROGRESS, PARTLY_DONE, DONE, NOT_DONE, REMOVED);
      case IN_PROGRESS -> EnumSet.of(PARTLY_DONE, DONE, NOT_DONE, REMOVED);
      case PARTLY_DONE -> EnumSet.of(IN_PROGRESS, DONE, NOT_DONE, REMOVED);
      case DONE, NOT_DONE, REMOVED -> EnumSet.of(IN_PROGRESS);
    };
  }

  /**
   * Goes on only where {@code next} may follow.
   *
   * @throws IllegalTransition where it may not
   */
  public void requireNext(ExecutionStatus next) {
    if (!allowedNext().contains(next)) {
      throw new IllegalTransition(this, next, allowedNext());
    }
  }
}
