package kz.oryndau.register;

import static kz.oryndau.listing.Columns.date;
import static kz.oryndau.listing.Columns.id;
import static kz.oryndau.listing.Columns.texts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;

/** Reads the pairs that wait for a person to say whether they are one. */
@ApplicationScoped
public class DuplicateRows {

  /** Settled is what standing decisions have made one, hidden, or told apart. */
  private static final String OPEN =
      """
      from possible_duplicate p
      join official a on a.id = p.first_id
      join official b on b.id = p.second_id
      join official f on f.id = coalesce(a.merged_into, a.id)
      join official s on s.id = coalesce(b.merged_into, b.id)
      where f.id <> s.id and not f.hidden and not s.hidden
        and not exists (select from register_decision d where d.kind in ('DIFFERENT', 'SPLIT')
          and d.undone_at is null and d.official_id in (a.id, b.id, f.id, s.id)
          and d.other_id in (a.id, b.id, f.id, s.id))
      """;

  private static final String SELECT =
      "select p.id, p.reasons, " + side("f") + ", " + side("s") + "\n" + OPEN;

  private final SqlReader reader;

  DuplicateRows(SqlReader reader) {
    this.reader = reader;
  }

  /** How many wait. */
  public long count() {
    return reader.find(new SqlQuery("select count(*) as n " + OPEN), row -> row.getLong("n")).get();
  }

  /** The pairs that have waited longest. */
  public List<DuplicateRow> list(int most) {
    return reader.list(
        new SqlQuery(SELECT).append("order by p.id limit ?", most), DuplicateRows::row);
  }

  /** A pair that still waits. */
  public Optional<DuplicateRow> find(long id) {
    return reader.find(new SqlQuery(SELECT).and("p.id = ?", id), DuplicateRows::row);
  }

  /** Pairs of one entry that wait. */
  public List<DuplicateRow> listOf(long official) {
    return reader.list(
        new SqlQuery(SELECT).and("? in (f.id, s.id)", official).append("order by p.id"),
        DuplicateRows::row);
  }

  private static String side(String alias) {
    return """
        X.id as X_id, LABEL as X_label,
        (select array_agg(distinct t.title) from (
          select q.title from official_post q where q.official_id = X.id
          union select t.post from tenure t where t.official_id = X.id) t) as X_posts,
        (select count(distinct m.article_id) from official_mention m where m.official_id = X.id)
          as X_articles,
        (select min(r.published_at) from official_mention m join article r on r.id = m.article_id
          where m.official_id = X.id) as X_from,
        (select max(r.published_at) from official_mention m join article r on r.id = m.article_id
          where m.official_id = X.id) as X_to,
        (select r.id from official_mention m join article r on r.id = m.article_id
          where m.official_id = X.id order by r.published_at desc, m.id limit 1) as X_article,
        (select r.title from official_mention m join article r on r.id = m.article_id
          where m.official_id = X.id order by r.published_at desc, m.id limit 1) as X_title,
        (select r.text from official_mention m join article r on r.id = m.article_id
          where m.official_id = X.id order by r.published_at desc, m.id limit 1) as X_text,
        (select m.span_start from official_mention m join article r on r.id = m.article_id
          where m.official_id = X.id order by r.published_at desc, m.id limit 1) as X_start\
        """
        .replace("LABEL", DecisionRows.label(alias))
        .replace("X", alias);
  }

  private static DuplicateRow row(ResultSet row) throws SQLException {
    return new DuplicateRow(
        row.getLong("id"),
        side(row, "f"),
        side(row, "s"),
        texts(row, "reasons").stream().map(PossibleDuplicates::read).toList());
  }

  private static DuplicateRow.Side side(ResultSet row, String alias) throws SQLException {
    return new DuplicateRow.Side(
        row.getLong(alias + "_id"),
        row.getString(alias + "_label"),
        texts(row, alias + "_posts"),
        row.getLong(alias + "_articles"),
        date(row, alias + "_from"),
        date(row, alias + "_to"),
        id(row, alias + "_article"),
        row.getString(alias + "_title"),
        words(row.getString(alias + "_text"), row.getInt(alias + "_start")));
  }

  /** The line around a place, cut where it is long. */
  private static String words(String text, int start) {
    if (text == null) {
      return "";
    }
    int from = Math.max(text.lastIndexOf('\n', start) + 1, start - 120);
    int line = text.indexOf('\n', start);
    int to = Math.min(line < 0 ? text.length() : line, start + 160);
    return (from > 0 && text.charAt(from - 1) != '\n' ? "…" : "")
        + text.substring(from, to)
        + (to < text.length() && text.charAt(to) != '\n' ? "…" : "");
  }
}
