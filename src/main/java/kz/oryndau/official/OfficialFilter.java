package kz.oryndau.official;

import java.time.LocalDate;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Parameters;

/**
 * Which officials are asked for; a null part asks for nothing.
 *
 * @param text part of a name or post
 * @param type what they are
 * @param area slug of a policy area of an assignment that they gave or received
 * @param from first day of publication of an article that names them
 * @param to last day of publication of an article that names them
 * @param scope which records count; never null
 */
public record OfficialFilter(
    String text, Official.Type type, String area, LocalDate from, LocalDate to, ReviewScope scope) {

  /** All officials with records of {@code scope}. */
  public static OfficialFilter all(ReviewScope scope) {
    return new OfficialFilter(null, null, null, null, null, scope);
  }

  /** Reads the parts q, type, area, from, to. */
  public static OfficialFilter of(Parameters parameters, ReviewScope scope) {
    return new OfficialFilter(
        parameters.text("q"),
        parameters.constant("type", Official.Type.class),
        parameters.text("area"),
        parameters.date("from"),
        parameters.date("to"),
        scope);
  }
}
