package kz.oryndau.web;

import java.util.List;
import java.util.Map;

/**
 * The form of a file.
 *
 * @param list machine name of the list
 * @param title what the reader calls it
 * @param rows how many fit at the moment
 * @param kept the filters and the order of the list, which go along
 * @param fields as they were typed, with what is wrong
 * @param columns all that there are
 */
public record ExportForm(
    String list,
    String title,
    long rows,
    Map<String, String> kept,
    FormView fields,
    List<Choice> columns) {

  /**
   * A column that can be chosen.
   *
   * @param name machine name
   * @param label what the reader calls it
   * @param chosen whether it is ticked
   */
  public record Choice(String name, String label, boolean chosen) {}
}
