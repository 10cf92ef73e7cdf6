package kz.oryndau.extraction.directive;

/**
 * A clause with its dependent ones.
 *
 * @param from first index
 * @param to index behind the last word
 * @param skip whether a word stands in a relative or reporting clause inside
 * @param conditional whether «если» governs it
 */
record Clause(int from, int to, boolean[] skip, boolean conditional) {

  /** Whether the word stands in a relative or reporting clause inside. */
  boolean skips(int at) {
    return at >= from && at < to && skip[at];
  }

  boolean reads(int at) {
    return at >= from && at < to && !skip[at];
  }
}
