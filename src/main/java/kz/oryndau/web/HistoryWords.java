package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.oryndau.assignment.Checkable;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.assignment.Ongoing;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.HistoryEntry.Aspect;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.statement.Standing;

/** Words for what a history keeps as names, dates and periods. */
@ApplicationScoped
class HistoryWords {

  private static final Pattern SEPARATOR = Pattern.compile(HistoryEntry.SEPARATOR, Pattern.LITERAL);

  private final Visit visit;

  HistoryWords(Visit visit) {
    this.visit = visit;
  }

  /** What an aspect says before or after a change; null for nothing. */
  String of(Aspect aspect, String value) {
    var terms = visit.terms();
    if (value == null) {
      return null;
    }
    return switch (aspect) {
      case REVIEW -> terms.review(ReviewStatus.valueOf(value));
      case EXECUTION -> terms.execution(ExecutionStatus.valueOf(value));
      case STANDING -> terms.standing(Standing.valueOf(value));
      case CHECKABLE -> terms.checkable(Checkable.valueOf(value));
      case DEADLINE, CHECK -> Dates.brief(LocalDate.parse(value));
      case ONGOING -> interval(value.split("/"));
      case AREAS -> areas(value);
      case CONTENT ->
          Arrays.stream(SEPARATOR.split(value)).map(visit::label).collect(Collectors.joining(", "));
      case ADDRESSEES -> value;
    };
  }

  /** An ongoing duty: its period and its next day; null for a single one. */
  String ongoing(Ongoing ongoing) {
    return ongoing == null ? null : of(Aspect.ONGOING, ongoing.toString());
  }

  private String interval(String[] parts) {
    var next = Dates.brief(LocalDate.parse(parts[1]));
    return visit.tracking().ongoingNext(period(parts[2]), next);
  }

  /** An ISO 8601 period; the period itself where it has no words; null for null. */
  String period(String period) {
    if (period == null) {
      return null;
    }
    var words = visit.words();
    return switch (period) {
      case "P1D" -> words.recurringDay();
      case "P1W", "P7D" -> words.recurringWeek();
      case "P1M" -> words.recurringMonth();
      case "P3M" -> words.recurringQuarter();
      case "P6M" -> visit.tracking().recurringHalfYear();
      case "P1Y" -> words.recurringYear();
      default -> period;
    };
  }

  private String areas(String slugs) {
    return Arrays.stream(SEPARATOR.split(slugs))
        .map(visit::areaName)
        .collect(Collectors.joining(", "));
  }
}
