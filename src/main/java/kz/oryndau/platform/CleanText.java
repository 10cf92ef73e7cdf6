package kz.oryndau.platform;

import kz.oryndau.platform.Violation.Rule;

/** What every text that comes in must be: not too long, and made of whole characters. */
public final class CleanText {

  /** The longest article that is taken, in UTF-16 units. */
  public static final int MAX_ARTICLE = 200_000;

  private static final char REPLACEMENT = '\uFFFD';

  private CleanText() {}

  /** As {@link #check}, and it must hold more than white space. */
  public static boolean checkRequired(String field, String text, int limit, Violations violations) {
    if (text == null || text.isBlank()) {
      violations.add(field, Rule.REQUIRED);
      return false;
    }
    return check(field, text, limit, violations);
  }

  /**
   * Notes what is wrong with {@code text}: length over {@code limit} UTF-16 units, a NUL (which
   * PostgreSQL cannot store), half a surrogate pair (which no encoding can) or U+FFFD (which a
   * decoder puts where it lost a character). Null is fine.
   *
   * @return whether nothing was wrong
   */
  public static boolean check(String field, String text, int limit, Violations violations) {
    if (text == null) {
      return true;
    }
    if (text.length() > limit) {
      violations.add(field, Rule.TOO_LONG, limit, text.length());
      return false;
    }
    var nul = text.indexOf('\0');
    if (nul >= 0) {
      violations.add(field, Rule.NUL_CHARACTER, nul);
      return false;
    }
    var broken = brokenCharacter(text);
    if (broken >= 0) {
      violations.add(field, Rule.BROKEN_CHARACTER, broken);
    }
    return broken < 0;
  }

  private static int brokenCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      var unit = text.charAt(i);
      if (unit == REPLACEMENT) {
        return i;
      }
      if (!Character.isSurrogate(unit)) {
        continue;
      }
      if (Character.isLowSurrogate(unit)
          || i + 1 == text.length()
          || !Character.isLowSurrogate(text.charAt(i + 1))) {
        return i;
      }
      i++;
    }
    return -1;
  }
}
