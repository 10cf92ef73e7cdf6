package kz.oryndau.report.sum;

import java.util.List;
import kz.oryndau.table.Column;

/**
 * A list of a report as files carry it.
 *
 * @param name which list
 * @param columns what a row is made of, under stable machine names
 * @param rows in order
 */
public record RowTable<R>(ListName name, List<Column<R>> columns, List<R> rows) {

  /** Copies the lists. */
  public RowTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The machine names of the columns. */
  public List<String> heads() {
    return columns.stream().map(Column::name).toList();
  }

  /** The rows as texts, in the form that counts for the digest; empty for nothing. */
  public List<List<String>> texts() {
    return rows.stream()
        .map(row -> columns.stream().map(column -> text(column, row)).toList())
        .toList();
  }

  private static <R> String text(Column<R> column, R row) {
    var text = column.text(row);
    return text == null ? "" : text;
  }
}
