package kz.oryndau.extraction.text;

import java.util.List;

/**
 * A paragraph of the article: what stands between two line breaks.
 *
 * @param span without surrounding white space
 * @param role what it is to the reader
 * @param sentences in reading order
 * @param quotations in order of their opening mark
 */
public record Passage(Span span, Role role, List<Sentence> sentences, List<Quotation> quotations) {

  /** What a passage is to the reader. */
  public enum Role {
    /** The title line. */
    HEADLINE,
    /** The article itself. */
    BODY,
    /** Real but old: «Ранее», «Напомним». */
    BACKGROUND,
    /** The site around the article: tag clouds, menus, captions, bylines. */
    NOISE
  }

  /** Copies the lists. */
  public Passage {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }
}
