package kz.oryndau.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.Schedule;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.history.Proof;
import kz.oryndau.official.OfficialRef;
import kz.oryndau.table.CellType;
import kz.oryndau.table.Column;

/** Columns of assignments; the schedule is worked out on a day. */
public final class AssignmentColumns {

  private static final List<Column<AssignmentRow>> ORDER =
      List.of(
          Column.whole("id", AssignmentRow::id),
          Column.text("title", AssignmentRow::title),
          Column.text("text", AssignmentRow::text),
          Column.text("kind", AssignmentRow::kind),
          Column.<AssignmentRow>text("issuer", row -> row.issuer().label()).by("issuer_label"),
          Column.text("issuer_post", row -> row.issuer().post()),
          Column.<AssignmentRow>list(
                  "addressees", row -> row.addressees().stream().map(OfficialRef::label).toList())
              .by("addressee_names"),
          Column.list("conditions", AssignmentRow::conditions),
          Column.list("programmes", AssignmentRow::programmes),
          Column.list("policy_areas", AssignmentRow::policyAreas));

  /** The deadline in force, then the first one: without extensions they are the same. */
  private static final List<Column<AssignmentRow>> DEADLINE =
      List.of(
          Column.text("deadline_text", row -> row.due().text()),
          Column.date("deadline", AssignmentColumns::deadline)
              .by("coalesce(extended_to, deadline)"),
          Column.<AssignmentRow>date("first_deadline", row -> row.due().date()).by("deadline"));

  private static final List<Column<AssignmentRow>> REVIEW =
      List.of(
          Column.text("review", AssignmentRow::review),
          Column.date("last_checked", AssignmentRow::lastChecked),
          Column.<AssignmentRow>link("evidence_url", row -> row.life().proofUrl()).by("proof_web"));

  private static final List<Column<AssignmentRow>> MORE =
      List.of(
          Column.date("deadline_latest", row -> row.due().latest()),
          Column.text("recurring", row -> row.due().recurring()),
          Column.truth("retold", AssignmentRow::retold),
          Column.whole("statement_id", AssignmentRow::statementId),
          Column.decimal("confidence", AssignmentRow::confidence),
          Column.truth("sample", row -> row.source().sample()),
          Column.date("execution_since", row -> row.life().outcome().since()),
          Column.text("removal", row -> row.life().outcome().removal()),
          Column.<AssignmentRow>whole("merged_into", row -> row.life().outcome().mergedInto())
              .by("merged_into_id"),
          Column.date("due_on", AssignmentRow::deadline),
          Column.date("extended_to", row -> row.life().extendedTo()),
          Column.<AssignmentRow>text("ongoing", row -> row.life().ongoing())
              .by("'R/' || ongoing_next || '/' || ongoing_period"),
          Column.<AssignmentRow>truth("checkable", row -> row.life().checkable())
              .by("not not_checkable"),
          Column.<AssignmentRow>whole("duplicate_of", row -> row.life().duplicateOf())
              .by("duplicate_of_id"));

  private static final List<Column<AssignmentRow>> EVIDENCE =
      List.of(
          evidence("evidence_article_id", CellType.WHOLE, Proof::articleId, "proof_article_id"),
          evidence("evidence_start", CellType.WHOLE, Proof::start, "proof_start"),
          evidence("evidence_end", CellType.WHOLE, Proof::end, "proof_end"),
          evidence("evidence_date", CellType.DATE, Proof::date, "proof_date"),
          evidence("evidence_origin", CellType.TEXT, Proof::origin, "proof_origin"),
          evidence("evidence_note", CellType.TEXT, Proof::note, "proof_note"));

  private static final List<Column<AssignmentRow>> KEYS =
      List.of(
          Column.whole("issuer_id", row -> row.issuer().id()),
          Column.list("addressee_ids", AssignmentColumns::addresseeIds)
              .by("array_remove(addressee_ids, null)"));

  private AssignmentColumns() {}

  /** The list of assignments as they stand on a day. */
  public static List<Column<AssignmentRow>> on(ScheduleDay day) {
    return Stream.of(
            ORDER,
            DEADLINE,
            status(day),
            REVIEW,
            ArticleColumns.ofSource(AssignmentRow::source),
            MORE,
            EVIDENCE,
            KEYS)
        .flatMap(List::stream)
        .toList();
  }

  private static List<Column<AssignmentRow>> status(ScheduleDay day) {
    return List.of(
        Column.text("execution", AssignmentRow::execution),
        Column.<AssignmentRow>text("schedule", row -> row.schedule(day).state())
            .by(Schedule.stateSql(day)),
        Column.<AssignmentRow>whole("days_late", row -> daysLate(row.schedule(day)))
            .by(Schedule.daysLateSql(day)));
  }

  private static Long daysLate(Schedule schedule) {
    return schedule.daysLate() > 0 ? schedule.daysLate() : null;
  }

  private static LocalDate deadline(AssignmentRow row) {
    return row.extended() ? row.life().extendedTo() : row.due().date();
  }

  private static List<Long> addresseeIds(AssignmentRow row) {
    return row.addressees().stream().map(OfficialRef::id).filter(Objects::nonNull).toList();
  }

  private static Column<AssignmentRow> evidence(
      String name, CellType type, Function<Proof, ?> part, String sql) {
    return new Column<>(
        name, type, row -> row.life().proof() == null ? null : part.apply(row.life().proof()), sql);
  }
}
