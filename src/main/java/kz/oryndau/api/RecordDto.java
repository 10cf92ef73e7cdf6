package kz.oryndau.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.oryndau.article.SourceRef;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.assignment.Ongoing;
import kz.oryndau.assignment.Removal;
import kz.oryndau.assignment.Schedule;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.Proof;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.official.OfficialRef;
import kz.oryndau.statement.Standing;
import kz.oryndau.statement.Statement;
import kz.oryndau.statement.StatementRow;

/** Single records on the wire, with what became of them. */
final class RecordDto {

  private RecordDto() {}

  /** A page of assignments; {@code next} is null on the last. */
  record AssignmentsDto(List<AssignmentDto> items, String next) {}

  /** An assignment with its execution and how it stands to its deadline today. */
  record AssignmentDto(
      long id,
      long version,
      String title,
      String text,
      Assignment.Kind kind,
      OfficialRef issuer,
      List<OfficialRef> addressees,
      DeadlineDto deadline,
      List<String> conditions,
      List<String> programmes,
      List<String> policyAreas,
      boolean retold,
      Long statement,
      ReviewStatus review,
      Long duplicateOf,
      ExecutionDto execution,
      Schedule schedule,
      Ongoing ongoing,
      boolean checkable,
      LocalDate lastChecked,
      double confidence,
      SourceRef source) {
    static AssignmentDto of(AssignmentRow row, ScheduleDay day) {
      return new AssignmentDto(
          row.id(),
          row.version(),
          row.title(),
          row.text(),
          row.kind(),
          row.issuer(),
          row.addressees(),
          DeadlineDto.of(row),
          row.conditions(),
          row.programmes(),
          row.policyAreas(),
          row.retold(),
          row.statementId(),
          row.review(),
          row.life().duplicateOf(),
          ExecutionDto.of(row),
          row.schedule(day),
          row.life().ongoing(),
          row.life().checkable(),
          row.lastChecked(),
          row.confidence(),
          row.source());
    }
  }

  /** The words of the article, the first deadline, the last extension and the one in force. */
  record DeadlineDto(
      String text, LocalDate first, LocalDate extendedTo, LocalDate inForce, String recurring) {
    static DeadlineDto of(AssignmentRow row) {
      var due = row.due();
      return new DeadlineDto(
          due.text(), due.latest(), row.life().extendedTo(), row.deadline(), due.recurring());
    }
  }

  /** What is reported of the execution, and what shows it. */
  record ExecutionDto(
      ExecutionStatus status, LocalDate since, Removal removal, Long mergedInto, Proof evidence) {
    static ExecutionDto of(AssignmentRow row) {
      var outcome = row.life().outcome();
      return new ExecutionDto(
          outcome.status(),
          outcome.since(),
          outcome.removal(),
          outcome.mergedInto(),
          row.life().proof());
    }
  }

  /** A statement with how it stands. */
  record StatementDto(
      long id,
      long version,
      String text,
      Statement.Kind kind,
      OfficialRef speaker,
      OfficialRef messenger,
      List<String> policyAreas,
      ReviewStatus review,
      Long duplicateOf,
      Standing standing,
      Long replacedBy,
      double confidence,
      SourceRef source) {
    static StatementDto of(StatementRow row) {
      return new StatementDto(
          row.id(),
          row.version(),
          row.text(),
          row.kind(),
          row.speaker(),
          row.messenger(),
          row.policyAreas(),
          row.review(),
          row.duplicateOf(),
          row.standing(),
          row.replacedBy(),
          row.confidence(),
          row.source());
    }
  }

  /** One change of a record. */
  record ChangeDto(
      Instant at,
      String by,
      HistoryEntry.Aspect aspect,
      String from,
      String to,
      String reason,
      LocalDate since,
      String detail,
      Long related,
      Proof evidence) {
    static ChangeDto of(HistoryEntry entry) {
      return new ChangeDto(
          entry.at(),
          entry.actor(),
          entry.aspect(),
          entry.from(),
          entry.to(),
          entry.reason(),
          entry.since(),
          entry.detail(),
          entry.relatedId(),
          entry.proof());
    }
  }
}
