package kz.oryndau.extraction.directive;

import java.time.LocalDate;

/** Words before an ordering verb that put the order into the past: «ещё в мае», «напомним». */
final class RetoldSigns {

  /** News tell an order at most so many days later by its date. */
  private static final int FRESH = 14;

  private static final String[] MONTHS = {
    "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр",
    "декабр"
  };

  private RetoldSigns() {}

  /** Whether one stands within the words. */
  static boolean in(Line line, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean sign =
          line.is(at, "ранее", "напомним", "тогда", "прежде")
              || line.is(at, "в") && line.is(at + 1, "прошлом", "минувшем")
              || line.is(at, "на") && line.is(at + 1, "прошлой")
              || line.is(at, "год", "месяц", "неделю") && line.is(at + 1, "назад")
              || month(line, at) > 0;
      if (sign) {
        return true;
      }
    }
    return false;
  }

  /** «в феврале» before a past verb: the month it was; 0 if none. */
  private static int month(Line line, int at) {
    if (!line.is(at, "в")) {
      return 0;
    }
    for (int month = 1; month <= 12; month++) {
      var stem = MONTHS[month - 1];
      if (line.starts(at + 1, stem)
          && line.lower(at + 1).endsWith("е")
          && line.lower(at + 1).length() <= stem.length() + 1) {
        return month;
      }
    }
    return 0;
  }

  /** The day from which the deadline of an order counts, that the words before its verb tell. */
  static LocalDate given(Line line, int from, int to, LocalDate published) {
    if (published == null) {
      return null;
    }
    for (int at = from; at < to; at++) {
      var day = day(line, at, published);
      if (day != null) {
        return day;
      }
      int month = month(line, at);
      if (month > 0) {
        var first = LocalDate.of(published.getYear(), month, 1);
        return first.isAfter(published) ? first.minusYears(1) : first;
      }
      if (line.is(at, "накануне", "вчера")) {
        return published.minusDays(1);
      }
      if (line.is(at, "позавчера")) {
        return published.minusDays(2);
      }
      if (line.is(at, "в") && line.is(at + 1, "прошлом") && line.is(at + 2, "году")) {
        return LocalDate.of(published.getYear() - 1, 1, 1);
      }
    }
    return published;
  }

  /** «19 апреля поручил»: a day of the two weeks before; null if none stands there. */
  private static LocalDate day(Line line, int at, LocalDate published) {
    boolean alone = line.isNumber(at) && !line.is(at - 1, "до", "к", "с", "от", "на", "по");
    for (int back = 0; alone && back <= FRESH; back++) {
      var day = published.minusDays(back);
      boolean same =
          line.is(at, String.valueOf(day.getDayOfMonth()))
              && line.starts(at + 1, MONTHS[day.getMonthValue() - 1]);
      if (same) {
        return day;
      }
    }
    return null;
  }
}
