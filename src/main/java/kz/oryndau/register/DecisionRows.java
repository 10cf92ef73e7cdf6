package kz.oryndau.register;

import static kz.oryndau.listing.Columns.constant;
import static kz.oryndau.listing.Columns.id;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;

/** Reads what people decided about the register, the newest first. */
@ApplicationScoped
public class DecisionRows {

  private static final String SELECT =
      """
      select d.id, d.kind, d.official_id, d.other_id, d.old_name, d.new_name, d.reason, d.at,
        d.actor, d.undone_at, d.undone_by, LABEL_O as official, LABEL_X as other
      from register_decision d
      join official o on o.id = d.official_id
      left join official x on x.id = d.other_id
      """
          .replace("LABEL_O", label("o"))
          .replace("LABEL_X", label("x"));

  private final SqlReader reader;

  DecisionRows(SqlReader reader) {
    this.reader = reader;
  }

  /** Decisions that speak of an entry, or of one merged into it. */
  public List<DecisionRow> listOf(long official) {
    var query = new SqlQuery(SELECT);
    query.append(
        "where ? in (o.id, x.id, o.merged_into, x.merged_into) order by d.id desc", official);
    return reader.list(query, DecisionRows::row);
  }

  /** The newest decisions of all. */
  public List<DecisionRow> listNewest(int most) {
    return reader.list(
        new SqlQuery(SELECT).append("order by d.id desc limit ?", most), DecisionRows::row);
  }

  /** SQL for how an entry is called: by its name, or by the post of an unnamed holder. */
  static String label(String alias) {
    return ("coalesce(%s.name, (select n.name from official_name n where n.official_id = %s.id"
            + " order by n.name limit 1), '')")
        .formatted(alias, alias);
  }

  private static DecisionRow row(ResultSet row) throws SQLException {
    return new DecisionRow(
        row.getLong("id"),
        constant(row, "kind", DecisionKind.class),
        row.getLong("official_id"),
        row.getString("official"),
        id(row, "other_id"),
        row.getString("other"),
        row.getString("old_name"),
        row.getString("new_name"),
        row.getString("reason"),
        instant(row, "at"),
        row.getString("actor"),
        instant(row, "undone_at"),
        row.getString("undone_by"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
