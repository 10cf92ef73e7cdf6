package kz.oryndau.extraction.quote;

/**
 * A stretch of a line that is either told or spoken.
 *
 * @param line where it stands
 * @param from its first word
 * @param to index behind its last word
 * @param style how it is set
 * @param clause who says it; null where it has no reporting clause of its own
 * @param continued whether it goes on after a reporting clause that is over («А, – сказал X. – Б»)
 * @param openEnd whether a quotation mark opens it that its line does not close
 */
record Piece(
    Line line, int from, int to, Style style, Clause clause, boolean continued, boolean openEnd) {

  /** How a stretch is set. */
  enum Style {
    /** The author's own words. */
    NARRATION,
    /** Between quotation marks. */
    MARKS,
    /** After a dash. */
    DASH,
    /** With nothing but a reporting clause to show that it is spoken. */
    BARE,
    /** Asked in an interview. */
    QUESTION,
    /** Answered in an interview. */
    ANSWER
  }

  /** The reporting clause of a speech. */
  record Clause(Line line, int from, int to, Place place) {
    /** Where it stands. */
    enum Place {
      /** «X сказал: …». */
      BEFORE,
      /** «…, – сказал X». */
      AFTER,
      /** «…, – сказал X, – …». */
      INSIDE
    }
  }

  static Piece narration(Line line, int from, int to) {
    return new Piece(line, from, to, Style.NARRATION, null, false, false);
  }

  boolean isSpeech() {
    return style != Style.NARRATION;
  }

  Piece between(int start, int end) {
    return new Piece(line, start, end, style, clause, continued, openEnd);
  }

  Piece withClause(Clause other) {
    return new Piece(line, from, to, style, other, continued, openEnd);
  }
}
