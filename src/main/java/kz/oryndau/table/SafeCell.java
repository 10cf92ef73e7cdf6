package kz.oryndau.table;

/** Keeps a spreadsheet from running a cell as a formula. */
public final class SafeCell {

  private static final String FORMULA_STARTS = "=+-@";

  private SafeCell() {}

  /**
   * Puts an apostrophe before a text that starts with {@code = + - @} or a control character, as
   * OWASP advises against CSV injection; other texts stay as they are.
   */
  public static String of(String text) {
    if (text.isEmpty()) {
      return text;
    }
    var first = text.charAt(0);
    return FORMULA_STARTS.indexOf(first) >= 0 || Character.isISOControl(first) ? "'" + text : text;
  }

  /** SQL that does the same with the text that {@code expression} yields. */
  public static String sql(String expression) {
    return "case when (TEXT) ~ '^[-=+@\\u0001-\\u001f\\u007f-\\u009f]' then '''' || (TEXT) else TEXT end"
        .replace("TEXT", expression);
  }
}
