package kz.oryndau.extraction.mention;

import java.util.BitSet;

/**
 * How the words of a list begin: tells at once of nearly every other word that it can be no form of
 * one of them, before its endings are tried.
 */
final class WordStarts {

  /** A surname of two letters keeps them in every case; longer ones keep at least two. */
  private static final int LENGTH = 2;

  /** So many tell Cyrillic letters apart. */
  private static final int BITS = 7;

  private static final int MASK = (1 << BITS) - 1;

  private final BitSet known = new BitSet();

  void add(String folded) {
    known.set(start(folded));
  }

  boolean has(String folded) {
    return known.get(start(folded));
  }

  /** The first letters as a number; rare letters may share one, which only costs time. */
  private static int start(String folded) {
    int start = 0;
    for (int i = 0; i < Math.min(LENGTH, folded.length()); i++) {
      start = start << BITS | folded.charAt(i) & MASK;
    }
    return start;
  }
}
