package kz.oryndau.assignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How an assignment stands to its deadline on a day: worked out, never stored.
 *
 * @param state where it stands
 * @param daysLate whole days past the deadline, so far or when it was fulfilled; 0 unless {@link
 *     State#OVERDUE} or {@link State#DONE_LATE}
 */
public record Schedule(State state, long daysLate) {

  /** Where an assignment can stand. */
  public enum State {
    /** No deadline is known. */
    NO_DEADLINE,
    /** The deadline is ahead. */
    IN_TIME,
    /** The deadline is ahead, but near. */
    SOON,
    /** The deadline has passed and it is not fulfilled. */
    OVERDUE,
    /** Fulfilled after the deadline. */
    DONE_LATE,
    /** Nothing is open any more, and nothing was late. */
    CLOSED
  }

  /**
   * The schedule on a day.
   *
   * @param deadline last day in time, the later end of a range; null where there is none
   * @param outcome what became of it
   */
  public static Schedule on(ScheduleDay day, LocalDate deadline, Outcome outcome) {
    if (!outcome.status().open()) {
      return finished(deadline, outcome);
    }
    if (deadline == null) {
      return new Schedule(State.NO_DEADLINE, 0);
    }
    if (deadline.isBefore(day.today())) {
      return new Schedule(State.OVERDUE, ChronoUnit.DAYS.between(deadline, day.today()));
    }
    return new Schedule(deadline.isAfter(day.soonUntil()) ? State.IN_TIME : State.SOON, 0);
  }

  private static Schedule finished(LocalDate deadline, Outcome outcome) {
    return outcome.status() == ExecutionStatus.DONE
            && deadline != null
            && outcome.since().isAfter(deadline)
        ? new Schedule(State.DONE_LATE, ChronoUnit.DAYS.between(deadline, outcome.since()))
        : new Schedule(State.CLOSED, 0);
  }

  /** SQL that tells the state on a day, as {@link #on} does, over the columns of the list. */
  public static String stateSql(ScheduleDay day) {
    return """
        case when execution in ('ASSIGNED', 'IN_PROGRESS', 'PARTLY_DONE') then
            case when due_on is null then 'NO_DEADLINE' when due_on < date 'TODAY' then 'OVERDUE'
              when due_on > date 'SOON' then 'IN_TIME' else 'SOON' end
          when execution = 'DONE' and execution_since > due_on then 'DONE_LATE'
          else 'CLOSED' end\
        """
        .replace("TODAY", day.today().toString())
        .replace("date 'SOON'", "date '" + day.soonUntil() + "'");
  }

  /** SQL that tells the days late, null where there are none, over the columns of the list. */
  public static String daysLateSql(ScheduleDay day) {
    return """
        case when execution in ('ASSIGNED', 'IN_PROGRESS', 'PARTLY_DONE') and due_on < date 'TODAY'
            then date 'TODAY' - due_on
          when execution = 'DONE' and execution_since > due_on then execution_since - due_on end\
        """
        .replace("TODAY", day.today().toString());
  }
}
