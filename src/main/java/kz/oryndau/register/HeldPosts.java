package kz.oryndau.register;

import static kz.oryndau.listing.Columns.date;
import static kz.oryndau.listing.Columns.id;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Columns;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;
import kz.oryndau.official.OfficialName;

/** Reads the posts and names of all entries at once, for exports; samples are left out. */
@ApplicationScoped
public class HeldPosts {

  private static final String SEEN =
      """
      select p.official_id, p.title, min(a.published_at) as first_seen,
        (array_agg(a.id order by a.published_at, a.id))[1] as article
      from official_post p
      join official o on o.id = p.official_id
      join article a on a.id = p.article_id
      where o.type = 'PERSON' and not o.sample
        and (exists (select from statement r where r.article_id = a.id and r.review = any (?))
          or exists (select from assignment r where r.article_id = a.id and r.review = any (?)))
      group by p.official_id, p.title order by p.official_id, first_seen, p.title\
      """;

  private static final String TABLES =
      """
      select t.id, p.id as official_id, t.post, t.body_id, t.country, t.valid_from, t.valid_to,
        t.source
      from tenure t join official o on o.id = t.official_id
      join official p on p.id = coalesce(o.merged_into, o.id)
      order by t.id\
      """;

  private static final String NAMES =
      """
      select coalesce(o.merged_into, o.id) as official_id, n.name, n.kind,
        min(n.valid_from) as valid_from, max(n.valid_to) as valid_to
      from official_name n join official o on o.id = n.official_id
      where n.kind <> 'POST' and not o.sample group by 1, 2, 3 order by 1, 2, 3\
      """;

  private final SqlReader reader;

  HeldPosts(SqlReader reader) {
    this.reader = reader;
  }

  /** A post as articles show it, with the first that does. */
  public record Seen(long official, String post, LocalDate firstSeen, long article) {}

  /** A post as a table says; body, days and source may be null. */
  public record Told(
      long id,
      long official,
      String post,
      Long body,
      String country,
      LocalDate from,
      LocalDate to,
      String source) {}

  /** A form of an entry's name; the days may be null. */
  public record Form(
      long official, String name, OfficialName.Kind kind, LocalDate from, LocalDate to) {}

  /** Posts that articles of the scope show. */
  public List<Seen> listSeen(ReviewScope scope) {
    var statuses = scope.statusNames();
    return reader.list(
        new SqlQuery(SEEN, statuses, statuses),
        row ->
            new Seen(
                row.getLong("official_id"),
                row.getString("title"),
                date(row, "first_seen"),
                row.getLong("article")));
  }

  /** Posts that tables tell. */
  public List<Told> listTold() {
    return reader.list(
        new SqlQuery(TABLES),
        row ->
            new Told(
                row.getLong("id"),
                row.getLong("official_id"),
                row.getString("post"),
                id(row, "body_id"),
                row.getString("country"),
                date(row, "valid_from"),
                date(row, "valid_to"),
                row.getString("source")));
  }

  /** Every form of every name. */
  public List<Form> listForms() {
    return reader.list(
        new SqlQuery(NAMES),
        row ->
            new Form(
                row.getLong("official_id"),
                row.getString("name"),
                Columns.constant(row, "kind", OfficialName.Kind.class),
                date(row, "valid_from"),
                date(row, "valid_to")));
  }
}
