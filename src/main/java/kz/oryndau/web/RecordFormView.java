package kz.oryndau.web;

import java.util.List;

/**
 * The form of a record: one that is amended, or one that is added.
 *
 * @param article with the text beside the form
 * @param form what stands in the fields, and what is wrong
 * @param id key of the record; null for one that is added
 * @param key of the record on the page, "s12" or "a5"; empty for one that is added
 * @param statement whether it is a statement, not an assignment
 * @param draft whether nobody has decided over it
 * @param action where the form goes
 * @param back the article in review
 * @param kinds to choose from
 * @param officials of the article, to choose from
 * @param areas policy areas, to choose from
 * @param types of somebody typed in, to choose from
 * @param periods of a repeated duty, to choose from
 * @param conflict what somebody else has saved meanwhile; null for nothing
 */
public record RecordFormView(
    ArticleView article,
    FormView form,
    Long id,
    String key,
    boolean statement,
    boolean draft,
    String action,
    String back,
    List<Field.Option> kinds,
    List<Field.Option> officials,
    List<Field.Option> areas,
    List<Field.Option> types,
    List<Field.Option> periods,
    Conflict conflict) {

  /**
   * Two versions of a record, side by side.
   *
   * @param by who saved the other one
   * @param differences what the stored one says and what was typed, field by field
   */
  public record Conflict(String by, List<Difference> differences) {}

  /** The same form with what somebody else has saved meanwhile. */
  RecordFormView with(Conflict found) {
    return new RecordFormView(
        article, form, id, key, statement, draft, action, back, kinds, officials, areas, types,
        periods, found);
  }

  /** Prefix of the fields that say who said or ordered it. */
  public String role() {
    return statement ? "speaker" : "issuer";
  }

  /** Whether somebody is typed in, or nobody can be chosen. */
  public boolean typedIn() {
    return !form.value(role() + "Name").isEmpty()
        || !form.value(role() + "Post").isEmpty()
        || form.error(role()) != null
        || officials.isEmpty();
  }

  /** Whether a policy area is chosen. */
  public boolean has(Field.Option area) {
    return List.of(form.value("areas").split(",")).contains(area.value());
  }

  /** How many policy areas are chosen. */
  public long chosenAreas() {
    return areas.stream().filter(this::has).count();
  }
}
