package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.morphology.Reading.Case;

/**
 * Words that name who is to do it.
 *
 * @param line the sentence that they stand in
 * @param from first index
 * @param to index behind the last word
 * @param mention the official or body; null for anybody else
 */
record Party(Line line, int from, int to, Mention mention) {

  /** Whether it only takes part: «совместно с акиматами». */
  boolean isPartner() {
    return line.is(from - 1, "с", "со");
  }

  /** Whether it stands in the dative beyond doubt. */
  boolean isDative() {
    return mention != null
        ? mention.grammaticalCase() == Case.DATIVE
        : line.bestCase(from, Case.DATIVE);
  }
}
