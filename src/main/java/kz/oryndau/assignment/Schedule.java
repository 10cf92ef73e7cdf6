package kz.oryndau.assignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How an assignment stands to its deadline on a day: worked out, never stored.
 *
 * @param state where it stands
 * @param daysLate whole days past the deadline; 0 unless {@link State#OVERDUE}
 */
public record Schedule(State state, long daysLate) {

  /** Days before the deadline from which it counts as near. */
  public static final int SOON_DAYS = 7;

  /** Where an assignment can stand. */
  public enum State {
    /** No deadline is known. */
    NO_DEADLINE,
    /** The deadline is ahead. */
    IN_TIME,
    /** The deadline is at most {@link #SOON_DAYS} days ahead. */
    SOON,
    /** The deadline has passed and it is not fulfilled. */
    OVERDUE,
    /** Nothing is open any more. */
    CLOSED
  }

  /**
   * The schedule on {@code today}.
   *
   * @param latest last day in time, the later end of a range; null where there is none
   */
  public static Schedule on(LocalDate today, LocalDate latest, ExecutionStatus execution) {
    if (!execution.open()) {
      return new Schedule(State.CLOSED, 0);
    }
    if (latest == null) {
      return new Schedule(State.NO_DEADLINE, 0);
    }
    if (latest.isBefore(today)) {
      return new Schedule(State.OVERDUE, ChronoUnit.DAYS.between(latest, today));
    }
    var soon = !latest.isAfter(today.plusDays(SOON_DAYS));
    return new Schedule(soon ? State.SOON : State.IN_TIME, 0);
  }
}
