package kz.oryndau.report.deliver;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** How often a report comes: always in the morning, before the day's work. */
public enum Frequency {
  /** Every day. */
  DAILY,
  /** Every Monday. */
  WEEKLY,
  /** Every first of a month. */
  MONTHLY;

  private static final LocalTime MORNING = LocalTime.of(7, 0);

  /** The next time after a moment, in a zone. */
  public Instant next(Instant after, ZoneId zone) {
    var today = LocalDate.ofInstant(after, zone);
    var first = at(firstFrom(today), zone);
    return first.isAfter(after) ? first : at(firstFrom(today.plusDays(1)), zone);
  }

  private LocalDate firstFrom(LocalDate day) {
    return switch (this) {
      case DAILY -> day;
      case WEEKLY -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
      case MONTHLY ->
          day.getDayOfMonth() == 1 ? day : day.with(TemporalAdjusters.firstDayOfNextMonth());
    };
  }

  private static Instant at(LocalDate day, ZoneId zone) {
    return day.atTime(MORNING).atZone(zone).toInstant();
  }
}
