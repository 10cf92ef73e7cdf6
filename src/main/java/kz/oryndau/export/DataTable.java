package kz.oryndau.export;

import java.util.List;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.table.CellType;
import kz.oryndau.table.Column;

/**
 * A table of the data set.
 *
 * @param name its machine name
 * @param about what it holds, in English
 * @param columns what a row is made of
 * @param query its rows
 * @param keys columns that identify a row
 * @param foreign columns that are keys of other tables, which hold each of them
 */
record DataTable<R>(
    String name,
    String about,
    List<Column<R>> columns,
    SqlQuery query,
    List<String> keys,
    List<DataPackage.ForeignKey> foreign) {

  String path() {
    return name + ".csv";
  }

  DataPackage.Resource describe(Written written) {
    var fields = columns.stream().map(this::field).toList();
    return new DataPackage.Resource(
        "tabular-data-resource",
        name.replace('_', '-'),
        path(),
        ColumnLabels.EN.title(name) + " / " + ColumnLabels.RU.title(name),
        about,
        "csv",
        "text/csv",
        "utf-8",
        written.bytes(),
        "sha256:" + written.sha256(),
        written.rows(),
        DataPackage.Dialect.RFC_4180,
        new DataPackage.Schema(fields, List.of(""), keys, foreign));
  }

  private DataPackage.Field field(Column<R> column) {
    var key = keys.contains(column.name());
    return new DataPackage.Field(
        column.name(),
        type(column.type()),
        ColumnLabels.EN.of(column.name()) + " / " + ColumnLabels.RU.of(column.name()),
        ColumnLabels.about(column.name()),
        key ? new DataPackage.Constraints(true, keys.size() == 1 ? true : null) : null);
  }

  private static String type(CellType type) {
    return switch (type) {
      case TEXT, LIST, LINK -> "string";
      case WHOLE -> "integer";
      case DECIMAL -> "number";
      case TRUTH -> "boolean";
      case DATE -> "date";
      case INSTANT -> "datetime";
    };
  }

  /** What came out when it was written. */
  record Written(long rows, long bytes, String sha256) {}
}
