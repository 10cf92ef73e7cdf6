package kz.oryndau.extraction.text;

/**
 * A word, a number or one mark of punctuation.
 *
 * @param span its place in the article
 * @param text its units exactly as they stand there
 * @param folded the same in lower case, ё as е, unit by unit
 * @param plain the same in the spelling of {@link PlainText#word(String)}
 * @param kind what it is made of
 */
public record Token(Span span, String text, String folded, String plain, Kind kind) {

  /** Spells the text in both ways, once for all stages. */
  Token(Span span, String text, Kind kind) {
    this(span, text, PlainText.folded(text), kind);
  }

  private Token(Span span, String text, String folded, Kind kind) {
    this(span, text, folded, PlainText.isPlain(folded) ? folded : PlainText.word(text), kind);
  }

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
