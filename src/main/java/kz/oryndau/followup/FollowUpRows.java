package kz.oryndau.followup;

import static kz.oryndau.listing.Columns.constant;
import static kz.oryndau.listing.Columns.date;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;

/** Reads follow-ups for pages; those of rejected and doubled assignments are left out. */
@ApplicationScoped
public class FollowUpRows {

  private static final String SELECT =
      """
      select f.id, f.suggestion, f.state, f.span_start, f.span_end, f.cue_start, f.cue_end,
        f.decided_by, a.id as article_id, a.title as article_title, a.source, a.published_at,
        a.language, a.text, r.id as assignment_id, r.title, r.review, r.execution, r.version,
        own.published_at as assigned_at
      from follow_up f join article a on a.id = f.article_id
        join assignment r on r.id = f.assignment_id join article own on own.id = r.article_id
      where r.review in ('DRAFT', 'ACCEPTED')
      """;

  private final SqlReader reader;

  FollowUpRows(SqlReader reader) {
    this.reader = reader;
  }

  /** What later articles say of an assignment, the newest first; nothing that was dismissed. */
  public List<FollowUpRow> listOfAssignment(long assignment) {
    return reader.list(
        new SqlQuery(SELECT)
            .and("f.assignment_id = ?", assignment)
            .and("f.state <> 'DISMISSED'")
            .append("order by a.published_at desc, f.score desc, f.id"),
        FollowUpRows::row);
  }

  /** What an article says of earlier assignments, in reading order; nothing that was dismissed. */
  public List<FollowUpRow> listOfArticle(long article) {
    return reader.list(
        new SqlQuery(SELECT)
            .and("f.article_id = ?", article)
            .and("f.state <> 'DISMISSED'")
            .append("order by f.span_start, f.id"),
        FollowUpRows::row);
  }

  /** What nobody has decided, the newest first, at most {@code limit}. */
  public List<FollowUpRow> listOpen(int limit) {
    return reader.list(
        new SqlQuery(SELECT)
            .and("f.state = 'PROPOSED'")
            .append("order by f.id desc limit ?", limit),
        FollowUpRows::row);
  }

  /** How many nobody has decided. */
  public long countOpen() {
    return reader
        .find(
            new SqlQuery(
                """
                select count(*) as n from follow_up f join assignment r on r.id = f.assignment_id
                where f.state = 'PROPOSED' and r.review in ('DRAFT', 'ACCEPTED')
                """),
            row -> row.getLong("n"))
        .orElse(0L);
  }

  /** One follow-up. */
  public Optional<FollowUpRow> find(long id) {
    return reader.find(new SqlQuery(SELECT).and("f.id = ?", id), FollowUpRows::row);
  }

  private static FollowUpRow row(ResultSet row) throws SQLException {
    var text = row.getString("text");
    int cueStart = row.getInt("cue_start");
    int cueEnd = row.getInt("cue_end");
    return new FollowUpRow(
        row.getLong("id"),
        constant(row, "suggestion", Suggestion.class),
        constant(row, "state", FollowUp.State.class),
        text.substring(row.getInt("span_start"), cueStart),
        text.substring(cueStart, cueEnd),
        text.substring(cueEnd, row.getInt("span_end")),
        new FollowUpRow.Source(
            row.getLong("article_id"),
            row.getString("article_title"),
            row.getString("source"),
            date(row, "published_at"),
            row.getString("language")),
        new FollowUpRow.Target(
            row.getLong("assignment_id"),
            row.getString("title"),
            constant(row, "review", ReviewStatus.class),
            constant(row, "execution", ExecutionStatus.class),
            row.getLong("version"),
            date(row, "assigned_at")),
        row.getString("decided_by"));
  }
}
