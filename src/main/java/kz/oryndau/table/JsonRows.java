package kz.oryndau.table;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * Rows as JSON objects under the machine names of their columns: numbers are numbers, lists are
 * arrays, days are texts as 2026-04-17, an empty cell is null.
 */
public enum JsonRows implements TableFormat {
  /** JSON Lines: one object a line. */
  LINES("application/x-ndjson", "jsonl"),
  /** One array, with one object a line. */
  ARRAY("application/json", "json");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private final String mediaType;
  private final String extension;

  JsonRows(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  @Override
  public <R> void write(Table<R> table, OutputStream output) throws IOException {
    try (var json = JSON.createGenerator(output, JsonEncoding.UTF8)) {
      json.setRootValueSeparator(null);
      var between = new Between(json);
      table.rows().forEach(row -> between.write(table.columns(), row));
      json.writeRaw(this == ARRAY ? between.first ? "[\n]\n" : "\n]\n" : "");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes rows one after another, with what stands between them. */
  private final class Between {
    private final JsonGenerator json;
    private boolean first = true;

    Between(JsonGenerator json) {
      this.json = json;
    }

    <R> void write(List<Column<R>> columns, R row) {
      try {
        json.writeRaw(JsonRows.this == LINES ? "" : first ? "[\n" : ",\n");
        first = false;
        json.writeStartObject();
        for (var column : columns) {
          json.writeFieldName(column.name());
          JsonRows.write(json, column.value().apply(row));
        }
        json.writeEndObject();
        json.writeRaw(JsonRows.this == LINES ? "\n" : "");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void write(JsonGenerator json, Object cell) throws IOException {
    if (cell == null) {
      json.writeNull();
    } else if (cell instanceof List<?> items) {
      json.writeStartArray();
      for (var item : items) {
        write(json, item);
      }
      json.writeEndArray();
    } else if (cell instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (cell instanceof Double number) {
      json.writeNumber(new BigDecimal(number.toString()).stripTrailingZeros().toPlainString());
    } else if (cell instanceof Number number) {
      json.writeNumber(number.toString());
    } else {
      json.writeString(cell.toString());
    }
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public String extension() {
    return extension;
  }
}
