package kz.oryndau.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import kz.oryndau.listing.Columns;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;

/** Reads the history of a record for its page. */
@ApplicationScoped
public class HistoryRows {

  /** What a query selects to read the evidence of a row of history {@code h}. */
  public static final String PROOF =
      """
      h.proof_article_id, h.proof_start, h.proof_end, h.proof_url, h.proof_date, h.proof_note,
        h.proof_origin\
      """;

  private static final String SELECT =
      """
      select h.at, h.actor, h.aspect, h.from_status, h.to_status, h.reason, h.since, h.detail,
        h.related_id,
      """
          + PROOF
          + """

          from RECORD_history h where h.RECORD_id = ? order by h.step
          """;

  private final SqlReader reader;

  HistoryRows(SqlReader reader) {
    this.reader = reader;
  }

  /** What happened to a statement, oldest first; empty for an unknown one. */
  public List<HistoryEntry> ofStatement(long id) {
    return reader.list(new SqlQuery(SELECT.replace("RECORD", "statement"), id), HistoryRows::row);
  }

  /** What happened to an assignment, oldest first; empty for an unknown one. */
  public List<HistoryEntry> ofAssignment(long id) {
    return reader.list(new SqlQuery(SELECT.replace("RECORD", "assignment"), id), HistoryRows::row);
  }

  private static HistoryEntry row(ResultSet row) throws SQLException {
    return new HistoryEntry(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        Columns.constant(row, "aspect", HistoryEntry.Aspect.class),
        row.getString("from_status"),
        row.getString("to_status"),
        row.getString("reason"),
        Columns.date(row, "since"),
        row.getString("detail"),
        Columns.id(row, "related_id"),
        proof(row));
  }

  /** Reads the columns of {@link #PROOF}; null where the row has no evidence. */
  public static Proof proof(ResultSet row) throws SQLException {
    var origin = Columns.constant(row, "proof_origin", Proof.Origin.class);
    return origin == null
        ? null
        : new Proof(
            Columns.id(row, "proof_article_id"),
            row.getObject("proof_start", Integer.class),
            row.getObject("proof_end", Integer.class),
            row.getString("proof_url"),
            Columns.date(row, "proof_date"),
            row.getString("proof_note"),
            origin);
  }
}
