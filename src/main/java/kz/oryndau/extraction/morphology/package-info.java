/**
 * Readings of a word (lemma, part of speech, case, number, gender) and phrases in the nominative.
 */
package kz.oryndau.extraction.morphology;
