package kz.oryndau.report.ask;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A period that moves with the day on which the report is made, for reports that come again. */
public enum Period {
  /** The day before. */
  YESTERDAY,
  /** From Monday to Sunday before this week. */
  LAST_WEEK,
  /** The calendar month before this one. */
  LAST_MONTH,
  /** This month until today. */
  THIS_MONTH,
  /** The quarter before this one. */
  LAST_QUARTER,
  /** This year until today. */
  THIS_YEAR,
  /** The year before. */
  LAST_YEAR;

  /** Its days as seen on a day. */
  public Days on(LocalDate today) {
    return switch (this) {
      case YESTERDAY -> new Days(today.minusDays(1), today.minusDays(1));
      case LAST_WEEK -> week(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
      case LAST_MONTH -> before(today.withDayOfMonth(1), 1);
      case THIS_MONTH -> new Days(today.withDayOfMonth(1), today);
      case LAST_QUARTER -> before(today.with(IsoFields.DAY_OF_QUARTER, 1), 3);
      case THIS_YEAR -> new Days(today.withDayOfYear(1), today);
      case LAST_YEAR -> before(today.withDayOfYear(1), 12);
    };
  }

  private static Days week(LocalDate monday) {
    return new Days(monday.minusWeeks(1), monday.minusDays(1));
  }

  private static Days before(LocalDate first, int months) {
    return new Days(first.minusMonths(months), first.minusDays(1));
  }
}
