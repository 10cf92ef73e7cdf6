package kz.oryndau.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * CSV after RFC 4180: UTF-8, CRLF. An empty cell is written as nothing, a text without letters as
 * {@code ""}.
 *
 * @param separator what stands between two cells
 * @param byteOrderMark whether the file starts with the mark by which Excel knows the encoding
 * @param cells whether texts stay as they are
 */
public record Csv(Separator separator, boolean byteOrderMark, Cells cells) implements TableFormat {

  /** As a program wants it. */
  public static final Csv PLAIN = new Csv(Separator.COMMA, false, Cells.EXACT);

  /** What can stand between two cells. */
  public enum Separator {
    /** Of the standard. */
    COMMA(','),
    /** What a Russian or Kazakh Excel expects. */
    SEMICOLON(';'),
    /** Of tab-separated files. */
    TAB('\t');

    private final char mark;

    Separator(char mark) {
      this.mark = mark;
    }

    /** The character. */
    public char mark() {
      return mark;
    }
  }

  /** What is done to texts. */
  public enum Cells {
    /** Nothing: whoever reads the file gets every text back. */
    EXACT,
    /** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
    SPREADSHEET
  }

  private static final Set<CellType> WORDS =
      EnumSet.of(CellType.TEXT, CellType.LIST, CellType.LINK);

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public <R> void write(Table<R> table, OutputStream output) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    if (byteOrderMark) {
      writer.write(BYTE_ORDER_MARK);
    }
    var csv = csv(writer);
    try {
      csv.writeRecord(table.headings());
      table.rows().forEach(row -> csv.writeRecord(cells(table.columns(), row)));
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Lines that begin with # are quoted like any other, which FastCSV has to be told. */
  private CsvWriter csv(BufferedWriter writer) {
    return CsvWriter.builder()
        .fieldSeparator(separator.mark)
        .commentCharacter('\0')
        .quoteStrategy(QuoteStrategies.EMPTY)
        .lineDelimiter(LineDelimiter.CRLF)
        .build(writer);
  }

  private <R> List<String> cells(List<Column<R>> columns, R row) {
    // A line with nothing on it would be no row for many a reader.
    if (columns.size() == 1 && columns.get(0).text(row) == null) {
      return List.of("");
    }
    return columns.stream().map(column -> cell(column, row)).toList();
  }

  private <R> String cell(Column<R> column, R row) {
    var text = column.text(row);
    return text == null || cells == Cells.EXACT || !WORDS.contains(column.type())
        ? text
        : SafeCell.of(text);
  }

  @Override
  public String mediaType() {
    return "text/csv; charset=UTF-8";
  }

  @Override
  public String extension() {
    return "csv";
  }
}
