package kz.oryndau.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.Schedule;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.history.Proof;
import kz.oryndau.official.OfficialRef;

/** Columns of assignments; the schedule is worked out on a day. */
public final class AssignmentColumns {

  private static final List<Column<AssignmentRow>> ORDER =
      List.of(
          new Column<>("id", AssignmentRow::id),
          new Column<>("title", AssignmentRow::title),
          new Column<>("text", AssignmentRow::text),
          new Column<>("kind", AssignmentRow::kind),
          new Column<>("issuer", row -> row.issuer().label()),
          new Column<>("issuer_post", row -> row.issuer().post()),
          new Column<>(
              "addressees", row -> row.addressees().stream().map(OfficialRef::label).toList()),
          new Column<>("conditions", AssignmentRow::conditions),
          new Column<>("programmes", AssignmentRow::programmes),
          new Column<>("policy_areas", AssignmentRow::policyAreas));

  /** The deadline in force, then the first one: without extensions they are the same. */
  private static final List<Column<AssignmentRow>> DEADLINE =
      List.of(
          new Column<>("deadline_text", row -> row.due().text()),
          new Column<>("deadline", AssignmentColumns::deadline),
          new Column<>("first_deadline", row -> row.due().date()));

  private static final List<Column<AssignmentRow>> REVIEW =
      List.of(
          new Column<>("review", AssignmentRow::review),
          new Column<>("last_checked", AssignmentRow::lastChecked),
          new Column<>("evidence_url", row -> row.life().proofUrl()));

  private static final List<Column<AssignmentRow>> MORE =
      List.of(
          new Column<>("deadline_latest", row -> row.due().latest()),
          new Column<>("recurring", row -> row.due().recurring()),
          new Column<>("retold", AssignmentRow::retold),
          new Column<>("statement_id", AssignmentRow::statementId),
          new Column<>("confidence", AssignmentRow::confidence),
          new Column<>("sample", row -> row.source().sample()),
          new Column<>("execution_since", row -> row.life().outcome().since()),
          new Column<>("removal", row -> row.life().outcome().removal()),
          new Column<>("merged_into", row -> row.life().outcome().mergedInto()),
          new Column<>("due_on", AssignmentRow::deadline),
          new Column<>("extended_to", row -> row.life().extendedTo()),
          new Column<>("ongoing", row -> row.life().ongoing()),
          new Column<>("checkable", row -> row.life().checkable()),
          new Column<>("duplicate_of", row -> row.life().duplicateOf()));

  private static final List<Column<AssignmentRow>> EVIDENCE =
      List.of(
          evidence("evidence_article_id", Proof::articleId),
          evidence("evidence_start", Proof::start),
          evidence("evidence_end", Proof::end),
          evidence("evidence_date", Proof::date),
          evidence("evidence_origin", Proof::origin),
          evidence("evidence_note", Proof::note));

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
            EVIDENCE)
        .flatMap(List::stream)
        .toList();
  }

  private static List<Column<AssignmentRow>> status(ScheduleDay day) {
    return List.of(
        new Column<>("execution", AssignmentRow::execution),
        new Column<>("schedule", row -> row.schedule(day).state()),
        new Column<>("days_late", row -> daysLate(row.schedule(day))));
  }

  private static Long daysLate(Schedule schedule) {
    return schedule.daysLate() > 0 ? schedule.daysLate() : null;
  }

  private static LocalDate deadline(AssignmentRow row) {
    return row.extended() ? row.life().extendedTo() : row.due().date();
  }

  private static Column<AssignmentRow> evidence(String name, Function<Proof, Object> part) {
    return new Column<>(
        name, row -> row.life().proof() == null ? null : part.apply(row.life().proof()));
  }
}
