package kz.oryndau.followup;

import kz.oryndau.assignment.ExecutionStatus;

/** What a later article says became of an assignment, and the status that it suggests. */
public enum Suggestion {
  /** Fulfilled. */
  DONE(ExecutionStatus.DONE),
  /** A first step, never the whole. */
  STARTED(ExecutionStatus.IN_PROGRESS),
  /** Behind its schedule. */
  LATE(null),
  /** Not fulfilled. */
  FAILED(ExecutionStatus.NOT_DONE),
  /** Its deadline was put off. */
  POSTPONED(null),
  /** Somebody was reprimanded for it. */
  REPRIMAND(null),
  /** Ordered again. */
  REPEATED(null);

  private final ExecutionStatus status;

  Suggestion(ExecutionStatus status) {
    this.status = status;
  }

  /** The status that it suggests; null where it suggests none. */
  public ExecutionStatus status() {
    return status;
  }

  /** Whether it suggests that the deadline was put off. */
  public boolean extension() {
    return this == POSTPONED;
  }
}
