package kz.oryndau.assignment;

import java.time.LocalDate;

/**
 * The day on which deadlines are looked at.
 *
 * @param today the day, where deadlines are counted
 * @param soonDays how many days before its deadline an assignment counts as near
 */
public record ScheduleDay(LocalDate today, int soonDays) {

  /** The last day whose deadlines are near. */
  public LocalDate soonUntil() {
    return today.plusDays(soonDays);
  }
}
