package kz.oryndau.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.listing.RowStream;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;

/**
 * How good the extractor is, as the review shows it. Counts what people decided, in the month of
 * the decision that stands; samples, drafts and decisions of the machine itself do not count.
 */
@ApplicationScoped
public class ReviewQuality {

  private static final String RECORDS =
      """
      select r.kind, r.origin, r.review,
        exists (select from RECORD_wording w where w.RECORD_id = r.id) as amended,
        (h.at at time zone z.zone)::date as day
      from RECORD r
      join article a on a.id = r.article_id and not a.sample
      cross join z
      cross join lateral (
        select h.at, h.actor from RECORD_history h
        where h.RECORD_id = r.id and h.aspect = 'REVIEW' and h.to_status = r.review
          and h.from_status is distinct from h.to_status
        order by h.step desc limit 1) h
      where r.review <> 'DRAFT' and h.actor <> z.machine
      """;

  private static final String SELECT =
      """
      with z as (select ?::text as zone, ?::text as machine),
      d as (STATEMENTS union all ASSIGNMENTS)
      select to_char(d.day, 'YYYY-MM') as month, d.kind,
        count(*) filter (where d.origin = 'MACHINE' and d.review = 'ACCEPTED' and not d.amended)
          as unchanged,
        count(*) filter (where d.origin = 'MACHINE' and d.review = 'ACCEPTED' and d.amended)
          as amended,
        count(*) filter (where d.origin = 'MACHINE' and d.review = 'REJECTED') as rejected,
        count(*) filter (where d.origin = 'MACHINE' and d.review = 'DUPLICATE') as duplicates,
        count(*) filter (where d.origin = 'PERSON' and d.review = 'ACCEPTED') as added
      from d
      where true
      """
          .replace("STATEMENTS", RECORDS.replace("RECORD", "statement"))
          .replace("ASSIGNMENTS", RECORDS.replace("RECORD", "assignment"));

  /** Statements before assignments, and each in the order of its kinds. */
  private static final String ORDER =
      """
      group by month, d.kind
      order by month desc, array_position(
        array['DIRECT', 'INDIRECT', 'DIRECTIVE', 'OBLIGATION', 'PLEDGE'], d.kind)
      """;

  private final SqlReader reader;
  private final Clock clock;

  ReviewQuality(SqlReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * The rows by month and kind, the latest month first.
   *
   * @param from first day of decision; null for no limit
   * @param to last day of decision; null for no limit
   */
  public List<QualityRow> list(LocalDate from, LocalDate to) {
    var query =
        new SqlQuery(SELECT, clock.getZone().getId(), HistoryEntry.MACHINE)
            .andIf(from, "d.day >= ?")
            .andIf(to, "d.day <= ?");
    return reader.list(query.append(ORDER), ReviewQuality::row);
  }

  /** The same rows, one after another. */
  public RowStream<QualityRow> stream(LocalDate from, LocalDate to) {
    return sink -> list(from, to).forEach(sink);
  }

  /** All rows together. */
  public static QualityRow total(List<QualityRow> rows) {
    return rows.stream().reduce(new QualityRow(null, null, 0, 0, 0, 0, 0), QualityRow::plus);
  }

  private static QualityRow row(ResultSet row) throws SQLException {
    return new QualityRow(
        row.getString("month"),
        row.getString("kind"),
        row.getLong("unchanged"),
        row.getLong("amended"),
        row.getLong("rejected"),
        row.getLong("duplicates"),
        row.getLong("added"));
  }
}
