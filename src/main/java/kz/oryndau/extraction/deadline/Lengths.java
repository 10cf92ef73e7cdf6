package kz.oryndau.extraction.deadline;

import java.time.LocalDate;

/** Lengths of time by the beginning of their unit's name. */
final class Lengths {

  /** More of a unit than any deadline has. */
  private static final int LONGEST = 1000;

  private Lengths() {}

  /** The day so much later; null where the count makes no deadline. */
  static LocalDate after(LocalDate from, String unit, double count, boolean workingDays) {
    if (count < 0 || count > LONGEST) {
      return null;
    }
    int whole = (int) Math.ceil(count);
    if (unit.startsWith("час") || unit.startsWith("сағат")) {
      return from.plusDays((int) (count / 24));
    }
    if (unit.startsWith("день")
        || unit.startsWith("дн")
        || unit.startsWith("сут")
        || unit.startsWith("күн")
        || unit.startsWith("тәулік")) {
      return workingDays ? Days.workingDays(from, whole) : from.plusDays(whole);
    }
    if (unit.startsWith("недел") || unit.startsWith("апта")) {
      return from.plusDays((long) (count * 7));
    }
    if (unit.startsWith("декад")) {
      return from.plusDays(whole * 10L);
    }
    return from.plusMonths((long) (count * months(unit)))
        .plusDays(count == 1.5 && months(unit) == 1 ? 15 : 0);
  }

  private static int months(String unit) {
    if (unit.startsWith("год") || unit.startsWith("лет") || unit.startsWith("жыл")) {
      return 12;
    }
    if (unit.startsWith("полуго") || unit.startsWith("полго") || unit.startsWith("жарты")) {
      return 6;
    }
    return unit.startsWith("квартал") || unit.startsWith("тоқсан") ? 3 : 1;
  }

  /** The last day of the period that {@code day} lies in, {@code shift} periods later. */
  static LocalDate endOf(String unit, LocalDate day, int shift) {
    if (unit.startsWith("год") || unit.startsWith("жыл")) {
      return Days.endOfYear(day.getYear() + shift);
    }
    if (unit.startsWith("полуго") || unit.startsWith("жарты")) {
      return Days.endOfHalf(day.plusMonths(6L * shift));
    }
    if (unit.startsWith("квартал") || unit.startsWith("тоқсан")) {
      return Days.endOfQuarter(day.plusMonths(3L * shift));
    }
    if (unit.startsWith("месяц") || unit.startsWith("ай")) {
      var month = day.withDayOfMonth(1).plusMonths(shift);
      return Days.endOfMonth(month.getMonthValue(), month.getYear());
    }
    if (unit.startsWith("недел") || unit.startsWith("апта")) {
      return Days.endOfWeek(day).plusWeeks(shift);
    }
    return day.plusDays(shift);
  }
}
