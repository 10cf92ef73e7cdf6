package kz.oryndau.web;

import java.util.List;
import java.util.Map;

/**
 * The forms by which an analyst records what becomes of a record.
 *
 * @param path of the record, below {@code /track}
 * @param version of the record as the page shows it
 * @param next the statuses that may follow
 * @param choices what the other fields choose from
 * @param fresh what stands in each form before anything is typed, by its name
 * @param open the form that came back as it was typed; null for none
 */
public record TrackingView(
    String path,
    long version,
    List<Field.Option> next,
    TrackingChoices choices,
    Map<String, FormView> fresh,
    OpenForm open) {

  /** Copies both. */
  public TrackingView {
    next = List.copyOf(next);
    fresh = Map.copyOf(fresh);
  }

  /**
   * A form that came back, or that something has filled.
   *
   * @param name of the form
   * @param form as it was typed, with what is wrong
   * @param head what happened, or what is to be done, above the form
   * @param refused whether what was typed has not been recorded
   */
  public record OpenForm(String name, FormView form, String head, boolean refused) {}

  /** Whether a form is the one that came back. */
  public boolean open(String name) {
    return open != null && open.name().equals(name);
  }

  /** What stands in a form. */
  public FormView form(String name) {
    return open(name) ? open.form() : fresh.getOrDefault(name, FormView.empty());
  }

  /** Whether {@code status} may follow. */
  public boolean allows(String status) {
    return next.stream().anyMatch(option -> option.value().equals(status));
  }
}
