package kz.oryndau.review;

import java.util.List;
import kz.oryndau.listing.Parameters;
import kz.oryndau.statement.Statement;

/**
 * What a person says a statement is, checked.
 *
 * @param speaker who said it
 * @param wording the rest
 */
record StatementEdit(ChosenOfficial speaker, Statement.Wording wording) {

  /**
   * Reads the fields {@code words}, {@code start}, {@code end}, {@code kind}, {@code speaker…} and
   * {@code areas}.
   *
   * @throws kz.oryndau.platform.InvalidInput naming every field that is wrong
   */
  static StatementEdit read(Parameters form, String text, ChosenWords seen, List<Long> officials) {
    var place = ChosenWords.read(form, text, seen);
    var kind = EditedFields.required(form, "kind", Statement.Kind.class);
    var speaker = ChosenOfficial.read(form, "speaker", officials);
    var areas = EditedFields.areas(form);
    EditedFields.note(form);
    form.check();
    return new StatementEdit(
        speaker, new Statement.Wording(kind, place.start(), place.end(), areas));
  }
}
