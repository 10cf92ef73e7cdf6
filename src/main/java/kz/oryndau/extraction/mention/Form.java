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
record Form(Entry entry, Case grammaticalCase, Number number) {}
