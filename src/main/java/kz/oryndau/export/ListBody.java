package kz.oryndau.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.oryndau.listing.RowStream;
import kz.oryndau.listing.Snapshot;
import kz.oryndau.table.Column;
import kz.oryndau.table.Csv;
import kz.oryndau.table.Table;

/**
 * Writes a list: CSV by the database itself, everything else row by row.
 *
 * @param list what is written
 * @param columns those that were asked for
 * @param format of the file
 * @param options how it is to look
 */
record ListBody<R>(
    ExportedList<R> list, List<Column<R>> columns, ListFormat format, ListOptions options)
    implements Export.Body {

  @Override
  public void write(Snapshot data, OutputStream output, Runnable written) throws IOException {
    if (format == ListFormat.CSV) {
      copy(data, output, written);
    } else {
      RowStream<R> rows = data.stream(list.rows());
      var counted = counted(rows, written);
      format.writer(options.csv(), options.labels()).write(table(counted), output);
    }
  }

  private void copy(Snapshot data, OutputStream output, Runnable written) throws IOException {
    Csv csv = options.csv();
    csv.write(table(sink -> {}), output);
    var query = CsvQuery.of(list.rows().query(), columns, csv.cells());
    data.copy(query, csv.separator().mark(), output, written);
  }

  private Table<R> table(RowStream<R> rows) {
    var labels = options.labels();
    return new Table<>(labels.title(list.name()), columns, labels::of, rows);
  }

  private static <R> RowStream<R> counted(RowStream<R> rows, Runnable written) {
    return sink ->
        rows.forEach(
            row -> {
              sink.accept(row);
              written.run();
            });
  }
}
