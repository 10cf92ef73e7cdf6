package kz.oryndau.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bytes of rows as JSON. */
class JsonRowsTest {

  private record Row(
      long key, Double share, Boolean sample, LocalDate day, Instant at, List<String> areas) {}

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.whole("key", Row::key),
          Column.decimal("share", Row::share),
          Column.truth("sample", Row::sample),
          Column.date("day", Row::day),
          Column.instant("at", Row::at),
          Column.list("areas", Row::areas));

  private static final Row FULL =
      new Row(
          7,
          1.0,
          true,
          LocalDate.of(2026, 5, 1),
          Instant.parse("2026-05-01T08:00:00Z"),
          List.of("=\"қ\"\n", "😀"));

  private static final Row EMPTY = new Row(8, null, null, null, null, List.of());

  private static final String FULL_JSON =
      "{\"key\":7,\"share\":1,\"sample\":true,\"day\":\"2026-05-01\","
          + "\"at\":\"2026-05-01T08:00:00Z\",\"areas\":[\"=\\\"қ\\\"\\n\",\"😀\"]}";

  private static final String EMPTY_JSON =
      "{\"key\":8,\"share\":null,\"sample\":null,\"day\":null,\"at\":null,\"areas\":[]}";

  @Test
  void writesOneObjectALine() throws IOException {
    assertEquals(FULL_JSON + "\n" + EMPTY_JSON + "\n", written(JsonRows.LINES, FULL, EMPTY));
    assertEquals("", written(JsonRows.LINES));
  }

  @Test
  void writesAnArray() throws IOException {
    assertEquals(
        "[\n" + FULL_JSON + ",\n" + EMPTY_JSON + "\n]\n", written(JsonRows.ARRAY, FULL, EMPTY));
    assertEquals("[\n]\n", written(JsonRows.ARRAY));
  }

  private static String written(JsonRows format, Row... rows) throws IOException {
    var output = new ByteArrayOutputStream();
    format.write(Table.of("rows", COLUMNS, List.of(rows)::forEach), output);
    return output.toString(StandardCharsets.UTF_8);
  }
}
