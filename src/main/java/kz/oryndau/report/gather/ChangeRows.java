package kz.oryndau.report.gather;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.HistoryRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Columns;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;
import kz.oryndau.report.ask.Days;

/** Reads what changed in records; the row that a record begins with is no change. */
@ApplicationScoped
class ChangeRows {

  private static final String SELECT =
      """
      select r.id, TITLE as title, h.at, h.aspect, h.from_status, h.to_status, h.reason, h.since,
        h.detail, h.related_id, coalesce(h.proof_url, proof.url) as proof_web,
      """
          + HistoryRows.PROOF
          + """

          from RECORD_history h join RECORD r on r.id = h.RECORD_id
            join article a on a.id = r.article_id
            left join article proof on proof.id = h.proof_article_id
          where (h.from_status is not null or h.aspect not in ('REVIEW', 'EXECUTION'))
          """;

  private final SqlReader reader;
  private final Clock clock;

  ChangeRows(SqlReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  /** What changed in assignments within {@code days}, in the order in which it did. */
  List<Change> ofAssignments(Days days, ReviewScope scope, UnaryOperator<SqlQuery> more, int most) {
    var query = query(SELECT.replace("TITLE", "r.title").replace("RECORD", "assignment"), days);
    query.and("r.review = any (?)", (Object) scope.statusNames());
    return list(more.apply(query), Change.Kind.ASSIGNMENT, most);
  }

  /** What changed in statements within {@code days}, in the order in which it did. */
  List<Change> ofStatements(Days days, ReviewScope scope, List<String> areas, int most) {
    var query = query(SELECT.replace("TITLE", "r.text").replace("RECORD", "statement"), days);
    query.and("r.review = any (?)", (Object) scope.statusNames());
    if (!areas.isEmpty()) {
      query.and("r.policy_areas && cast(? as text[])", (Object) areas.toArray(String[]::new));
    }
    return list(query, Change.Kind.STATEMENT, most);
  }

  /** What changed in assignments after a moment, whatever their review status is now. */
  List<Change> since(Instant moment, UnaryOperator<SqlQuery> more, int most) {
    var query =
        new SqlQuery(SELECT.replace("TITLE", "r.title").replace("RECORD", "assignment"))
            .and("h.at > ?", moment.atOffset(ZoneOffset.UTC));
    return list(more.apply(query), Change.Kind.ASSIGNMENT, most);
  }

  private List<Change> list(SqlQuery query, Change.Kind kind, int most) {
    return reader.list(
        query.append("order by h.at, r.id, h.step limit ?", most), row -> change(row, kind));
  }

  private SqlQuery query(String sql, Days days) {
    return new SqlQuery(sql)
        .andIf(start(days.from()), "h.at >= ?")
        .andIf(days.to() == null ? null : start(days.to().plusDays(1)), "h.at < ?");
  }

  private OffsetDateTime start(LocalDate day) {
    return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
  }

  private Change change(ResultSet row, Change.Kind kind) throws SQLException {
    var at = row.getObject("at", OffsetDateTime.class).toInstant();
    var entry =
        new HistoryEntry(
            at,
            "",
            Columns.constant(row, "aspect", HistoryEntry.Aspect.class),
            row.getString("from_status"),
            row.getString("to_status"),
            row.getString("reason"),
            Columns.date(row, "since"),
            row.getString("detail"),
            Columns.id(row, "related_id"),
            HistoryRows.proof(row));
    return new Change(
        kind,
        row.getLong("id"),
        row.getString("title"),
        LocalDate.ofInstant(at, clock.getZone()),
        entry,
        row.getString("proof_web"));
  }
}
