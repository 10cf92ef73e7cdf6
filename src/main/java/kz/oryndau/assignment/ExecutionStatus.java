package kz.oryndau.assignment;

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
}
