package kz.oryndau.assignment;

import static kz.oryndau.listing.Columns.constant;
import static kz.oryndau.listing.Columns.date;
import static kz.oryndau.listing.Columns.id;
import static kz.oryndau.listing.Columns.longs;
import static kz.oryndau.listing.Columns.texts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import kz.oryndau.article.SourceRef;
import kz.oryndau.history.HistoryRows;
import kz.oryndau.history.Origin;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.official.OfficialRef;

/** Reads the columns that {@link AssignmentRows} selects. */
final class AssignmentRowMapper {

  private AssignmentRowMapper() {}

  static AssignmentRow row(ResultSet row) throws SQLException {
    return new AssignmentRow(
        row.getLong("id"),
        row.getLong("version"),
        row.getString("title"),
        row.getString("text"),
        constant(row, "kind", Assignment.Kind.class),
        OfficialRef.of(row, "issuer"),
        addressees(row),
        due(row),
        texts(row, "conditions"),
        texts(row, "programmes"),
        texts(row, "policy_areas"),
        row.getBoolean("retold"),
        row.getDouble("confidence"),
        constant(row, "review", ReviewStatus.class),
        constant(row, "origin", Origin.class),
        life(row),
        date(row, "last_checked"),
        id(row, "statement_id"),
        SourceRef.of(row));
  }

  private static Life life(ResultSet row) throws SQLException {
    var period = row.getString("ongoing_period");
    return new Life(
        new Outcome(
            constant(row, "execution", ExecutionStatus.class),
            date(row, "execution_since"),
            constant(row, "removal", Removal.class),
            id(row, "merged_into_id")),
        HistoryRows.proof(row),
        row.getString("proof_web"),
        date(row, "due_on"),
        date(row, "extended_to"),
        period == null ? null : new Ongoing(period, date(row, "ongoing_next")),
        !row.getBoolean("not_checkable"),
        id(row, "duplicate_of_id"));
  }

  private static List<OfficialRef> addressees(ResultSet row) throws SQLException {
    var names = texts(row, "addressee_names");
    var ids = longs(row, "addressee_ids");
    return IntStream.range(0, names.size())
        .mapToObj(i -> new OfficialRef(ids.get(i), names.get(i), null))
        .toList();
  }

  private static Assignment.Due due(ResultSet row) throws SQLException {
    return new Assignment.Due(
        row.getString("deadline_text"),
        date(row, "deadline"),
        date(row, "deadline_latest"),
        row.getString("recurring"));
  }
}
