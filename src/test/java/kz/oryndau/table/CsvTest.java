package kz.oryndau.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.oryndau.table.Csv.Cells;
import kz.oryndau.table.Csv.Separator;
import org.junit.jupiter.api.Test;

/** The bytes of a CSV file. */
class CsvTest {

  private record Row(String words, List<String> areas, LocalDate day) {}

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.text("words", Row::words),
          Column.list("areas", Row::areas),
          Column.date("day", Row::day));

  private static final Row ROW =
      new Row("он сказал: \"да\";\nнет", List.of("health", "water"), LocalDate.of(2026, 5, 1));

  @Test
  void writesRfc4180() throws IOException {
    assertEquals(
        "words,areas,day\r\n\"он сказал: \"\"да\"\";\nнет\",health | water,2026-05-01\r\n",
        written(Csv.PLAIN, ROW));
  }

  @Test
  void writesSemicolonsForARussianExcelAndTheMarkOfTheEncoding() throws IOException {
    assertEquals(
        "\uFEFFwords;areas;day\r\n\"a;b\";;\r\n",
        written(new Csv(Separator.SEMICOLON, true, Cells.EXACT), new Row("a;b", List.of(), null)));
  }

  @Test
  void leavesTextsAsTheyAreUnlessTheyAreForASpreadsheet() throws IOException {
    var row = new Row("=1+1", List.of("-2", "3"), null);

    assertEquals("words,areas,day\r\n=1+1,-2 | 3,\r\n", written(Csv.PLAIN, row));
    assertEquals(
        "words,areas,day\r\n'=1+1,'-2 | 3,\r\n",
        written(new Csv(Separator.COMMA, false, Cells.SPREADSHEET), row));
  }

  @Test
  void tellsNothingFromATextWithoutLetters() throws IOException {
    assertEquals(
        "words,areas,day\r\n\"\",,\r\n,,\r\n",
        written(Csv.PLAIN, new Row("", List.of(), null), new Row(null, List.of(), null)));
  }

  @Test
  void leavesNoLineOfOneColumnEmpty() throws IOException {
    var output = new ByteArrayOutputStream();
    var row = new Row(null, List.of(), null);
    Csv.PLAIN.write(Table.of("", COLUMNS.subList(0, 1), List.of(row)::forEach), output);
    assertEquals("words\r\n\"\"\r\n", output.toString(StandardCharsets.UTF_8));
  }

  @Test
  void quotesNothingThatNeedsNoQuotes() throws IOException {
    assertEquals(
        "words,areas,day\r\n# 007 ,,\r\n", written(Csv.PLAIN, new Row("# 007 ", List.of(), null)));
  }

  private static String written(Csv format, Row... rows) throws IOException {
    var output = new ByteArrayOutputStream();
    format.write(Table.of("rows", COLUMNS, List.of(rows)::forEach), output);
    return output.toString(StandardCharsets.UTF_8);
  }
}
