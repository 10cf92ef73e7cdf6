package kz.oryndau.article;

import static kz.oryndau.listing.Columns.date;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Where a record comes from: what a reader needs to check it.
 *
 * @param articleId database key of the article
 * @param title its headline
 * @param url its address in the web; may be null
 * @param source name of the outlet; may be empty
 * @param publishedAt day of publication
 * @param sha256 fingerprint of its text
 * @param sample whether it is invented
 * @param spanStart first UTF-16 unit of the words in its text
 * @param spanEnd unit after the last
 */
public record SourceRef(
    Long articleId,
    String title,
    String url,
    String source,
    LocalDate publishedAt,
    String sha256,
    boolean sample,
    int spanStart,
    int spanEnd) {

  /** What a query selects to make one: the article is {@code a}, the record {@code r}. */
  public static final String COLUMNS =
      """
      a.id as article_id, a.title as article_title, a.url as article_url, a.source,
        a.published_at, a.sha256, a.sample, r.span_start, r.span_end\
      """;

  /** Reads the columns of {@link #COLUMNS}. */
  public static SourceRef of(ResultSet row) throws SQLException {
    return new SourceRef(
        row.getLong("article_id"),
        row.getString("article_title"),
        row.getString("article_url"),
        row.getString("source"),
        date(row, "published_at"),
        row.getString("sha256"),
        row.getBoolean("sample"),
        row.getInt("span_start"),
        row.getInt("span_end"));
  }
}
