package kz.oryndau.extraction.text;

/**
 * A word, a number or one mark of punctuation.
 *
 * @param span its place in the article
 * @param text its units exactly as they stand there
 * @param kind what it is made of
 */
public record Token(Span span, String text, Kind kind) {

  /** What a token is made of. */
  public enum Kind {
    /** Letters, with hyphens and apostrophes inside: «Касым-Жомарт», "E-Learning". */
    WORD,
    /** Digits, with their separators inside: «97,8», «2-х». */
    NUMBER,
    /** One mark: comma, dash, quotation mark, bracket. */
    MARK
  }
}
