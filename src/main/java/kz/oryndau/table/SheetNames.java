package kz.oryndau.table;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out the names of the sheets of a workbook. */
final class SheetNames {

  private static final int MAX_LENGTH = 31;

  private final Set<String> taken = new HashSet<>();

  /**
   * A name that Excel takes and no other sheet has: without the signs that it forbids, of 31
   * characters at most, with a number where it has been given out before.
   */
  String next(String title) {
    var name =
        title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^'+|'+$", "").strip();
    var base = name.isEmpty() ? "1" : name;
    var given = cut(base, MAX_LENGTH);
    for (int number = 2; !taken.add(given.toLowerCase(Locale.ROOT)); number++) {
      var suffix = " " + number;
      given = cut(base, MAX_LENGTH - suffix.length()) + suffix;
    }
    return given;
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length).strip();
  }
}
