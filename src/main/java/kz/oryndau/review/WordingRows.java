package kz.oryndau.review;

import static kz.oryndau.listing.Columns.constant;
import static kz.oryndau.listing.Columns.date;
import static kz.oryndau.listing.Columns.texts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;
import kz.oryndau.statement.Statement;

/** Reads what records said before people changed them; the first is what the machine found. */
@ApplicationScoped
public class WordingRows {

  private final SqlReader reader;

  WordingRows(SqlReader reader) {
    this.reader = reader;
  }

  /** What a statement said before each change, oldest first; empty if nobody has changed it. */
  public List<StatementWording> ofStatement(long id) {
    var query =
        new SqlQuery(
            "select w.* from statement_wording w where w.statement_id = ? order by w.step", id);
    return reader.list(query, WordingRows::statement);
  }

  /** What an assignment said before each change, oldest first; empty if nobody has changed it. */
  public List<AssignmentWording> ofAssignment(long id) {
    var query =
        new SqlQuery(
            "select w.* from assignment_wording w where w.assignment_id = ? order by w.step", id);
    return reader.list(query, WordingRows::assignment);
  }

  private static StatementWording statement(ResultSet row) throws SQLException {
    return new StatementWording(
        replacedAt(row),
        row.getString("replaced_by"),
        constant(row, "kind", Statement.Kind.class),
        row.getString("text"),
        row.getString("speaker"),
        texts(row, "policy_areas"));
  }

  private static AssignmentWording assignment(ResultSet row) throws SQLException {
    return new AssignmentWording(
        replacedAt(row),
        row.getString("replaced_by"),
        constant(row, "kind", Assignment.Kind.class),
        row.getString("title"),
        row.getString("text"),
        row.getString("issuer"),
        texts(row, "addressees"),
        new Assignment.Due(
            row.getString("deadline_text"),
            date(row, "deadline"),
            date(row, "deadline_latest"),
            row.getString("recurring")),
        texts(row, "conditions"),
        texts(row, "programmes"),
        texts(row, "policy_areas"),
        row.getBoolean("retold"));
  }

  private static Instant replacedAt(ResultSet row) throws SQLException {
    return row.getObject("replaced_at", OffsetDateTime.class).toInstant();
  }
}
