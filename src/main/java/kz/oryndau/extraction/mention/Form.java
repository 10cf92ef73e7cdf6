package kz.oryndau.extraction.mention;

import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;

/**
 * A form of a listed noun.
 *
 * @param entry the line of the list
 * @param grammaticalCase null where the noun has one form for all
 * @param number null where the noun has one form for both
 */
record Form(Entry entry, Case grammaticalCase, Number number) {

  /** The same form of the noun with letters before it. */
  Form with(String prefix) {
    var longer =
        new Entry(
            prefix + entry.noun(),
            entry.list(),
            entry.type(),
            entry.role(),
            entry.plural() == null ? null : prefix + entry.plural());
    return new Form(longer, grammaticalCase, number);
  }
}
