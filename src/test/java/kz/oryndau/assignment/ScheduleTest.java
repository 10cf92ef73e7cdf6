package kz.oryndau.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.oryndau.assignment.Schedule.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an assignment stands to its deadline, day by day. */
class ScheduleTest {

  private static final ScheduleDay DAY = new ScheduleDay(LocalDate.of(2026, 11, 24), 7);

  @ParameterizedTest
  @CsvSource({
    // deadline, status, since, state, days late
    ", ASSIGNED, , NO_DEADLINE, 0",
    "2026-12-02, ASSIGNED, , IN_TIME, 0",
    "2026-12-01, ASSIGNED, , SOON, 0",
    "2026-11-24, IN_PROGRESS, 2026-11-01, SOON, 0",
    "2026-11-23, IN_PROGRESS, 2026-11-01, OVERDUE, 1",
    "2025-11-24, PARTLY_DONE, 2026-11-01, OVERDUE, 365",
    "2024-02-28, ASSIGNED, , OVERDUE, 1000",
    "2026-11-20, DONE, 2026-11-20, CLOSED, 0",
    "2026-11-20, DONE, 2026-11-21, DONE_LATE, 1",
    "2026-11-20, DONE, 2026-11-01, CLOSED, 0",
    ", DONE, 2026-11-21, CLOSED, 0",
    "2026-11-20, NOT_DONE, 2026-11-21, CLOSED, 0",
    "2026-11-20, REMOVED, 2026-11-21, CLOSED, 0"
  })
  void standsToItsDeadline(
      LocalDate deadline, ExecutionStatus status, LocalDate since, State state, long daysLate) {
    var removal = status == ExecutionStatus.REMOVED ? Removal.CANCELLED : null;
    var outcome = new Outcome(status, since, removal, null);

    assertEquals(new Schedule(state, daysLate), Schedule.on(DAY, deadline, outcome));
  }

  /** The same moment is another day elsewhere; the configured zone decides. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T18:59:59Z, Asia/Almaty, SOON, 0",
    "2026-11-23T19:00:00Z, Asia/Almaty, OVERDUE, 1",
    "2026-11-23T19:00:00Z, UTC, SOON, 0",
    "2026-11-24T00:00:00Z, UTC, OVERDUE, 1",
    "2026-11-24T04:59:59Z, America/New_York, SOON, 0",
    "2026-11-24T05:00:00Z, America/New_York, OVERDUE, 1"
  })
  void turnsAtMidnightOfTheZone(String moment, String zone, State state, long daysLate) {
    var clock = Clock.fixed(Instant.parse(moment), ZoneId.of(zone));
    var day = new ScheduleClock(clock, 7).day();

    assertEquals(
        new Schedule(state, daysLate),
        Schedule.on(day, LocalDate.of(2026, 11, 23), Outcome.ASSIGNED));
  }

  @Test
  void takesTheDaysThatCountAsNearFromItsConfiguration() {
    var deadline = DAY.today().plusDays(14);

    assertEquals(State.IN_TIME, Schedule.on(DAY, deadline, Outcome.ASSIGNED).state());
    assertEquals(
        State.SOON,
        Schedule.on(new ScheduleDay(DAY.today(), 14), deadline, Outcome.ASSIGNED).state());
  }
}
