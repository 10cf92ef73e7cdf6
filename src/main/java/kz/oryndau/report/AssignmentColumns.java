package kz.oryndau.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.Schedule;
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

  /** Without extensions, the first deadline and the deadline in force are the same. */
  private static final List<Column<AssignmentRow>> DEADLINE =
      List.of(
          new Column<>("deadline_text", row -> row.due().text()),
          new Column<>("deadline", row -> row.due().date()),
          new Column<>("first_deadline", row -> row.due().date()));

  /** The URL of the evidence stays empty as long as the execution status cannot be changed. */
  private static final List<Column<AssignmentRow>> REVIEW =
      List.of(
          new Column<>("review", AssignmentRow::review),
          new Column<>("last_checked", AssignmentRow::lastChecked),
          new Column<>("evidence_url", row -> null));

  private static final List<Column<AssignmentRow>> MORE =
      List.of(
          new Column<>("deadline_latest", row -> row.due().latest()),
          new Column<>("recurring", row -> row.due().recurring()),
          new Column<>("retold", AssignmentRow::retold),
          new Column<>("statement_id", AssignmentRow::statementId),
          new Column<>("confidence", AssignmentRow::confidence),
          new Column<>("sample", row -> row.source().sample()));

  private AssignmentColumns() {}

  /** The list of assignments as they stand on {@code today}. */
  public static List<Column<AssignmentRow>> on(LocalDate today) {
    return Stream.of(
            ORDER,
            DEADLINE,
            status(today),
            REVIEW,
            ArticleColumns.ofSource(AssignmentRow::source),
            MORE)
        .flatMap(List::stream)
        .toList();
  }

  private static List<Column<AssignmentRow>> status(LocalDate today) {
    return List.of(
        new Column<>("execution", AssignmentRow::execution),
        new Column<>("schedule", row -> row.schedule(today).state()),
        new Column<>("days_late", row -> daysLate(row.schedule(today))));
  }

  private static Long daysLate(Schedule schedule) {
    return schedule.state() == Schedule.State.OVERDUE ? schedule.daysLate() : null;
  }
}
