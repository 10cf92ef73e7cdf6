package kz.oryndau.extraction.morphology;

/**
 * A way to read a sentence up to a word. Paths share their beginnings.
 *
 * @param before the path up to the word before; null at the start
 * @param reading how the last word is read
 * @param score the sum so far
 * @param context what the next word must know
 */
record Path(Path before, Reading reading, double score, Context context) {

  /** Where every sentence begins. */
  static final Path START = new Path(null, Readings.MARK, 0, Context.EMPTY);

  Path next(Reading word, double sum, Context after) {
    return new Path(this, word, sum, after);
  }
}
