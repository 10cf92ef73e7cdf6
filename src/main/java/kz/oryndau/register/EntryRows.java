package kz.oryndau.register;

import static kz.oryndau.listing.Columns.constant;
import static kz.oryndau.listing.Columns.date;
import static kz.oryndau.listing.Columns.id;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;
import kz.oryndau.official.OfficialName;

/** Reads what the register knows of one entry: its names, posts, articles and mentions. */
@ApplicationScoped
public class EntryRows {

  /** Articles that show something to whoever looks: a record of the official's scope. */
  private static final String SHOWN =
      """
      (exists (select from statement r where r.article_id = a.id and r.review = any (?))
        or exists (select from assignment r where r.article_id = a.id and r.review = any (?)))\
      """;

  private static final String POSTS =
      """
      select t.title, t.times, t.first_seen, t.last_seen, f.id as first_id, f.title as first_title,
        l.id as last_id, l.title as last_title
      from (
        select (array_agg(p.title order by a.published_at, a.id, p.position))[1] as title,
          count(distinct a.id) as times, min(a.published_at) as first_seen,
          max(a.published_at) as last_seen,
          (array_agg(a.id order by a.published_at, a.id))[1] as first_id,
          (array_agg(a.id order by a.published_at desc, a.id desc))[1] as last_id
        from official_post p join article a on a.id = p.article_id
        where p.official_id = ? and SHOWN group by lower(p.title)) t
      join article f on f.id = t.first_id
      join article l on l.id = t.last_id
      order by t.first_seen, t.title\
      """
          .replace("SHOWN", SHOWN);

  private static final String TENURES =
      """
      select t.id, t.post, t.valid_from, t.valid_to, t.source, t.body_id, b.name as body,
        p.id as holder_id, coalesce(p.name, '') as holder
      from tenure t join official o on o.id = t.official_id
      join official p on p.id = coalesce(o.merged_into, o.id)
      left join official b on b.id = t.body_id\
      """;

  private final SqlReader reader;

  EntryRows(SqlReader reader) {
    this.reader = reader;
  }

  /**
   * How an entry stands.
   *
   * @param mergedInto key of the entry that stands for it; null where it stands for itself
   * @param hidden whether it is in no list
   * @param name its own name; null for an unnamed holder
   * @param nameKk in Kazakh; may be null
   * @param nameLatin in Latin letters; may be null
   * @param country ISO 3166 code; may be null
   */
  public record Standing(
      Long mergedInto,
      boolean hidden,
      String name,
      String nameKk,
      String nameLatin,
      String country) {}

  /**
   * A form of the name.
   *
   * @param own whether it is this entry's, not that of one merged into it
   */
  public record NameRow(
      String name, OfficialName.Kind kind, LocalDate from, LocalDate to, boolean own) {}

  /** A post as articles show it: the first and the last that do. */
  public record SeenPost(
      String title,
      long articles,
      LocalDate from,
      LocalDate to,
      long firstId,
      String firstTitle,
      long lastId,
      String lastTitle) {}

  /** A post as a table says; {@code source}, {@code bodyId} and the dates may be null. */
  public record TenureRow(
      long id,
      String post,
      LocalDate from,
      LocalDate to,
      String source,
      Long bodyId,
      String body,
      long holderId,
      String holder) {}

  /** An article that names the entry. */
  public record ArticleRow(long id, String title, LocalDate publishedAt, long mentions) {}

  /** A mention with the words around it. */
  public record MentionRow(long id, String before, String words, String after) {}

  /** How an entry stands; empty for none of this key. */
  public Optional<Standing> find(long official) {
    var query =
        new SqlQuery(
            "select merged_into, hidden, name, name_kk, name_latin, country from official"
                + " where id = ?",
            official);
    return reader.find(
        query,
        row ->
            new Standing(
                id(row, "merged_into"),
                row.getBoolean("hidden"),
                row.getString("name"),
                row.getString("name_kk"),
                row.getString("name_latin"),
                row.getString("country")));
  }

  /** Every form of the name, also of the entries merged into it. */
  public List<NameRow> listNames(long official) {
    var query =
        new SqlQuery(
            """
            select n.name, n.kind, n.valid_from, n.valid_to, bool_or(o.id = ?) as own
            from official_name n join official o on o.id = n.official_id
            where ? in (o.id, o.merged_into) and n.kind <> 'POST'
            group by n.name, n.kind, n.valid_from, n.valid_to order by n.kind desc, n.name\
            """,
            official,
            official);
    return reader.list(
        query,
        row ->
            new NameRow(
                row.getString("name"),
                constant(row, "kind", OfficialName.Kind.class),
                date(row, "valid_from"),
                date(row, "valid_to"),
                row.getBoolean("own")));
  }

  /** Posts as far as articles of the scope show them, the earliest first. */
  public List<SeenPost> listPosts(long official, ReviewScope scope) {
    var statuses = scope.statusNames();
    return reader.list(
        new SqlQuery(POSTS, official, statuses, statuses),
        row ->
            new SeenPost(
                row.getString("title"),
                row.getLong("times"),
                date(row, "first_seen"),
                date(row, "last_seen"),
                row.getLong("first_id"),
                row.getString("first_title"),
                row.getLong("last_id"),
                row.getString("last_title")));
  }

  /** Posts as tables say, the earliest first. */
  public List<TenureRow> listTenures(long official) {
    var query = new SqlQuery(TENURES).append("where ? in (o.id, o.merged_into)", official);
    return reader.list(query.append("order by t.valid_from nulls first, t.id"), EntryRows::tenure);
  }

  /** Who held posts of a body or under a post's key, as tables say. */
  public List<TenureRow> listHolders(String postKey, Long body) {
    var query =
        new SqlQuery(TENURES)
            .append("where t.post_key = ? or t.body_id = ?", postKey, body)
            .append("order by t.valid_from nulls first, t.id");
    return reader.list(query, EntryRows::tenure);
  }

  /** Every tenure of the table, by post and time. */
  public List<TenureRow> listAllTenures() {
    var query = new SqlQuery(TENURES).append("order by t.post, t.valid_from nulls first, t.id");
    return reader.list(query, EntryRows::tenure);
  }

  /** The newest articles of the scope that name it. */
  public List<ArticleRow> listArticles(long official, ReviewScope scope, int most) {
    var statuses = scope.statusNames();
    var query =
        new SqlQuery(
                "select a.id, a.title, a.published_at, count(*) as mentions from official_mention m"
                    + " join article a on a.id = m.article_id where m.official_id = ?",
                official)
            .and(SHOWN, statuses, statuses)
            .append("group by a.id order by a.published_at desc, a.id desc limit ?", most);
    return reader.list(
        query,
        row ->
            new ArticleRow(
                row.getLong("id"),
                row.getString("title"),
                date(row, "published_at"),
                row.getLong("mentions")));
  }

  /** Where an article means it, with the words around each place. */
  public List<MentionRow> listMentions(long official, long article) {
    var query =
        new SqlQuery(
            """
            select m.id, m.span_start, m.span_end, a.text
            from official_mention m join article a on a.id = m.article_id
            where m.official_id = ? and a.id = ? order by m.span_start\
            """,
            official,
            article);
    return reader.list(query, EntryRows::mention);
  }

  /** The key by which the holders of an unnamed post are found; empty for other entries. */
  public Optional<String> findPost(long official) {
    var query =
        new SqlQuery(
            "select name from official_name where official_id = ? and kind = 'POST'", official);
    return reader.find(query, row -> row.getString("name"));
  }

  /** Offsets count UTF-16 units of the text, as Java does, so it is cut here and not by SQL. */
  private static MentionRow mention(ResultSet row) throws SQLException {
    var around = 90;
    var text = row.getString("text");
    int start = row.getInt("span_start");
    int end = row.getInt("span_end");
    return new MentionRow(
        row.getLong("id"),
        text.substring(Math.max(0, start - around), start),
        text.substring(start, end),
        text.substring(end, Math.min(text.length(), end + around)));
  }

  private static TenureRow tenure(ResultSet row) throws SQLException {
    return new TenureRow(
        row.getLong("id"),
        row.getString("post"),
        date(row, "valid_from"),
        date(row, "valid_to"),
        row.getString("source"),
        id(row, "body_id"),
        row.getString("body"),
        row.getLong("holder_id"),
        row.getString("holder"));
  }
}
