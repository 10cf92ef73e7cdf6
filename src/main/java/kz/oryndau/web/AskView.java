package kz.oryndau.web;

import java.util.List;
import java.util.Map;
import kz.oryndau.report.keep.SavedReport;

/**
 * The form that asks for a report.
 *
 * @param values what is chosen, by field
 * @param form what is typed, with what is wrong
 * @param tooMuch said where the answer would be too long; null otherwise
 * @param kinds the kinds of reports
 * @param groupings breakdowns
 * @param periods periods that move, after none
 * @param officials to choose from
 * @param areas policy areas
 * @param programmes programmes of the register
 * @param assignmentKinds how binding
 * @param statuses of execution
 * @param saved the user's own, by name
 * @param notice what has just been done; null for nothing
 * @param deleted key of the report that was just deleted; null for none
 */
public record AskView(
    Map<String, List<String>> values,
    FormView form,
    String tooMuch,
    List<Kind> kinds,
    List<Field.Option> groupings,
    List<Field.Option> periods,
    List<Field.Option> officials,
    List<Field.Option> areas,
    List<Field.Option> programmes,
    List<Field.Option> assignmentKinds,
    List<Field.Option> statuses,
    List<SavedReport> saved,
    String notice,
    Long deleted) {

  /** A kind of report, and what it tells. */
  public record Kind(String value, String label, String meaning) {}

  /** Whether a value of a field is chosen. */
  public boolean chosen(String field, String value) {
    return values.getOrDefault(field, List.of()).contains(value);
  }
}
