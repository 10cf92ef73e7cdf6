package kz.oryndau.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one table to as many sheets of a workbook as it needs, a batch of rows at a time. */
final class XlsxTable<R> {

  private static final int ROWS_AT_A_TIME = 200;

  /** Excel counts days right from here on, since it believes in 29 February 1900. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  /** Excel keeps so many digits of a number. */
  private static final long LARGEST = 999_999_999_999_999L;

  private static final String HEADING_COLOUR = "E7ECF2";

  private final Workbook workbook;
  private final Table<R> table;
  private final SheetNames names;
  private final Cuts cuts;
  private Worksheet sheet;
  private int row;

  XlsxTable(Workbook workbook, Table<R> table, SheetNames names, Cuts cuts) {
    this.workbook = workbook;
    this.table = table;
    this.names = names;
    this.cuts = cuts;
  }

  void write() throws IOException {
    open();
    table.rows().forEach(this::writeUnchecked);
    close();
  }

  private void open() {
    sheet = workbook.newWorksheet(names.next(table.title()));
    sheet.freezePane(0, 1);
    var headings = table.headings();
    for (int column = 0; column < headings.size(); column++) {
      sheet.width(column, width(table.columns().get(column).type()));
      sheet.inlineString(0, column, XlsxText.encoded(headings.get(column)));
      sheet.style(0, column).bold().fillColor(HEADING_COLOUR).set();
    }
    row = 1;
  }

  private void close() throws IOException {
    sheet.setAutoFilter(0, 0, row - 1, table.columns().size() - 1);
    sheet.finish();
  }

  private void writeUnchecked(R values) {
    try {
      if (row > Xlsx.MAX_ROWS) {
        close();
        open();
      }
      for (int column = 0; column < table.columns().size(); column++) {
        write(column, table.columns().get(column), values);
      }
      if (++row % ROWS_AT_A_TIME == 0) {
        sheet.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(int column, Column<R> of, R values) {
    var cell = of.value().apply(values);
    if (cell instanceof Boolean truth) {
      sheet.value(row, column, truth);
    } else if (cell instanceof Number number && fits(number)) {
      sheet.value(row, column, number);
    } else if (cell instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (cell instanceof Instant moment) {
      sheet.value(row, column, moment.atZone(ZoneOffset.UTC).toLocalDateTime());
      sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
    } else if (cell != null) {
      writeText(column, of.text(values));
    }
  }

  private static boolean fits(Number number) {
    return number instanceof Double
        || number instanceof BigDecimal
        || Math.abs(number.longValue()) <= LARGEST;
  }

  private void writeText(int column, String text) {
    if (text == null) {
      return;
    }
    if (text.length() > Xlsx.MAX_TEXT) {
      cuts.add(sheet.getName(), XlsxText.place(row, column), text.length());
    }
    sheet.inlineString(row, column, XlsxText.encoded(XlsxText.cut(text)));
  }

  private static double width(CellType type) {
    return switch (type) {
      case TEXT, LIST, LINK -> 30;
      case INSTANT -> 20;
      case WHOLE, DECIMAL, TRUTH, DATE -> 12;
    };
  }
}
