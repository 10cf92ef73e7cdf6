package kz.oryndau.report.sum;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kz.oryndau.article.Sha256;

/**
 * What a report states, in the one form that its digest is taken of.
 *
 * @param question the settled question as the query of an address
 * @param day the day on which deadlines were looked at, as 2026-04-17
 * @param figures name and value of each count, in their order
 * @param tables every list with its rows
 */
public record Content(
    String question, String day, List<List<String>> figures, List<RowTable<?>> tables) {

  /** Digits of a mark. */
  private static final int SHORT = 8;

  /** Copies the lists. */
  public Content {
    figures = List.copyOf(figures);
    tables = List.copyOf(tables);
  }

  /** SHA-256 of {@link #json}, in hexadecimal digits. */
  public String digest() {
    return Sha256.of(json());
  }

  /**
   * The content as JSON without white space. Every value is a text, so that no program can write a
   * number in two ways.
   */
  public String json() {
    var json = new StringBuilder("{\"question\":");
    text(json, question);
    json.append(",\"day\":");
    text(json, day);
    json.append(",\"figures\":");
    rows(json, figures);
    json.append(",\"tables\":[");
    for (int i = 0; i < tables.size(); i++) {
      json.append(i == 0 ? "" : ",").append("{\"name\":");
      text(json, tables.get(i).name().word());
      json.append(",\"columns\":");
      row(json, tables.get(i).heads());
      json.append(",\"rows\":");
      rows(json, tables.get(i).texts());
      json.append('}');
    }
    return json.append("]}").toString();
  }

  /** Marks of all rows, as {@code assignments:12:1f2e3d4c}: by them a reader finds which differ. */
  public List<String> marks() {
    List<String> marks = new ArrayList<>();
    for (var table : tables) {
      for (var row : table.texts()) {
        marks.add(table.name().word() + ":" + row.get(0) + ":" + mark(row));
      }
    }
    return marks;
  }

  private static String mark(List<String> row) {
    var json = new StringBuilder();
    row(json, row);
    return Sha256.of(json.toString()).substring(0, SHORT);
  }

  private static void rows(StringBuilder json, List<List<String>> rows) {
    json.append('[');
    for (int i = 0; i < rows.size(); i++) {
      json.append(i == 0 ? "" : ",");
      row(json, rows.get(i));
    }
    json.append(']');
  }

  private static void row(StringBuilder json, List<String> cells) {
    json.append('[');
    for (int i = 0; i < cells.size(); i++) {
      json.append(i == 0 ? "" : ",");
      text(json, cells.get(i));
    }
    json.append(']');
  }

  /** As RFC 8259 asks, and no more: letters of any alphabet stand as they are. */
  private static void text(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      var unit = text.charAt(i);
      switch (unit) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        case '\b' -> json.append("\\b");
        case '\f' -> json.append("\\f");
        default -> {
          if (unit < ' ') {
            json.append("\\u00").append(HexFormat.of().toHexDigits((byte) unit));
          } else {
            json.append(unit);
          }
        }
      }
    }
    json.append('"');
  }
}
