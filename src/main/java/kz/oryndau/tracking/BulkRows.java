package kz.oryndau.tracking;

import static kz.oryndau.listing.Columns.constant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;

/** Reads what somebody has changed at once, so that he can take it back later too. */
@ApplicationScoped
public class BulkRows {

  private static final String SELECT =
      """
      select b.id, b.kind, b.value, b.at, count(*) as records,
        count(*) filter (where a.version <> i.version_after) as touched
      from bulk_change b join bulk_item i on i.bulk_id = b.id
        join assignment a on a.id = i.assignment_id
      where b.undone_at is null
      """;

  private final SqlReader reader;

  BulkRows(SqlReader reader) {
    this.reader = reader;
  }

  /** The latest changes of {@code username} that have not been taken back, the newest first. */
  public List<BulkRow> listLatest(String username, int most) {
    return reader.list(
        new SqlQuery(SELECT)
            .and("b.username = ?", username)
            .append("group by b.id order by b.id desc limit ?", most),
        row ->
            new BulkRow(
                row.getLong("id"),
                constant(row, "kind", BulkKind.class),
                row.getString("value"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("records"),
                row.getLong("touched")));
  }
}
