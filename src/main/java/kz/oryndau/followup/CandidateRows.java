package kz.oryndau.followup;

import static kz.oryndau.listing.Columns.date;
import static kz.oryndau.listing.Columns.texts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;

/** Picks assignments and articles that are worth comparing, by the words they share. */
@ApplicationScoped
public class CandidateRows {

  private static final int MOST = 40;
  private static final int MOST_ARTICLES = 20;

  private static final String SELECT =
      """
      select r.id, a.language, r.title || '. ' || r.text as words,
        a.title || '. ' || substr(a.text, greatest(1, r.span_start - 300),
          r.span_end - r.span_start + 600) as context,
        a.published_at, r.programmes, r.policy_areas,
        array(select lower(o.name) from official o where o.name is not null and (o.id = r.issuer_id
            or o.id in (select d.official_id from assignment_addressee d
              where d.assignment_id = r.id))
          union select lower(d.name) from assignment_addressee d where d.assignment_id = r.id)
          as parties
      from assignment r join article a on a.id = r.article_id
      """;

  private static final String SHARING =
      """
      cross join to_tsquery('russian', ?) wanted
      where r.review in ('DRAFT', 'ACCEPTED') and r.search @@ wanted
      """;

  private static final String ARTICLES =
      """
      select a.id from article a join article own on own.id = ?
        cross join to_tsquery('russian', ?) wanted
      where a.published_at > own.published_at and a.sample = own.sample and a.state = 'ANALYSED'
        and a.search @@ wanted
      """;

  private final SqlReader reader;

  CandidateRows(SqlReader reader) {
    this.reader = reader;
  }

  /**
   * Assignments of articles that were published before {@code article} and are as real or as
   * invented as it is, those with the most shared words first.
   *
   * @param keys beginnings of words; marks in them are passed over
   */
  public List<Candidate> listBefore(long article, Collection<String> keys) {
    var words = query(keys);
    return words.isEmpty()
        ? List.of()
        : reader.list(
            new SqlQuery(SELECT + SHARING, words)
                .and(
                    """
                    exists (select from article later where later.id = ?
                      and later.sample = a.sample and later.published_at > a.published_at)\
                    """,
                    article)
                .append("order by ts_rank(r.search, wanted) desc, r.id limit ?", MOST),
            CandidateRows::row);
  }

  /** The assignments of an article that can be reported on. */
  public List<Candidate> listOf(long article) {
    return reader.list(
        new SqlQuery(SELECT + "where r.review in ('DRAFT', 'ACCEPTED')")
            .and("r.article_id = ?", article)
            .append("order by r.id"),
        CandidateRows::row);
  }

  /**
   * Keys of articles that have been read and were published after {@code article}, as real or as
   * invented as it is, those with the most shared words first.
   *
   * @param keys beginnings of words; marks in them are passed over
   */
  public List<Long> listArticlesAfter(long article, Collection<String> keys) {
    var words = query(keys);
    return words.isEmpty()
        ? List.of()
        : reader.list(
            new SqlQuery(ARTICLES, article, words)
                .append("order by ts_rank(a.search, wanted) desc, a.id limit ?", MOST_ARTICLES),
            row -> row.getLong("id"));
  }

  /** Any of the words; empty where there is none to look for. */
  private static String query(Collection<String> keys) {
    return keys.stream()
        .map(key -> key.replaceAll("[^\\p{L}\\d]", ""))
        .filter(key -> key.length() > 2)
        .distinct()
        .map(key -> key + ":*")
        .collect(Collectors.joining(" | "));
  }

  private static Candidate row(ResultSet row) throws SQLException {
    return new Candidate(
        row.getLong("id"),
        row.getString("language"),
        row.getString("words"),
        row.getString("context"),
        date(row, "published_at"),
        texts(row, "parties"),
        texts(row, "programmes"),
        texts(row, "policy_areas"));
  }
}
