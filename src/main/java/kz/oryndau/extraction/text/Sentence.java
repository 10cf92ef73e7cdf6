package kz.oryndau.extraction.text;

import java.util.List;

/**
 * A sentence of a passage; it never crosses a passage's border.
 *
 * @param span from its first to its last token
 * @param tokens in reading order, never empty
 */
public record Sentence(Span span, List<Token> tokens) {

  /** Copies the list. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
