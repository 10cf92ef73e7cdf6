package kz.oryndau.extraction.mention;

import java.util.HashSet;
import java.util.Set;

/**
 * How the words of a list begin: tells at once of nearly every other word that it can be no form of
 * one of them, before its endings are tried.
 */
final class WordStarts {

  /** A surname of two letters keeps them in every case; longer ones keep at least two. */
  private static final int LENGTH = 2;

  private final Set<String> known = new HashSet<>();

  void add(String folded) {
    known.add(start(folded));
  }

  boolean has(String folded) {
    return known.contains(start(folded));
  }

  private static String start(String folded) {
    return folded.substring(0, Math.min(LENGTH, folded.length()));
  }
}
