package kz.oryndau.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;

/**
 * Who has which article in review, so that two analysts do not do the same work. A claim tells, it
 * locks nothing: what keeps one from overwriting the other is the version of each record.
 */
@ApplicationScoped
public class ReviewClaims {

  /** After so long without a sign of life an article is free again. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  private static final String TAKE =
      """
      insert into review_claim as c (article_id, username, taken_at, seen_at)
      values (?1, ?2, ?3, ?3)
      on conflict (article_id) do update set username = excluded.username, seen_at = excluded.seen_at,
        taken_at = case when c.username = excluded.username and c.seen_at > ?4
          then c.taken_at else excluded.taken_at end
      where c.username = excluded.username or c.seen_at <= ?4 or ?5
      """;

  private final EntityManager entities;
  private final SqlReader reader;
  private final Clock clock;

  ReviewClaims(EntityManager entities, SqlReader reader, Clock clock) {
    this.entities = entities;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * Takes an article that nobody has, or shows a sign of life in one's own; others' stay theirs.
   */
  @Transactional
  public void take(long articleId, String by) {
    take(articleId, by, false);
  }

  /** Takes an article whoever has it. */
  @Transactional
  public void takeOver(long articleId, String by) {
    take(articleId, by, true);
  }

  /** Gives back an article; does nothing where {@code by} does not have it. */
  @Transactional
  public void leave(long articleId, String by) {
    entities
        .createNativeQuery("delete from review_claim where article_id = ?1 and username = ?2")
        .setParameter(1, articleId)
        .setParameter(2, by)
        .executeUpdate();
  }

  /** Who has the article now; empty where nobody has, or only somebody who has gone. */
  public Optional<Claim> find(long articleId) {
    return reader.find(
        new SqlQuery(
            "select c.username, c.taken_at from review_claim c where c.article_id = ? and c.seen_at > ?",
            articleId,
            idleSince().atOffset(ZoneOffset.UTC)),
        row ->
            new Claim(
                articleId,
                row.getString("username"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant()));
  }

  /** Claims without a sign of life since then count no more. */
  Instant idleSince() {
    return clock.instant().minus(IDLE);
  }

  private void take(long articleId, String by, boolean whoeverHasIt) {
    entities
        .createNativeQuery(TAKE)
        .setParameter(1, articleId)
        .setParameter(2, by)
        .setParameter(3, clock.instant())
        .setParameter(4, idleSince())
        .setParameter(5, whoeverHasIt)
        .executeUpdate();
  }
}
