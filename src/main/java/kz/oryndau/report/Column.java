package kz.oryndau.report;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a report or list, declared once for every format.
 *
 * @param name stable machine name, which heads it in exports
 * @param value the cell of a row; null for an empty one
 */
public record Column<R>(String name, Function<R, Object> value) {

  /** What stands between the items of a list in one cell. */
  public static final String LIST_SEPARATOR = " | ";

  /** The cell as text: dates as 2026-04-17, lists joined; empty for nothing. */
  public String text(R row) {
    var cell = value.apply(row);
    if (cell instanceof List<?> items) {
      return String.join(LIST_SEPARATOR, items.stream().map(String::valueOf).toList());
    }
    return cell == null ? "" : cell.toString();
  }
}
