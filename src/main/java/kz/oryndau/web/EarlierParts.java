package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.history.Origin;
import kz.oryndau.official.OfficialRef;
import kz.oryndau.review.WordingRows;
import kz.oryndau.statement.StatementRow;

/** Puts what the machine found beside what a person made of it. */
@ApplicationScoped
class EarlierParts {

  private final WordingRows wordings;
  private final Visit visit;
  private final Clock clock;

  EarlierParts(WordingRows wordings, Visit visit, Clock clock) {
    this.wordings = wordings;
    this.visit = visit;
    this.clock = clock;
  }

  /** What was found of a statement; null where it stands as it was found, or a person added it. */
  EarlierView of(StatementRow row) {
    var earlier = wordings.ofStatement(row.id());
    if (earlier.isEmpty() || row.origin() == Origin.PERSON) {
      return null;
    }
    var found = earlier.get(0);
    var terms = visit.terms();
    return view(
        found.replacedBy(),
        found.replacedAt(),
        difference("words", found.text(), row.text()),
        difference("kind", terms.statementKind(found.kind()), terms.statementKind(row.kind())),
        difference("speaker", found.speaker(), row.speaker().label()),
        difference("areas", areas(found.policyAreas()), areas(row.policyAreas())));
  }

  /** What was found of an assignment; the same rules as for a statement. */
  EarlierView of(AssignmentRow row) {
    var earlier = wordings.ofAssignment(row.id());
    if (earlier.isEmpty() || row.origin() == Origin.PERSON) {
      return null;
    }
    var found = earlier.get(0);
    var terms = visit.terms();
    var names = row.addressees().stream().map(OfficialRef::label).toList();
    return view(
        found.replacedBy(),
        found.replacedAt(),
        difference("title", found.title(), row.title()),
        difference("words", found.text(), row.text()),
        difference("kind", terms.assignmentKind(found.kind()), terms.assignmentKind(row.kind())),
        difference("issuer", found.issuer(), row.issuer().label()),
        difference("addressees", joined(found.addressees()), joined(names)),
        difference("dueDate", due(found.due()), due(row.due())),
        difference("conditions", joined(found.conditions()), joined(row.conditions())),
        difference("programmes", joined(found.programmes()), joined(row.programmes())),
        difference("areas", areas(found.policyAreas()), areas(row.policyAreas())));
  }

  private EarlierView view(String by, Instant at, Difference... all) {
    return new EarlierView(
        by,
        Dates.moment(LocalDateTime.ofInstant(at, clock.getZone())),
        Stream.of(all).filter(each -> !each.same()).toList());
  }

  private Difference difference(String field, String before, String after) {
    return new Difference(visit.label(field), before, after);
  }

  private String areas(List<String> slugs) {
    return joined(slugs.stream().map(visit::areaName).sorted().toList());
  }

  /** The words of a deadline and the days that they mean. */
  private static String due(Assignment.Due due) {
    return joined(
        Stream.of(due.text(), day(due.date()), day(due.latest()), due.recurring())
            .filter(each -> each != null)
            .distinct()
            .toList());
  }

  private static String day(LocalDate date) {
    return date == null ? null : Dates.brief(date);
  }

  private static String joined(List<String> items) {
    return String.join("; ", items);
  }
}
