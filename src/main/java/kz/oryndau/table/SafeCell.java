package kz.oryndau.table;

/** Keeps a spreadsheet from running a cell as a formula. */
final class SafeCell {

  private static final String FORMULA_STARTS = "=+-@";

  private SafeCell() {}

  /**
   * Puts an apostrophe before a text that starts with {@code = + - @} or a control character, as
   * OWASP advises against CSV injection; other texts stay as they are.
   */
  static String of(String text) {
    if (text.isEmpty()) {
      return text;
    }
    var first = text.charAt(0);
    return FORMULA_STARTS.indexOf(first) >= 0 || Character.isISOControl(first) ? "'" + text : text;
  }
}
