package kz.oryndau.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.Checkable;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.assignment.Removal;
import kz.oryndau.assignment.Schedule;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.HistoryEntry.Aspect;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.report.gather.Named;
import kz.oryndau.statement.Standing;

/**
 * The words of one language for one report; needs no visitor, so that reports can be written by a
 * timer too.
 *
 * @param language which
 * @param base address of the portal before links
 * @param named what keys are called
 * @param zone in which moments are told
 */
record ReportTongue(InterfaceLanguage language, String base, Named named, ZoneId zone) {

  private static final Pattern SEPARATOR = Pattern.compile(HistoryEntry.SEPARATOR, Pattern.LITERAL);

  ReportWords words() {
    return language.bundle(ReportWords.class);
  }

  Messages messages() {
    return language.bundle(Messages.class);
  }

  Terms terms() {
    return language.bundle(Terms.class);
  }

  Tracking tracking() {
    return language.bundle(Tracking.class);
  }

  String link(String path) {
    return base + path;
  }

  String brief(LocalDate date) {
    return Dates.brief(date);
  }

  String full(LocalDate date) {
    return Dates.full(date, language.locale());
  }

  String moment(Instant at) {
    return Dates.moment(LocalDateTime.ofInstant(at, zone));
  }

  String area(String slug) {
    return named.areas().stream()
        .filter(area -> area.slug().equals(slug))
        .map(area -> area.nameIn(language.code()))
        .findFirst()
        .orElse(slug);
  }

  /** How an assignment stands to its deadline. */
  String schedule(AssignmentRow row, Schedule schedule) {
    return switch (schedule.state()) {
      case OVERDUE -> terms().overdueBy(schedule.daysLate());
      case DONE_LATE -> terms().doneLateBy(schedule.daysLate());
      default -> terms().scheduleState(schedule.state());
    };
  }

  /** What an aspect says before or after a change; null for null. */
  String value(Aspect aspect, String value) {
    if (value == null) {
      return null;
    }
    return switch (aspect) {
      case REVIEW -> terms().review(ReviewStatus.valueOf(value));
      case EXECUTION -> terms().execution(ExecutionStatus.valueOf(value));
      case STANDING -> terms().standing(Standing.valueOf(value));
      case CHECKABLE -> terms().checkable(Checkable.valueOf(value));
      case DEADLINE, CHECK -> brief(LocalDate.parse(value));
      case AREAS -> parts(value).map(this::area).collect(Collectors.joining(", "));
      case ONGOING, CONTENT, ADDRESSEES -> parts(value).collect(Collectors.joining(", "));
    };
  }

  /** What more a change says; null for nothing. */
  String detail(HistoryEntry entry) {
    if (entry.detail() == null) {
      return null;
    }
    return entry.aspect() == Aspect.EXECUTION
        ? terms().removal(Removal.valueOf(entry.detail()))
        : tracking().grantedBy(entry.detail());
  }

  private static Stream<String> parts(String value) {
    return Arrays.stream(SEPARATOR.split(value));
  }
}
