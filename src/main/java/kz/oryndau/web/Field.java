package kz.oryndau.web;

import java.util.List;

/**
 * One filter above a list.
 *
 * @param name of the query parameter
 * @param label what it filters by, in the visitor's language
 * @param type of the HTML input: "search", "date", or "select" where there are options
 * @param value as the address gives it; empty where it asks for nothing
 * @param options to choose from; empty for a free one
 */
public record Field(String name, String label, String type, String value, List<Option> options) {

  /**
   * A value to choose.
   *
   * @param value in the address
   * @param label in the visitor's language
   */
  public record Option(String value, String label) {}

  /** Copies the list. */
  public Field {
    options = List.copyOf(options);
  }

  /** Whether it narrows the list. */
  public boolean active() {
    return !value.isEmpty();
  }

  /** The chosen value in words. */
  public String chosen() {
    return options.stream()
        .filter(option -> option.value().equalsIgnoreCase(value))
        .map(Option::label)
        .findFirst()
        .orElse(value);
  }
}
