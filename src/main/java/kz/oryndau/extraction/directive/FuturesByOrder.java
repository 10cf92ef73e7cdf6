package kz.oryndau.extraction.directive;

import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;

/** «По поручению Президента в городе построят пять школ»: the order is told by its future. */
final class FuturesByOrder {

  private static final int FARTHEST = 40;

  /** «Акимам по поручению премьера предстоит проверить мосты». */
  private static final Set<String> AWAITED = Set.of("предстоит", "надлежит");

  private FuturesByOrder() {}

  /** The action, at most one; none where the order was carried out already. */
  static List<Action> read(Stretch run, Cue cue, int behindGiver, Actions actions) {
    var line = run.line();
    if (!line.is(cue.from() - 1, "по", "согласно")) {
      return List.of();
    }
    int end = end(line, behindGiver, Math.min(run.to(), behindGiver + FARTHEST));
    var after = within(run, behindGiver, end, actions);
    int first = Math.max(run.from(), cue.from() - FARTHEST);
    return after.isEmpty() ? within(run, first, cue.from() - 1, actions) : after;
  }

  private static List<Action> within(Stretch run, int from, int to, Actions actions) {
    var line = run.line();
    var marks = run.marks();
    int verb = from;
    while (verb < to && !line.isFuture(verb)) {
      if (line.isIn(verb, AWAITED)) {
        return actions.read(verb + 1);
      }
      if (line.isFinite(verb)) {
        return List.of();
      }
      verb++;
    }
    if (verb >= to || line.best(verb, reading -> reading.person() == 1)) {
      return List.of();
    }
    if (Futures.foretells(line, verb) && !line.hasLemma(verb, "быть")) {
      return List.of();
    }
    int start = from;
    while (start < verb && (marks.deadlineAt(start) != null || line.isMark(start))) {
      start = marks.deadlineAt(start) != null ? marks.deadlineEnd(start) : start + 1;
    }
    start = Math.min(start, verb);
    var subject = SubjectPhrase.of(line, start, verb);
    boolean acts =
        subject != null && ThatClauses.isAgent(line, subject, verb) && agrees(subject, verb);
    List<Party> parties = acts ? List.of(subject) : List.of();
    start = acts && subject.from() == start ? behind(line, marks, subject.to(), verb) : start;
    var deadline = Marks.strongest(OwnDeadlines.of(line, marks, from, to));
    return List.of(new Action(verb, start, actions.trim(start, to), parties, deadline, List.of()));
  }

  /** «штаб сформируют»: one body does not do what many will. */
  private static boolean agrees(Party subject, int verb) {
    var line = subject.line();
    boolean many = !line.best(verb, reading -> reading.number() == Number.PLURAL);
    for (int at = subject.from(); at < subject.to(); at++) {
      many |=
          line.any(
              at,
              reading ->
                  reading.number() == Number.PLURAL
                      && reading.grammaticalCase() == Case.NOMINATIVE);
    }
    return many;
  }

  /** «управление до июня завершит»: at the verb, unless something else stands before it. */
  private static int behind(Line line, Marks marks, int from, int verb) {
    return new Zone(line, marks, ObjectCase.DATIVE).read(from, verb).start;
  }

  private static int end(Line line, int from, int limit) {
    for (int at = from + 1; at < limit; at++) {
      boolean dash = line.isDash(at) && !line.isRange(at);
      if ((dash || line.is(at, ",", ";")) && !line.starts(at + 1, "котор")) {
        return at;
      }
    }
    return limit;
  }
}
