package kz.oryndau.extraction.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Days that a deadline can mean, counted from a given day. */
final class Days {

  private Days() {}

  /** The first such day on or after {@code from}; the last of February where it has no 29th. */
  static LocalDate next(int day, int month, LocalDate from) {
    for (int year = from.getYear(); ; year++) {
      var date = at(day, month, year);
      if (!date.isBefore(from)) {
        return date;
      }
    }
  }

  static LocalDate at(int day, int month, int year) {
    return MonthDay.of(month, Math.min(day, Month.of(month).maxLength())).atYear(year);
  }

  static boolean exists(int day, int month) {
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
  }

  static LocalDate endOfMonth(int month, int year) {
    return YearMonth.of(year, month).atEndOfMonth();
  }

  /** The end of the month, the first on or after {@code from}. */
  static LocalDate nextEndOfMonth(int month, LocalDate from) {
    var end = endOfMonth(month, from.getYear());
    return end.isBefore(from) ? endOfMonth(month, from.getYear() + 1) : end;
  }

  static LocalDate endOfYear(int year) {
    return LocalDate.of(year, 12, 31);
  }

  static LocalDate endOfWeek(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  static LocalDate endOfQuarter(LocalDate day) {
    return endOfMonth((day.getMonthValue() + 2) / 3 * 3, day.getYear());
  }

  static LocalDate endOfHalf(LocalDate day) {
    return endOfMonth(day.getMonthValue() <= 6 ? 6 : 12, day.getYear());
  }

  /** The last of {@code count} working days after {@code from}; Saturday and Sunday are none. */
  static LocalDate workingDays(LocalDate from, int count) {
    var day = from;
    for (int left = Math.min(count, 1000); left > 0; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek().getValue() <= 5) {
        left--;
      }
    }
    return day;
  }
}
