package kz.oryndau.table;

import java.util.List;
import java.util.function.UnaryOperator;
import kz.oryndau.listing.RowStream;

/**
 * A table to be written to a file.
 *
 * @param title what it shows, in the reader's language; names a sheet
 * @param columns what a row is made of, in order; at least one
 * @param heading the heading of a column from its machine name
 * @param rows what is written, read once
 */
public record Table<R>(
    String title, List<Column<R>> columns, UnaryOperator<String> heading, RowStream<R> rows) {

  /** Copies the list. */
  public Table {
    columns = List.copyOf(columns);
  }

  /** A table whose columns are headed by their machine names. */
  public static <R> Table<R> of(String title, List<Column<R>> columns, RowStream<R> rows) {
    return new Table<>(title, columns, UnaryOperator.identity(), rows);
  }

  /** What stands above the columns, in order. */
  public List<String> headings() {
    return columns.stream().map(Column::name).map(heading).toList();
  }
}
