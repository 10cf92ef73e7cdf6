package kz.oryndau.extraction.directive;

import java.time.LocalDate;
import java.util.List;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.quote.Quote;

/**
 * Finds what is ordered, said to be needed or promised. Holds word lists only, so one instance
 * serves all threads.
 */
public final class DirectiveReader {

  /**
   * Reads the directives of an article.
   *
   * @param text with everybody found who can order or be ordered
   * @param quotes of the same article
   * @param publishedAtOrNull the day that relative deadlines count from; null leaves them without a
   *     date
   * @return in reading order
   */
  public List<Directive> read(MentionedText text, List<Quote> quotes, LocalDate publishedAtOrNull) {
    return List.of();
  }
}
