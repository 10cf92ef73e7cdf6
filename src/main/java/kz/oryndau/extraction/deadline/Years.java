package kz.oryndau.extraction.deadline;

import java.time.LocalDate;
import kz.oryndau.extraction.deadline.Rule.Parts;

/** The year that a phrase names by number or by «этого», «следующего», «прошлого». */
final class Years {

  private Years() {}

  /** Null where the phrase names none. */
  static Integer of(Parts parts, LocalDate from) {
    if (parts.has("year")) {
      int year = Integer.parseInt(parts.get("year"));
      return year < 100 ? 2000 + year : year;
    }
    return parts.has("rel") ? Integer.valueOf(from.getYear() + shift(parts.get("rel"))) : null;
  }

  /** How many years, months or weeks on: 1 next, −1 last, 0 this. */
  static int shift(String word) {
    if (word.startsWith("следующ")
        || word.startsWith("будущ")
        || word.startsWith("наступающ")
        || word.startsWith("келесі")
        || word.startsWith("келер")) {
      return 1;
    }
    boolean past =
        word.startsWith("прошл") || word.startsWith("минувш") || word.startsWith("өткен");
    return past ? -1 : 0;
  }
}
