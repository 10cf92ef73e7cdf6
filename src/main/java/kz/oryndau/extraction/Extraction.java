package kz.oryndau.extraction;

import java.util.List;
import java.util.Map;
import kz.oryndau.extraction.directive.Directive;
import kz.oryndau.extraction.followup.ProgressReport;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.quote.Quote;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.Span;

/**
 * All that was found in one article.
 *
 * @param language the language that it was read in
 * @param actors who is named, speaks, orders or is ordered
 * @param quotes what they are reported to have said, in reading order
 * @param directives what is to be done, in reading order
 * @param topics policy areas of each quote, by its id, the most fitting first
 * @param reports what it tells of the execution of earlier orders, in reading order
 * @param asides stretches that are no news of this article: old facts and site furniture
 */
public record Extraction(
    Language language,
    List<Actor> actors,
    List<Quote> quotes,
    List<Directive> directives,
    Map<String, List<String>> topics,
    List<ProgressReport> reports,
    List<Aside> asides) {

  /**
   * A stretch that is marked, not cut.
   *
   * @param span one or more whole passages
   * @param kind why it stands aside
   */
  public record Aside(Span span, Kind kind) {
    /** Why a stretch stands aside. */
    public enum Kind {
      /** Real but old: «Ранее», «Напомним». */
      BACKGROUND,
      /** The site around the article: tag clouds, menus, captions. */
      NOISE
    }
  }

  /** Copies the collections. */
  public Extraction {
    actors = List.copyOf(actors);
    quotes = List.copyOf(quotes);
    directives = List.copyOf(directives);
    topics = Map.copyOf(topics);
    reports = List.copyOf(reports);
    asides = List.copyOf(asides);
  }
}
