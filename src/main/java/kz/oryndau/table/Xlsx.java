package kz.oryndau.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook: each table on a sheet of its own with a frozen heading and a filter, days and numbers
 * as such, texts never as formulas. A table with more rows than a sheet holds goes on on the next;
 * a text longer than a cell holds is cut, and the last sheet tells where.
 *
 * @param words the headings of the sheet that tells of cut texts
 */
public record Xlsx(CutWords words) implements TableFormat {

  /** As a program wants it. */
  public static final Xlsx PLAIN = new Xlsx(new CutWords("cut", "sheet", "cell", "characters"));

  /** Data rows that a sheet holds below its heading. */
  static final int MAX_ROWS = 1_048_575;

  /** UTF-16 units that a cell holds. */
  static final int MAX_TEXT = 32_767;

  private static final String APPLICATION = "Oryndau";

  /**
   * The words of the sheet on which cut texts are told.
   *
   * @param title of the sheet
   * @param sheet heading: on which sheet
   * @param cell heading: in which cell
   * @param length heading: how long the text is, in UTF-16 units
   */
  public record CutWords(String title, String sheet, String cell, String length) {}

  @Override
  public <R> void write(Table<R> table, OutputStream output) throws IOException {
    write(List.of(table), output);
  }

  /** Writes a workbook of several tables, the first one in front. */
  public void write(List<Table<?>> tables, OutputStream output) throws IOException {
    var workbook = new Workbook(output, APPLICATION, null);
    var names = new SheetNames();
    var cuts = new Cuts(words);
    try {
      for (var table : tables) {
        new XlsxTable<>(workbook, table, names, cuts).write();
      }
      cuts.write(workbook, names);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    workbook.finish();
    output.flush();
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }

  @Override
  public String extension() {
    return "xlsx";
  }
}
