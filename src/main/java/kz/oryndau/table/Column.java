package kz.oryndau.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A column of a report or list, declared once for every format.
 *
 * @param name stable machine name, which heads it in exports
 * @param type what its cells hold
 * @param value the cell of a row; null for an empty one
 * @param sql the same over the columns of the list's own query, for exports that the database
 *     writes; its name unless told otherwise
 */
public record Column<R>(String name, CellType type, Function<R, ?> value, String sql) {

  /** What stands between the items of a list in one cell. */
  public static final String LIST_SEPARATOR = " | ";

  /** A column of words. */
  public static <R> Column<R> text(String name, Function<R, ?> value) {
    return new Column<>(name, CellType.TEXT, value, name);
  }

  /** A column of whole numbers. */
  public static <R> Column<R> whole(String name, Function<R, ? extends Number> value) {
    return new Column<>(name, CellType.WHOLE, value, name);
  }

  /** A column of numbers with a fraction. */
  public static <R> Column<R> decimal(String name, Function<R, ? extends Number> value) {
    return new Column<>(name, CellType.DECIMAL, value, name);
  }

  /** A column of yes and no. */
  public static <R> Column<R> truth(String name, Function<R, Boolean> value) {
    return new Column<>(name, CellType.TRUTH, value, name);
  }

  /** A column of days. */
  public static <R> Column<R> date(String name, Function<R, LocalDate> value) {
    return new Column<>(name, CellType.DATE, value, name);
  }

  /** A column of moments. */
  public static <R> Column<R> instant(String name, Function<R, Instant> value) {
    return new Column<>(name, CellType.INSTANT, value, name);
  }

  /** A column of several texts each. */
  public static <R> Column<R> list(String name, Function<R, ? extends List<?>> value) {
    return new Column<>(name, CellType.LIST, value, name);
  }

  /** A column of addresses of pages. */
  public static <R> Column<R> link(String name, Function<R, String> value) {
    return new Column<>(name, CellType.LINK, value, name);
  }

  /** The same column, whose cells the database makes by {@code expression}. */
  public Column<R> by(String expression) {
    return new Column<>(name, type, value, expression);
  }

  /**
   * The cell as text: dates as 2026-04-17, moments as 2026-04-17T08:00:00Z, lists joined; null for
   * an empty one.
   */
  public String text(R row) {
    var cell = value.apply(row);
    if (cell instanceof List<?> items) {
      var joined = String.join(LIST_SEPARATOR, items.stream().map(String::valueOf).toList());
      return joined.isEmpty() ? null : joined;
    }
    if (cell instanceof Double number) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return cell == null ? null : cell.toString();
  }
}
