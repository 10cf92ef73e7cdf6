package kz.oryndau.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The descriptor of a data package after the Frictionless Data Package specification; what is not
 * known is left out.
 *
 * @param created when the data were read, as 2026-11-24T00:00:00Z
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DataPackage(
    String profile,
    String name,
    String title,
    String description,
    String version,
    String created,
    List<Licence> licenses,
    List<Resource> resources) {

  /** What may be done with the data; {@code name} is an identifier of Open Definition. */
  record Licence(String name) {}

  /** One table. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Resource(
      String profile,
      String name,
      String path,
      String title,
      String description,
      String format,
      String mediatype,
      String encoding,
      long bytes,
      String hash,
      long rows,
      Dialect dialect,
      Schema schema) {}

  /** How the CSV is written. */
  record Dialect(
      String delimiter,
      String lineTerminator,
      String quoteChar,
      boolean doubleQuote,
      boolean header) {

    static final Dialect RFC_4180 = new Dialect(",", "\r\n", "\"", true, true);
  }

  /** What a row is made of. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Schema(
      List<Field> fields,
      List<String> missingValues,
      List<String> primaryKey,
      List<ForeignKey> foreignKeys) {}

  /** One column. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Field(
      String name, String type, String title, String description, Constraints constraints) {}

  /** What every cell of a column keeps to. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Constraints(Boolean required, Boolean unique) {}

  /** That the values of a column are keys of another table. */
  record ForeignKey(String fields, Reference reference) {

    static ForeignKey to(String resource, String field) {
      return new ForeignKey(field, new Reference(resource, "id"));
    }
  }

  /** The other table and its column. */
  record Reference(String resource, String fields) {}
}
