package kz.oryndau.article;

import java.time.LocalDate;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Parameters;

/**
 * Which articles are asked for; a null part asks for nothing.
 *
 * @param text words in title or text, as a search box takes them
 * @param official key of an official who is named in it
 * @param area slug of a policy area that a record of it has
 * @param from first day of publication
 * @param to last day of publication
 * @param scope which records count; never null
 */
public record ArticleFilter(
    String text, Long official, String area, LocalDate from, LocalDate to, ReviewScope scope) {

  /** All articles with records of {@code scope}. */
  public static ArticleFilter all(ReviewScope scope) {
    return new ArticleFilter(null, null, null, null, null, scope);
  }

  /** Reads the parts q, official, area, from, to. */
  public static ArticleFilter of(Parameters parameters, ReviewScope scope) {
    return new ArticleFilter(
        parameters.text("q"),
        parameters.id("official"),
        parameters.text("area"),
        parameters.date("from"),
        parameters.date("to"),
        scope);
  }
}
