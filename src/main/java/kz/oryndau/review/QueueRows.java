package kz.oryndau.review;

import static kz.oryndau.listing.Columns.date;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.oryndau.listing.Keyset;
import kz.oryndau.listing.Page;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.SortKey;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;

/** Reads which articles wait for a decision: the least certain first, or the newest. */
@ApplicationScoped
public class QueueRows {

  private static final String SELECT =
      """
      select a.id, a.title, a.source, a.published_at, a.sample, a.created_by, d.statements,
        d.assignments, d.percent, c.username, c.taken_at
      from (
        select r.article_id, count(*) filter (where not r.assignment) as statements,
          count(*) filter (where r.assignment) as assignments,
          round(100 * min(r.confidence))::bigint as percent
        from (
          select s.article_id, false as assignment, s.confidence from statement s
          where s.review = 'DRAFT'
          union all
          select g.article_id, true, g.confidence from assignment g where g.review = 'DRAFT') r
        group by r.article_id) d
      join article a on a.id = d.article_id
      left join review_claim c on c.article_id = a.id and c.seen_at > ?
      where true
      """;

  private static final Keyset<QueueRow> KEYSET =
      new Keyset<>(
          "a.id",
          QueueRow::articleId,
          false,
          List.of(
              SortKey.number("sure", "d.percent", QueueRow::percent),
              SortKey.date("published", "a.published_at", QueueRow::publishedAt)));

  private final SqlReader reader;
  private final ReviewClaims claims;

  QueueRows(SqlReader reader, ReviewClaims claims) {
    this.reader = reader;
    this.claims = claims;
  }

  /** One page of the articles with drafts that fit. */
  public Page<QueueRow> page(QueueFilter filter, Paging paging) {
    return KEYSET.page(reader, query(filter), QueueRows::row, paging);
  }

  /**
   * The article to go on with: the first of the list that nobody else has and that is not {@code
   * after}.
   */
  public Optional<Long> next(QueueFilter filter, Paging order, long after) {
    var query = query(filter.free()).and("a.id <> ?", after);
    return KEYSET
        .page(reader, query, QueueRows::row, new Paging(order.sort(), order.descending(), null, 1))
        .rows()
        .stream()
        .map(QueueRow::articleId)
        .findFirst();
  }

  private SqlQuery query(QueueFilter filter) {
    var query =
        new SqlQuery(SELECT, claims.idleSince().atOffset(ZoneOffset.UTC))
            .andIf(filter.text(), "a.search @@ websearch_to_tsquery('russian', ?)");
    if (filter.whose() == QueueFilter.Whose.MINE) {
      return query.and("a.created_by = ? or c.username = ?", filter.user(), filter.user());
    }
    return filter.whose() == QueueFilter.Whose.FREE
        ? query.and("c.username is null or c.username = ?", filter.user())
        : query;
  }

  private static QueueRow row(ResultSet row) throws SQLException {
    var holder = row.getString("username");
    var claim =
        holder == null
            ? null
            : new Claim(
                row.getLong("id"),
                holder,
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    return new QueueRow(
        row.getLong("id"),
        row.getString("title"),
        row.getString("source"),
        date(row, "published_at"),
        row.getBoolean("sample"),
        row.getString("created_by"),
        row.getLong("statements"),
        row.getLong("assignments"),
        row.getLong("percent"),
        claim);
  }
}
