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

  private static final String SELECT =
      """
      select h.at, h.actor, h.aspect, h.from_status, h.to_status, h.reason
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
        row.getString("reason"));
  }
}
