package kz.oryndau.official;

import static kz.oryndau.listing.Columns.constant;
import static kz.oryndau.listing.Columns.longs;
import static kz.oryndau.listing.Columns.texts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;

/** Reads whom an article names, for its page. */
@ApplicationScoped
public class NamedOfficials {

  private static final String SELECT =
      """
      select o.id, o.type, coalesce(o.name, p.posts[1], '') as label, p.posts, m.starts, m.ends
      from official o
      join lateral (
        select array_agg(m.span_start::bigint order by m.span_start) as starts,
          array_agg(m.span_end::bigint order by m.span_start) as ends
        from official_mention m where m.official_id = o.id and m.article_id = ?) m
        on m.starts is not null
      cross join lateral (
        select array_agg(p.title order by p.position) as posts
        from official_post p where p.official_id = o.id and p.article_id = ?) p
      where not o.hidden
      """;

  private static final String HAS_RECORDS =
      """
      exists (select from statement r where r.speaker_id = o.id and r.review = any (?))
        or exists (select from assignment r where r.issuer_id = o.id and r.review = any (?))
        or exists (select from assignment_addressee d join assignment r on r.id = d.assignment_id
          where d.official_id = o.id and r.review = any (?))\
      """;

  private final SqlReader reader;

  NamedOfficials(SqlReader reader) {
    this.reader = reader;
  }

  /** Whom the article names, in order of first mention, as far as {@code scope} shows them. */
  public List<NamedOfficial> listOfArticle(long article, ReviewScope scope) {
    var query = new SqlQuery(SELECT, article, article);
    if (scope.open()) {
      // Nobody stands in public before a person has accepted something about him.
      var statuses = scope.statusNames();
      query.and(HAS_RECORDS, statuses, statuses, statuses);
    }
    return reader.list(query.append("order by m.starts[1], o.id"), NamedOfficials::row);
  }

  private static NamedOfficial row(ResultSet row) throws SQLException {
    var starts = longs(row, "starts");
    var ends = longs(row, "ends");
    return new NamedOfficial(
        row.getLong("id"),
        constant(row, "type", Official.Type.class),
        row.getString("label"),
        texts(row, "posts"),
        IntStream.range(0, starts.size())
            .mapToObj(
                i -> new NamedOfficial.Place(starts.get(i).intValue(), ends.get(i).intValue()))
            .toList());
  }
}
