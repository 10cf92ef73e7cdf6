package kz.oryndau.official;

import static kz.oryndau.listing.Columns.constant;
import static kz.oryndau.listing.Columns.date;
import static kz.oryndau.listing.Columns.texts;

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
import kz.oryndau.official.identity.Spelling;

/** Reads officials for lists and exports. */
@ApplicationScoped
public class OfficialRows {

  /** SQL for the name of the official {@code o} in Kazakh; null where none is known. */
  static final String KAZAKH = form("o.name_kk", "[әғқңөұүһіӘҒҚҢӨҰҮҺІ]");

  /** The same in Latin letters. */
  static final String LATIN = form("o.name_latin", "^[A-Z][A-Za-z''. -]+$");

  private static final String SELECT =
      """
      select o.id, o.type, o.sample, p.posts, m.first_seen, m.last_seen, m.articles,
        coalesce(o.name, p.posts[1], t.title, '') as label, s.counted as statements, g.given,
        r.received, KAZAKH as label_kk, LATIN as label_latin
      from official o
      cross join lateral (
        select array_agg(t.title order by t.seen, t.position) as posts
        from (
          select (array_agg(p.title order by a.published_at, a.id, p.position))[1] as title,
            min(a.published_at) as seen, min(p.position) as position
          from official_post p join article a on a.id = p.article_id
          where p.official_id = o.id group by lower(p.title)) t) p
      cross join lateral (
        select min(a.published_at) as first_seen, max(a.published_at) as last_seen,
          count(distinct a.id) as articles
        from official_mention m join article a on a.id = m.article_id
        where m.official_id = o.id) m
      cross join lateral (
        select count(*) as counted from statement r
        where r.speaker_id = o.id and r.review = any (?)) s
      cross join lateral (
        select count(*) as given from assignment r
        where r.issuer_id = o.id and r.review = any (?)) g
      cross join lateral (
        select count(distinct r.id) as received
        from assignment_addressee d join assignment r on r.id = d.assignment_id
        where d.official_id = o.id and r.review = any (?)) r
      left join lateral (
        select n.name as title from official_name n
        where n.official_id = o.id and n.kind = 'POST' limit 1) t on true
      where true
      """
          .replace("KAZAKH", KAZAKH)
          .replace("LATIN", LATIN);

  /** Some form of the name, in any alphabet, has the letters asked for. */
  private static final String NAMED =
      """
      exists (select from official_name n join official m on m.id = n.official_id
        where o.id in (m.id, m.merged_into) and n.spelling like ?)
      """;

  /** Who was merged into another or is no official stands in no list; nor does an empty entry. */
  private static final String LISTED =
      """
      o.merged_into is null and not o.hidden
      and (m.articles + s.counted + g.given + r.received > 0
        or exists (select from tenure e where e.official_id = o.id))\
      """;

  private static final String IN_AREA =
      """
      exists (select from assignment r where ? = any (r.policy_areas) and r.review = any (?)
        and (r.issuer_id = o.id or exists (select from assignment_addressee d
          where d.assignment_id = r.id and d.official_id = o.id)))\
      """;

  private static final Keyset<OfficialRow> KEYSET =
      new Keyset<>(
          "o.id",
          OfficialRow::id,
          false,
          List.of(
              SortKey.text("name", "coalesce(o.name, p.posts[1], t.title, '')", OfficialRow::label),
              SortKey.number("statements", "s.counted", OfficialRow::statements),
              SortKey.number("given", "g.given", OfficialRow::given),
              SortKey.number("received", "r.received", OfficialRow::received),
              SortKey.date("seen", "m.last_seen", OfficialRow::lastSeen)));

  private final SqlReader reader;

  OfficialRows(SqlReader reader) {
    this.reader = reader;
  }

  /** One page of the officials that fit. */
  public Page<OfficialRow> page(OfficialFilter filter, Paging paging) {
    return KEYSET.page(reader, query(filter).and(LISTED), OfficialRows::row, paging);
  }

  /**
   * Every official that fits, one after another, in constant memory.
   *
   * @throws kz.oryndau.platform.InvalidInput for a sort word that this list does not know
   */
  public RowStream<OfficialRow> stream(OfficialFilter filter, Paging order) {
    var all = all(filter, order);
    return sink -> reader.stream(all.query(), all.mapper(), sink);
  }

  /**
   * The same, to be read from a snapshot.
   *
   * @throws kz.oryndau.platform.InvalidInput for a sort word that this list does not know
   */
  public Selection<OfficialRow> all(OfficialFilter filter, Paging order) {
    return new Selection<>(KEYSET.order(query(filter).and(LISTED), order), OfficialRows::row);
  }

  /** Everybody whom a record of the scope names, also those who stand in no list, by their keys. */
  public Selection<OfficialRow> named(ReviewScope scope) {
    var query = query(OfficialFilter.all(scope)).and("s.counted + g.given + r.received > 0");
    return new Selection<>(query.append("order by o.id"), OfficialRows::row);
  }

  /** One official, if visible in {@code scope}. */
  public Optional<OfficialRow> find(long id, ReviewScope scope) {
    return reader.find(query(OfficialFilter.all(scope)).and("o.id = ?", id), OfficialRows::row);
  }

  /** How many officials fit. */
  public long count(OfficialFilter filter) {
    var fitting = query(filter).and(LISTED);
    var query =
        new SqlQuery(
            "select count(*) as counted from (" + fitting.sql() + ") t",
            fitting.parameters().toArray());
    return reader.find(query, row -> row.getLong("counted")).orElse(0L);
  }

  private static SqlQuery query(OfficialFilter filter) {
    var statuses = filter.scope().statusNames();
    var query = new SqlQuery(SELECT, statuses, statuses, statuses);
    if (filter.scope().open()) {
      // Nobody stands in public before a person has accepted something about him.
      query.and("s.counted + g.given + r.received > 0");
    }
    if (filter.area() != null) {
      query.and(IN_AREA, filter.area(), statuses);
    }
    if (filter.text() != null) {
      var part = "%" + filter.text().replaceAll("([\\\\%_])", "\\\\$1") + "%";
      var spelling = Spelling.of(filter.text());
      query.and(
          NAMED + " or array_to_string(p.posts, ' ') ilike ?",
          spelling.isEmpty() ? "-" : "%" + spelling + "%",
          part);
    }
    return query
        .andIf(filter.type(), "o.type = ?")
        .andIf(filter.from(), "m.last_seen >= ?")
        .andIf(filter.to(), "m.first_seen <= ?");
  }

  /** The name that a person has set, otherwise the longest that an article has in such letters. */
  private static String form(String set, String letters) {
    return """
        coalesce(SET, (select n.name from official_name n
          where n.official_id = o.id and n.kind = 'NAME' and n.name ~ 'LETTERS'
          order by length(n.name) desc, n.name limit 1))\
        """
        .replace("SET", set)
        .replace("LETTERS", letters);
  }

  private static OfficialRow row(ResultSet row) throws SQLException {
    return new OfficialRow(
        row.getLong("id"),
        constant(row, "type", Official.Type.class),
        row.getString("label"),
        row.getString("label_kk"),
        row.getString("label_latin"),
        texts(row, "posts"),
        row.getBoolean("sample"),
        date(row, "first_seen"),
        date(row, "last_seen"),
        row.getLong("articles"),
        row.getLong("statements"),
        row.getLong("given"),
        row.getLong("received"));
  }
}
