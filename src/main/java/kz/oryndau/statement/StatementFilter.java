package kz.oryndau.statement;

import java.time.LocalDate;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Parameters;

/**
 * Which statements are asked for; a null part asks for nothing.
 *
 * @param text words in the statement, as a search box takes them
 * @param official key of its speaker
 * @param article key of its article
 * @param kind how the words are reported
 * @param area slug of a policy area
 * @param from first day of publication
 * @param to last day of publication
 * @param scope which review statuses; never null
 */
public record StatementFilter(
    String text,
    Long official,
    Long article,
    Statement.Kind kind,
    String area,
    LocalDate from,
    LocalDate to,
    ReviewScope scope) {

  /** All statements of {@code scope}. */
  public static StatementFilter all(ReviewScope scope) {
    return new StatementFilter(null, null, null, null, null, null, null, scope);
  }

  /** All statements of an article. */
  public static StatementFilter ofArticle(long article, ReviewScope scope) {
    return new StatementFilter(null, null, article, null, null, null, null, scope);
  }

  /** All statements of a speaker. */
  public static StatementFilter ofOfficial(long official, ReviewScope scope) {
    return new StatementFilter(null, official, null, null, null, null, null, scope);
  }

  /** Reads the parts q, official, article, kind, area, from, to. */
  public static StatementFilter of(Parameters parameters, ReviewScope scope) {
    return new StatementFilter(
        parameters.text("q"),
        parameters.id("official"),
        parameters.id("article"),
        parameters.constant("kind", Statement.Kind.class),
        parameters.text("area"),
        parameters.date("from"),
        parameters.date("to"),
        scope);
  }
}
