package kz.oryndau.extraction.quote;

import java.util.List;
import kz.oryndau.extraction.mention.MentionedText;

/**
 * An article with what is said in it.
 *
 * @param mentioned who acts in it; a speaker named here by his name and there by his post is one
 * @param quotes in reading order
 */
public record SpokenText(MentionedText mentioned, List<Quote> quotes) {

  /** Copies the list. */
  public SpokenText {
    quotes = List.copyOf(quotes);
  }
}
