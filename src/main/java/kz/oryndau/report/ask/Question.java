package kz.oryndau.report.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;

/**
 * What a report is asked; an empty part asks for nothing. Its address form is the question: whoever
 * has it can ask again.
 *
 * @param report what it tells
 * @param by by what its figures are broken down
 * @param period days that move with today; null where {@code from} and {@code to} count
 * @param from first day; null for no beginning
 * @param to last day; null for no end
 * @param on the day on which deadlines are looked at; null for today
 * @param official key of the one whom a dossier is about; null elsewhere
 * @param issuers keys of those who gave it, any of them
 * @param addressees keys of those who are to do it, any of them
 * @param areas slugs of policy areas, any of them
 * @param programmes keys of programmes, any of them
 * @param kinds how binding
 * @param execution what became of it
 * @param drafts whether records that nobody has checked count too
 */
public record Question(
    ReportKind report,
    Grouping by,
    Period period,
    LocalDate from,
    LocalDate to,
    LocalDate on,
    Long official,
    List<Long> issuers,
    List<Long> addressees,
    List<String> areas,
    List<Long> programmes,
    List<Assignment.Kind> kinds,
    List<ExecutionStatus> execution,
    boolean drafts) {

  /** Sorts the lists, so that one question has one address. */
  public Question {
    issuers = issuers.stream().distinct().sorted().toList();
    addressees = addressees.stream().distinct().sorted().toList();
    areas = areas.stream().distinct().sorted().toList();
    programmes = programmes.stream().distinct().sorted().toList();
    kinds = kinds.stream().distinct().sorted().toList();
    execution = execution.stream().distinct().sorted().toList();
  }

  /** A question with nothing but its kind. */
  public static Question of(ReportKind report) {
    return new Question(
        report,
        Grouping.ADDRESSEE,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false);
  }

  /**
   * The same question with every day in it settled, so that it means the same tomorrow.
   *
   * @throws kz.oryndau.platform.InvalidInput if what its kind needs is missing, or its days are in
   *     no order
   */
  public Question settled(LocalDate today) {
    var violations = new Violations();
    if (report == ReportKind.DOSSIER && official == null) {
      violations.add("official", Rule.REQUIRED);
    }
    if (report == ReportKind.PROGRAMME && programmes.isEmpty()) {
      violations.add("programme", Rule.REQUIRED);
    }
    if (on != null && on.isAfter(today)) {
      violations.add("on", Rule.IN_THE_FUTURE, today);
    }
    var looked = Objects.requireNonNullElse(on, today);
    var days = days(looked);
    if (days.from() != null && days.to() != null && days.to().isBefore(days.from())) {
      violations.add("to", Rule.ENDS_BEFORE_IT_STARTS);
    }
    violations.orThrow();
    return new Question(
        report,
        by,
        null,
        days.from(),
        days.to(),
        looked,
        official,
        issuers,
        addressees,
        areas,
        programmes,
        kinds,
        execution,
        drafts);
  }

  /** What happens is told of a period: the last month where none is given. */
  private Days days(LocalDate looked) {
    if (from != null || to != null) {
      return new Days(from, to);
    }
    if (period != null) {
      return period.on(looked);
    }
    return report == ReportKind.CHANGES || report == ReportKind.DIGEST
        ? Period.LAST_MONTH.on(looked)
        : new Days(null, null);
  }

  /** Its stretch of days, as far as they are settled. */
  public Days days() {
    return new Days(from, to);
  }
}
