package kz.oryndau.extraction.directive;

/**
 * What somebody did.
 *
 * @param actor his id; null if nobody did it yet
 * @param passage where it is told
 */
record Deed(String actor, int passage) {

  static final Deed NONE = new Deed(null, -99);

  /** Whether it is told so many passages before this one, at most. */
  boolean isWithin(int passages, int here) {
    return actor != null && here - passage <= passages;
  }
}
