package kz.oryndau.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.oryndau.listing.RowStream;
import kz.oryndau.report.Column;

/**
 * A table as CSV after RFC 4180: CRLF, UTF-8 with a byte order mark, by which Excel knows the
 * encoding. Rows are written as they come, so memory stays flat.
 *
 * @param columns what a row is made of
 * @param rows what is written
 * @param separator what stands between two cells
 */
record CsvTable<R>(List<Column<R>> columns, RowStream<R> rows, Separator separator)
    implements StreamingOutput {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What can stand between two cells. */
  enum Separator {
    /** Of the standard. */
    COMMA(','),
    /** What a Russian or Kazakh Excel expects. */
    SEMICOLON(';');

    private final char mark;

    Separator(char mark) {
      this.mark = mark;
    }
  }

  @Override
  public void write(OutputStream output) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    try (var csv =
        CsvWriter.builder()
            .fieldSeparator(separator.mark)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(writer)) {
      csv.writeRecord(columns.stream().map(Column::name).toList());
      rows.forEach(row -> csv.writeRecord(columns.stream().map(c -> cell(c, row)).toList()));
    }
  }

  private static <R> String cell(Column<R> column, R row) {
    return SafeCell.of(column.text(row));
  }
}
