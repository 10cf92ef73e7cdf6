package kz.oryndau.web;

import java.util.List;
import java.util.Map;

/**
 * A form as it was typed, with what is wrong with it.
 *
 * @param values what stands in the fields
 * @param errors in the order of the fields
 */
public record FormView(Map<String, String> values, List<Error> errors) {

  /**
   * What is wrong with a field.
   *
   * @param field its name
   * @param label what the form calls it
   * @param words what is wrong and what to do
   */
  public record Error(String field, String label, String words) {}

  /** Copies both. */
  public FormView {
    values = Map.copyOf(values);
    errors = List.copyOf(errors);
  }

  /** Nothing typed yet. */
  static FormView empty() {
    return new FormView(Map.of(), List.of());
  }

  /** These values, nothing wrong with them. */
  static FormView of(Map<String, String> values) {
    return new FormView(values, List.of());
  }

  /** What stands in a field; empty for nothing. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** What is wrong with a field; null for nothing. */
  public String error(String field) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .map(Error::words)
        .findFirst()
        .orElse(null);
  }

  /** Whether anything is wrong. */
  public boolean wrong() {
    return !errors.isEmpty();
  }
}
