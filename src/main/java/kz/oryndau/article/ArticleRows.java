package kz.oryndau.article;

import static kz.oryndau.listing.Columns.constant;
import static kz.oryndau.listing.Columns.date;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Keyset;
import kz.oryndau.listing.Page;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.RowStream;
import kz.oryndau.listing.Selection;
import kz.oryndau.listing.SortKey;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;

/** Reads articles for lists and exports. */
@ApplicationScoped
public class ArticleRows {

  private static final String SELECT =
      """
      select a.id, a.title, a.source, a.url, a.language, a.published_at, a.sha256, a.sample, a.state,
        s.counted as statements, g.counted as assignments, s.drafts + g.drafts as drafts
      from article a
      cross join lateral (
        select count(*) filter (where r.review = any (?)) as counted,
          count(*) filter (where r.review = 'DRAFT') as drafts
        from statement r where r.article_id = a.id) s
      cross join lateral (
        select count(*) filter (where r.review = any (?)) as counted,
          count(*) filter (where r.review = 'DRAFT') as drafts
        from assignment r where r.article_id = a.id) g
      where true
      """;

  private static final Keyset<ArticleRow> KEYSET =
      new Keyset<>(
          "a.id",
          ArticleRow::id,
          true,
          List.of(
              SortKey.day("published", "a.published_at", ArticleRow::publishedAt),
              SortKey.text("title", "a.title", ArticleRow::title),
              SortKey.text("source", "a.source", ArticleRow::source)));

  private final SqlReader reader;

  ArticleRows(SqlReader reader) {
    this.reader = reader;
  }

  /** One page of the articles that fit. */
  public Page<ArticleRow> page(ArticleFilter filter, Paging paging) {
    return KEYSET.page(reader, query(filter), ArticleRows::row, paging);
  }

  /**
   * Every article that fits, one after another, in constant memory.
   *
   * @throws kz.oryndau.platform.InvalidInput for a sort word that this list does not know
   */
  public RowStream<ArticleRow> stream(ArticleFilter filter, Paging order) {
    var all = all(filter, order);
    return sink -> reader.stream(all.query(), all.mapper(), sink);
  }

  /**
   * The same, to be read from a snapshot.
   *
   * @throws kz.oryndau.platform.InvalidInput for a sort word that this list does not know
   */
  public Selection<ArticleRow> all(ArticleFilter filter, Paging order) {
    return new Selection<>(KEYSET.order(query(filter), order), ArticleRows::row);
  }

  /** One article, if it is visible in {@code scope}. */
  public Optional<ArticleRow> find(long id, ReviewScope scope) {
    return reader.find(query(ArticleFilter.all(scope)).and("a.id = ?", id), ArticleRows::row);
  }

  /** The whole text of an article; empty if there is none with this key. */
  public Optional<String> text(long id) {
    var query = new SqlQuery("select a.text from article a where a.id = ?", id);
    return reader.find(query, row -> row.getString("text"));
  }

  /** The stretches of an article that are no news of it, in reading order. */
  public List<Aside> asides(long id) {
    var query =
        new SqlQuery(
            """
            select s.span_start, s.span_end, s.kind from article_aside s
            where s.article_id = ? order by s.span_start
            """,
            id);
    return reader.list(
        query,
        row ->
            new Aside(
                row.getInt("span_start"),
                row.getInt("span_end"),
                Aside.Kind.valueOf(row.getString("kind"))));
  }

  /** How many articles fit. */
  public long count(ArticleFilter filter) {
    var fitting = query(filter);
    var query =
        new SqlQuery(
            "select count(*) as counted from (" + fitting.sql() + ") t",
            fitting.parameters().toArray());
    return reader.find(query, row -> row.getLong("counted")).orElse(0L);
  }

  private static SqlQuery query(ArticleFilter filter) {
    var statuses = filter.scope().statusNames();
    var query = new SqlQuery(SELECT, statuses, statuses);
    if (filter.scope().open()) {
      // An article that nobody has reviewed is not public.
      query.and("s.counted + g.counted > 0");
    }
    if (filter.area() != null) {
      query.and(
          """
          exists (select from assignment r where r.article_id = a.id
            and ? = any (r.policy_areas) and r.review = any (?))\
          """,
          filter.area(),
          statuses);
    }
    return query
        .andIf(filter.text(), "a.search @@ websearch_to_tsquery('russian', ?)")
        .andIf(
            filter.official(),
            "a.id in (select m.article_id from official_mention m where m.official_id = ?)")
        .andIf(filter.from(), "a.published_at >= ?")
        .andIf(filter.to(), "a.published_at <= ?");
  }

  private static ArticleRow row(ResultSet row) throws SQLException {
    return new ArticleRow(
        row.getLong("id"),
        row.getString("title"),
        row.getString("source"),
        row.getString("url"),
        row.getString("language"),
        date(row, "published_at"),
        row.getString("sha256"),
        row.getBoolean("sample"),
        constant(row, "state", Article.State.class),
        row.getLong("statements"),
        row.getLong("assignments"),
        row.getLong("drafts"));
  }
}
