package kz.oryndau.table;

import java.util.regex.Pattern;

/** Texts as a cell of a workbook can hold them. */
final class XlsxText {

  private static final String ELLIPSIS = "…";

  /** What a reader of the file would take for an escape, though it is only a text. */
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private XlsxText() {}

  /** A text of a length that a cell holds, with an ellipsis where it was cut. */
  static String cut(String text) {
    if (text.length() <= Xlsx.MAX_TEXT) {
      return text;
    }
    var end = Xlsx.MAX_TEXT - ELLIPSIS.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + ELLIPSIS;
  }

  /**
   * A text with {@code _x000D_} and the like, by which ECMA-376 writes what XML can't hold or would
   * change: control characters, halves of surrogate pairs, white space at both ends, and an
   * underscore that would be read as the start of such an escape.
   */
  static String encoded(String text) {
    var safe = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    StringBuilder changed = null;
    for (int i = 0; i < safe.length(); i++) {
      var unit = safe.charAt(i);
      if (lost(safe, i)) {
        changed = changed == null ? new StringBuilder(safe.substring(0, i)) : changed;
        changed.append("_x%04X_".formatted((int) unit));
      } else if (changed != null) {
        changed.append(unit);
      }
    }
    return changed == null ? safe : changed.toString();
  }

  private static boolean lost(String text, int at) {
    var unit = text.charAt(at);
    if (Character.isWhitespace(unit) && unit != '\r') {
      return at == 0 || at == text.length() - 1 || unit < ' ' && unit != '\n' && unit != '\t';
    }
    return unit < ' ' || unit >= '\uFFFE' || Character.isSurrogate(unit) && !paired(text, at);
  }

  private static boolean paired(String text, int at) {
    var unit = text.charAt(at);
    return Character.isHighSurrogate(unit)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** The name of a cell from its row and column, both from 0: B3 for row 2, column 1. */
  static String place(int row, int column) {
    var letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.append(row + 1).toString();
  }
}
