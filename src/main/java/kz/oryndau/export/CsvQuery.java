package kz.oryndau.export;

import java.util.List;
import java.util.stream.Collectors;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.table.CellType;
import kz.oryndau.table.Column;
import kz.oryndau.table.Csv;
import kz.oryndau.table.SafeCell;

/** Makes the database write the very cells that {@link Csv} would write. */
final class CsvQuery {

  private CsvQuery() {}

  /** The cells of {@code columns} over the rows of {@code list}, in its order. */
  static <R> SqlQuery of(SqlQuery list, List<Column<R>> columns, Csv.Cells cells) {
    var single = columns.size() == 1;
    var selected =
        columns.stream()
            .map(column -> cell(column, cells))
            .map(cell -> single ? "coalesce((" + cell + ")::text, '')" : cell)
            .collect(Collectors.joining(", "));
    return new SqlQuery(
        "select " + selected + " from (" + list.sql() + ") t", list.parameters().toArray());
  }

  private static String cell(Column<?> column, Csv.Cells cells) {
    var sql = column.sql();
    return switch (column.type()) {
      case TEXT, LINK -> words(sql, cells);
      case LIST -> words("nullif(array_to_string(" + sql + ", ' | '), '')", cells);
      case DECIMAL -> "trim_scale((" + sql + ")::text::numeric)";
      case TRUTH -> "(" + sql + ")::text";
      case WHOLE, DATE -> sql;
      case INSTANT -> throw new IllegalArgumentException(column.name() + " of " + CellType.INSTANT);
    };
  }

  private static String words(String sql, Csv.Cells cells) {
    return cells == Csv.Cells.EXACT ? sql : SafeCell.sql(sql);
  }
}
