package kz.oryndau.extraction.morphology;

import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;

/**
 * A way to read a sentence up to a word, with what the next word must know about it. Paths share
 * their beginnings.
 *
 * @param before the path up to the word before; null at the start
 * @param reading how the last word is read
 * @param score the sum so far
 * @param pending cases that a preposition still waits for; empty if none does
 * @param modifier an adjective still without its noun; null if there is none
 * @param nominal the last noun or pronoun of this clause
 * @param adjacent whether nothing stands between {@code nominal} and the next word
 * @param joined whether «и» or a comma stands between it and the next word
 * @param verb the last verb of this clause
 * @param subject the subject of this clause; null if none was seen
 * @param object whether the clause has its accusative
 * @param count what a number before the next word asks for
 */
record Path(
    Path before,
    Reading reading,
    double score,
    Set<Case> pending,
    Reading modifier,
    Reading nominal,
    boolean adjacent,
    boolean joined,
    Reading verb,
    Reading subject,
    boolean object,
    Count count) {

  /** What a number before a noun asks for. */
  enum Count {
    /** No number there. */
    NONE,
    /** 2, 3, 4: the genitive singular. */
    FEW,
    /** 5 and more, and numbers whose end cannot be told: the genitive plural. */
    MANY,
    /** 1, 21: the noun agrees. */
    ONE
  }

  static final Path START =
      new Path(
          null,
          Readings.MARK,
          0,
          Set.of(),
          null,
          null,
          false,
          false,
          null,
          null,
          false,
          Count.NONE);
}
