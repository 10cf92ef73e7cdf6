package kz.oryndau.table;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The parts of a workbook. */
class XlsxTest {

  private record Row(Long key, String words, LocalDate day, Instant at, Double share) {}

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.whole("key", Row::key),
          Column.text("words", Row::words),
          Column.date("day", Row::day),
          Column.instant("at", Row::at),
          Column.decimal("share", Row::share));

  private static final Row ROW =
      new Row(7L, "=1+1", LocalDate.of(2026, 5, 1), Instant.parse("2026-05-01T12:00:00Z"), 0.5);

  @Test
  void writesNumbersAndDaysAsSuchAndTextsNeverAsFormulas() throws IOException {
    var sheet = written(ROW).get("xl/worksheets/sheet1.xml");

    assertTrue(sheet.contains("<c r=\"A2\" t=\"n\"><v>7</v></c>"), sheet);
    assertTrue(sheet.contains("<c r=\"B2\" t=\"inlineStr\"><is><t>=1+1</t></is></c>"), sheet);
    assertTrue(
        sheet.matches("(?s).*<c r=\"C2\" s=\"\\d\" t=\"n\"><v>46143(\\.0)?</v></c>.*"), sheet);
    assertTrue(sheet.matches("(?s).*<c r=\"D2\" s=\"\\d\" t=\"n\"><v>46143\\.5</v></c>.*"), sheet);
    assertTrue(sheet.contains("<c r=\"E2\" t=\"n\"><v>0.5</v></c>"), sheet);
    assertFalse(sheet.contains("<f>"), sheet);
  }

  @Test
  void freezesTheHeadingAndFilters() throws IOException {
    var sheet = written(ROW, ROW).get("xl/worksheets/sheet1.xml");

    assertTrue(sheet.contains("ySplit=\"1\""), sheet);
    assertTrue(sheet.contains("<autoFilter ref=\"A1:E3\""), sheet);
  }

  @Test
  void keepsWhatNoNumberOfASpreadsheetCanHoldAsText() throws IOException {
    var early = new Row(9_007_199_254_740_993L, null, LocalDate.of(1899, 1, 2), null, null);
    var sheet = written(early).get("xl/worksheets/sheet1.xml");

    assertTrue(sheet.contains("<t>9007199254740993</t>"), sheet);
    assertTrue(sheet.contains("<t>1899-01-02</t>"), sheet);
  }

  @Test
  void tellsWhereATextWasCut() throws IOException {
    var parts = written(ROW, new Row(8L, "я".repeat(40_000), null, null, null));

    var told = parts.get("xl/worksheets/sheet2.xml");
    assertTrue(told.contains("<t>rows</t>") && told.contains("<t>B3</t>"), told);
    assertTrue(told.contains("<v>40000</v>"), told);
  }

  @Test
  void goesOnOnFurtherSheets() throws IOException {
    var rows = new ByteArrayOutputStream();
    Xlsx.PLAIN.write(
        Table.of(
            "rows",
            COLUMNS.subList(0, 1),
            sink ->
                IntStream.rangeClosed(0, Xlsx.MAX_ROWS)
                    .forEach(i -> sink.accept(new Row((long) i, null, null, null, null)))),
        rows);

    var parts = parts(rows.toByteArray());
    assertTrue(parts.get("xl/workbook.xml").contains("name=\"rows 2\""));
    var second = parts.get("xl/worksheets/sheet2.xml");
    assertTrue(second.contains("<t>key</t>"), second);
    assertTrue(second.contains("<v>1048575</v>"), second);
    assertFalse(parts.get("xl/worksheets/sheet1.xml").contains("<v>1048575</v>"));
  }

  private static Map<String, String> written(Row... rows) throws IOException {
    var output = new ByteArrayOutputStream();
    Xlsx.PLAIN.write(Table.of("rows", COLUMNS, List.of(rows)::forEach), output);
    return parts(output.toByteArray());
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    var file = Files.createTempFile("workbook", ".xlsx");
    Files.write(file, workbook);
    var parts = new TreeMap<String, String>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        var part = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
      }
    } finally {
      Files.delete(file);
    }
    return parts;
  }
}
