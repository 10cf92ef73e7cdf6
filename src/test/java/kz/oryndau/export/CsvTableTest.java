package kz.oryndau.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.oryndau.export.CsvTable.Separator;
import kz.oryndau.report.Column;
import org.junit.jupiter.api.Test;

/** The bytes of an export. */
class CsvTableTest {

  private record Row(String words, List<String> areas, LocalDate day) {}

  private static final List<Column<Row>> COLUMNS =
      List.of(
          new Column<>("words", Row::words),
          new Column<>("areas", Row::areas),
          new Column<>("day", Row::day));

  private static final Row ROW =
      new Row("он сказал: \"да\";\nнет", List.of("health", "water"), LocalDate.of(2026, 5, 1));

  @Test
  void writesRfc4180WithAByteOrderMark() throws IOException {
    assertEquals(
        "\uFEFFwords,areas,day\r\n\"он сказал: \"\"да\"\";\nнет\",health | water,2026-05-01\r\n",
        written(Separator.COMMA, ROW));
  }

  @Test
  void writesSemicolonsForARussianExcel() throws IOException {
    assertEquals(
        "\uFEFFwords;areas;day\r\n\"a;b\";;\r\n",
        written(Separator.SEMICOLON, new Row("a;b", List.of(), null)));
  }

  private static String written(Separator separator, Row... rows) throws IOException {
    var output = new ByteArrayOutputStream();
    new CsvTable<>(COLUMNS, List.of(rows)::forEach, separator).write(output);
    return output.toString(StandardCharsets.UTF_8);
  }
}
