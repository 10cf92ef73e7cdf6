package kz.oryndau.processing;

import static kz.oryndau.listing.Columns.constant;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;

/** Reads jobs of re-extraction for their pages. */
@ApplicationScoped
public class ReextractionRows {

  private static final String SELECT =
      """
      select r.id, r.phase, r.state, r.created_at, r.created_by, count(a.article_id) as articles,
        count(*) filter (where a.state = 'FAILED'
          or a.state = case r.phase when 'PREVIEW' then 'PREVIEWED' else 'APPLIED' end) as read,
        count(*) filter (where a.state = 'FAILED') as failed, coalesce(sum(a.added), 0) as added,
        coalesce(sum(a.changed), 0) as changed, coalesce(sum(a.dropped), 0) as dropped,
        coalesce(sum(a.kept), 0) as kept
      from reextraction r left join reextraction_article a on a.reextraction_id = r.id
      where true
      """;

  private final SqlReader reader;

  ReextractionRows(SqlReader reader) {
    this.reader = reader;
  }

  /** The latest jobs, the newest first. */
  public List<ReextractionRow> listLatest(int most) {
    var query = new SqlQuery(SELECT).append("group by r.id order by r.id desc limit ?", most);
    return reader.list(query, ReextractionRows::row);
  }

  /** One job, if there is one with this key. */
  public Optional<ReextractionRow> find(long id) {
    return reader.find(
        new SqlQuery(SELECT).and("r.id = ?", id).append("group by r.id"), ReextractionRows::row);
  }

  /** The articles of a job in which something is different or went wrong, by key. */
  public List<ReextractedRow> listArticles(long job, int most) {
    var query =
        new SqlQuery(
            """
            select d.article_id, a.title, d.state, d.kept
            from reextraction_article d join article a on a.id = d.article_id
            where d.reextraction_id = ? and (d.state = 'FAILED' or d.added + d.changed + d.dropped > 0)
            order by d.article_id limit ?
            """,
            job,
            most);
    return reader.list(query, ReextractionRows::article).stream()
        .map(each -> each.with(listChanges(job, each.articleId())))
        .toList();
  }

  private static ReextractedRow article(ResultSet row) throws SQLException {
    return new ReextractedRow(
        row.getLong("article_id"),
        row.getString("title"),
        "FAILED".equals(row.getString("state")),
        row.getLong("kept"),
        List.of());
  }

  private List<RecordChange> listChanges(long job, long article) {
    var query =
        new SqlQuery(
            """
            select c.change, c.kind, c.before_words, c.after_words from reextraction_change c
            where c.reextraction_id = ? and c.article_id = ? order by c.position
            """,
            job,
            article);
    return reader.list(
        query,
        row ->
            new RecordChange(
                constant(row, "change", RecordChange.Change.class),
                row.getString("kind"),
                row.getString("before_words"),
                row.getString("after_words")));
  }

  private static ReextractionRow row(ResultSet row) throws SQLException {
    return new ReextractionRow(
        row.getLong("id"),
        "APPLY".equals(row.getString("phase")),
        constant(row, "state", ReextractionRow.State.class),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getString("created_by"),
        row.getLong("articles"),
        row.getLong("read"),
        row.getLong("failed"),
        row.getLong("added"),
        row.getLong("changed"),
        row.getLong("dropped"),
        row.getLong("kept"));
  }
}
