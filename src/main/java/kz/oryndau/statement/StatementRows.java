package kz.oryndau.statement;

import static kz.oryndau.listing.Columns.constant;
import static kz.oryndau.listing.Columns.id;
import static kz.oryndau.listing.Columns.texts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kz.oryndau.article.SourceRef;
import kz.oryndau.history.Origin;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.listing.Keyset;
import kz.oryndau.listing.Page;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.RowStream;
import kz.oryndau.listing.Selection;
import kz.oryndau.listing.SortKey;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;
import kz.oryndau.official.OfficialRef;

/** Reads statements for lists, reports and exports. */
@ApplicationScoped
public class StatementRows {

  private static final String SELECT =
      "select r.id, r.version, r.text, r.kind, r.verb_class, r.policy_areas, r.confidence, r.review,\n"
          + "  r.standing, r.replaced_by_id, r.duplicate_of_id, r.origin,\n"
          + SourceRef.COLUMNS
          + ",\n"
          + OfficialRef.columns("speaker")
          + ",\n"
          + OfficialRef.columns("messenger")
          + "\nfrom statement r join article a on a.id = r.article_id\n"
          + OfficialRef.join("speaker")
          + OfficialRef.join("messenger")
          + "where true\n";

  private static final Keyset<StatementRow> KEYSET =
      new Keyset<>(
          "r.id",
          StatementRow::id,
          true,
          List.of(
              SortKey.day("published", "a.published_at", row -> row.source().publishedAt()),
              SortKey.text(
                  "speaker",
                  "coalesce(speaker.name, speaker_post.title, '')",
                  row -> row.speaker().label()),
              SortKey.number("place", "r.span_start", row -> (long) row.source().spanStart())));

  private final SqlReader reader;

  StatementRows(SqlReader reader) {
    this.reader = reader;
  }

  /** One page of the statements that fit. */
  public Page<StatementRow> page(StatementFilter filter, Paging paging) {
    return KEYSET.page(reader, query(filter), StatementRows::row, paging);
  }

  /** The statements of one article in reading order. */
  public List<StatementRow> listOfArticle(long article, ReviewScope scope) {
    var query = query(StatementFilter.ofArticle(article, scope));
    return reader.list(query.append("order by r.span_start, r.id"), StatementRows::row);
  }

  /** The statements that fit, by day of publication; {@code most} at most. */
  public List<StatementRow> list(StatementFilter filter, int most) {
    return reader.list(
        query(filter).append("order by a.published_at, r.id limit ?", most), StatementRows::row);
  }

  /** How many statements fit. */
  public long count(StatementFilter filter) {
    var query =
        where(
            new SqlQuery(
                "select count(*) as counted from statement r join article a on a.id = r.article_id"
                    + " where true\n"),
            filter);
    return reader.find(query, row -> row.getLong("counted")).orElse(0L);
  }

  /**
   * Every statement that fits, one after another, in constant memory.
   *
   * @throws kz.oryndau.platform.InvalidInput for a sort word that this list does not know
   */
  public RowStream<StatementRow> stream(StatementFilter filter, Paging order) {
    var all = all(filter, order);
    return sink -> reader.stream(all.query(), all.mapper(), sink);
  }

  /**
   * The same, to be read from a snapshot.
   *
   * @throws kz.oryndau.platform.InvalidInput for a sort word that this list does not know
   */
  public Selection<StatementRow> all(StatementFilter filter, Paging order) {
    return new Selection<>(KEYSET.order(query(filter), order), StatementRows::row);
  }

  /** One statement, if visible in {@code scope}. */
  public Optional<StatementRow> find(long id, ReviewScope scope) {
    return reader.find(query(StatementFilter.all(scope)).and("r.id = ?", id), StatementRows::row);
  }

  private static SqlQuery query(StatementFilter filter) {
    return where(new SqlQuery(SELECT), filter);
  }

  private static SqlQuery where(SqlQuery query, StatementFilter filter) {
    return query
        .and("r.review = any (?)", (Object) filter.scope().statusNames())
        .andIf(filter.text(), "r.search @@ websearch_to_tsquery('russian', ?)")
        .andIf(filter.official(), "r.speaker_id = ?")
        .andIf(filter.article(), "r.article_id = ?")
        .andIf(filter.kind(), "r.kind = ?")
        .andIf(filter.area(), "? = any (r.policy_areas)")
        .andIf(filter.from(), "a.published_at >= ?")
        .andIf(filter.to(), "a.published_at <= ?");
  }

  private static StatementRow row(ResultSet row) throws SQLException {
    return new StatementRow(
        row.getLong("id"),
        row.getLong("version"),
        row.getString("text"),
        constant(row, "kind", Statement.Kind.class),
        row.getString("verb_class"),
        OfficialRef.of(row, "speaker"),
        OfficialRef.of(row, "messenger"),
        texts(row, "policy_areas"),
        row.getDouble("confidence"),
        constant(row, "review", ReviewStatus.class),
        constant(row, "standing", Standing.class),
        id(row, "replaced_by_id"),
        id(row, "duplicate_of_id"),
        constant(row, "origin", Origin.class),
        SourceRef.of(row));
  }
}
