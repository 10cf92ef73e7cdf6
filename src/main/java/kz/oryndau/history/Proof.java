package kz.oryndau.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What a change of status rests on: an article of the archive with the words that show it, or a
 * page of the web; one of the two.
 *
 * @param articleId key of the article; null for a page of the web
 * @param start first UTF-16 unit of the words in its text; null for a page of the web
 * @param end unit after the last; null for a page of the web
 * @param url address of the page; null for an article
 * @param date when it was published
 * @param note what it shows, in the analyst's words
 * @param origin who says so
 */
@Embeddable
public record Proof(
    @Column(name = "proof_article_id") Long articleId,
    @Column(name = "proof_start") Integer start,
    @Column(name = "proof_end") Integer end,
    @Column(name = "proof_url") String url,
    @Column(name = "proof_date") LocalDate date,
    @Column(name = "proof_note") String note,
    @Column(name = "proof_origin") @Enumerated(EnumType.STRING) Origin origin) {

  /** Who says so. */
  public enum Origin {
    /** The official or body that had to do it. */
    OWN_REPORT,
    /** Somebody else who has looked. */
    INDEPENDENT
  }

  /** Words of an article of the archive. */
  public static Proof ofArticle(
      long article, int start, int end, LocalDate date, String note, Origin origin) {
    return new Proof(article, start, end, null, date, note, origin);
  }

  /** A page of the web. */
  public static Proof ofPage(String url, LocalDate date, String note, Origin origin) {
    return new Proof(null, null, null, url, date, note, origin);
  }
}
