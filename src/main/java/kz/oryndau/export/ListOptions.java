package kz.oryndau.export;

import java.util.List;
import java.util.stream.Stream;
import kz.oryndau.listing.Parameters;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.table.Column;
import kz.oryndau.table.Csv;

/**
 * How the file of a list is to look.
 *
 * @param csv how CSV is written; other formats do not use it
 * @param labels how columns are headed
 * @param columns names of the columns wanted, in order; empty for all
 */
record ListOptions(Csv csv, ColumnLabels labels, List<String> columns) {

  /** The names of all options in an address. */
  static final List<String> NAMES = List.of("separator", "bom", "cells", "headers", "columns");

  private enum Answer {
    YES,
    NO
  }

  /** Reads separator, bom, cells, headers, columns; what is wrong is noted in the parameters. */
  static ListOptions of(Parameters parameters) {
    var separator = parameters.constant("separator", Csv.Separator.class);
    var mark = parameters.constant("bom", Answer.class);
    var cells = parameters.constant("cells", Csv.Cells.class);
    var labels = parameters.constant("headers", ColumnLabels.class);
    var csv =
        new Csv(
            separator == null ? Csv.Separator.COMMA : separator,
            mark != Answer.NO,
            cells == null ? Csv.Cells.EXACT : cells);
    return new ListOptions(csv, labels == null ? ColumnLabels.NAMES : labels, columns(parameters));
  }

  /** One parameter with commas, as a link has it, or one for each column, as a form sends them. */
  private static List<String> columns(Parameters parameters) {
    return parameters.texts("columns").stream()
        .flatMap(each -> Stream.of(each.split(",")))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }

  /** The columns wanted out of all that there are; an unknown name is noted in the parameters. */
  <R> List<Column<R>> choose(List<Column<R>> all, Parameters parameters) {
    if (columns.isEmpty()) {
      return all;
    }
    var names = all.stream().map(Column::name).toList();
    columns.stream()
        .filter(name -> !names.contains(name))
        .forEach(
            name -> parameters.wrong("columns", Rule.NOT_ONE_OF, name, String.join(", ", names)));
    return columns.stream()
        .filter(names::contains)
        .map(name -> all.get(names.indexOf(name)))
        .toList();
  }
}
