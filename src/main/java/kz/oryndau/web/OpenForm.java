package kz.oryndau.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import kz.oryndau.platform.InvalidInput;

/**
 * The one form of a page with several that came back as it was typed; the others stand as they
 * were.
 *
 * @param name of the form
 * @param form as it was typed, with what is wrong
 * @param marked boxes of it that were checked
 */
public record OpenForm(String name, FormView form, List<String> marked) {

  /** Every form stands as it was. */
  public static final OpenForm NONE = new OpenForm("", FormView.empty(), List.of());

  /** Copies the list. */
  public OpenForm {
    marked = List.copyOf(marked);
  }

  /** A form that was refused. */
  static OpenForm refused(
      String name, MultivaluedMap<String, String> typed, InvalidInput wrong, Visit visit) {
    return new OpenForm(
        name,
        Forms.again(Forms.values(typed), wrong.violations(), visit),
        typed.getOrDefault("articles", List.of()));
  }

  /** Whether {@code of} is the one that came back. */
  public boolean is(String of) {
    return name.equals(of);
  }

  /** What stands in a field: what was typed, otherwise {@code fresh}. */
  public String value(String of, String field, String fresh) {
    return is(of) ? form.value(field) : fresh;
  }

  /** What is wrong with a field; null for nothing. */
  public String error(String of, String field) {
    return is(of) ? form.error(field) : null;
  }

  /** Whether a box of the form was checked. */
  public boolean marks(Long key) {
    return marked.contains(String.valueOf(key));
  }
}
