package kz.oryndau.extraction.directive;

import java.util.List;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/**
 * Plans whose action is a noun: «сдача школы запланирована на осень», «планируется ввод трёх
 * станций».
 */
final class NounPlans {

  /** The noun stands so near behind its word of planning. */
  private static final int FARTHEST = 4;

  private NounPlans() {}

  /** The plan of the clause, at most one; none without a date or number. */
  static List<Action> read(Line line, Marks marks, Clause clause, Cue cue) {
    int head = headBehind(line, clause, cue);
    if (head < 0) {
      head = headBefore(line, clause, cue);
    }
    if (head < 0) {
      return List.of();
    }
    int from = head;
    while (from > clause.from()
        && from - 1 != cue.verb()
        && (line.isPart(from - 1, PartOfSpeech.ADJECTIVE)
            || line.isPart(from - 1, PartOfSpeech.NUMERAL))) {
      from--;
    }
    var reader = new Actions(line, marks, ObjectCase.DATIVE, clause.to());
    var deadline = Marks.strongest(marks.within(clause.from(), clause.to()));
    var whole =
        new Action(head, from, reader.trim(from, clause.to()), List.of(), deadline, List.of());
    if (deadline == null && !Vagueness.isMeasured(line, whole)) {
      return List.of();
    }
    return NounSeries.split(line, from, head, clause.to()).stream()
        .map(
            item ->
                new Action(
                    item.head(),
                    item.from(),
                    reader.trim(item.from(), item.to()),
                    List.of(),
                    deadline,
                    List.of()))
        .toList();
  }

  /** «В планах на 2027 год – строительство школ»; none without a date or number. */
  static List<Action> listed(Utterance said) {
    var line = said.line();
    var marks = said.stretch().marks();
    var clause = said.clause();
    int dash = said.start();
    if (!line.is(dash, "в") || !line.is(dash + 1, "планах", "плане")) {
      return List.of();
    }
    var verbs = new Actions(line, marks, ObjectCase.DATIVE, clause.to()).read(dash + 2);
    if (!verbs.isEmpty()) {
      var due = Marks.strongest(marks.within(clause.from(), clause.to()));
      return verbs.stream()
          .map(
              verb ->
                  new Action(
                      verb.head(), verb.head(), verb.to(), List.of(), due, verb.conditions()))
          .toList();
    }
    while (dash < clause.to() && !line.isDash(dash)) {
      dash++;
    }
    if (!isAction(line, dash + 1) && !isAction(line, dash + 2) || dash + 2 >= clause.to()) {
      return List.of();
    }
    int head = isAction(line, dash + 1) ? dash + 1 : dash + 2;
    int to = new Actions(line, marks, ObjectCase.DATIVE, clause.to()).trim(dash + 1, clause.to());
    var deadline = Marks.strongest(marks.within(clause.from(), clause.to()));
    var action = new Action(head, dash + 1, to, List.of(), deadline, List.of());
    return Vagueness.isMeasured(line, action) ? List.of(action) : List.of();
  }

  private static int headBehind(Line line, Clause clause, Cue cue) {
    for (int at = cue.to(); at < Math.min(clause.to(), cue.to() + FARTHEST); at++) {
      if (isAction(line, at)) {
        return at;
      }
      if (line.isPart(at, PartOfSpeech.NOUN) || line.isMark(at)) {
        return -1;
      }
    }
    return -1;
  }

  /** The first nominative noun of the clause: what follows it belongs to it. */
  private static int headBefore(Line line, Clause clause, Cue cue) {
    for (int at = clause.from(); at < cue.from(); at++) {
      boolean free = !line.isPart(at - 1, PartOfSpeech.PREPOSITION);
      if (clause.reads(at) && free && isAction(line, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isAction(Line line, int at) {
    return line.mention(at) == null
        && !line.isPart(at - 1, PartOfSpeech.PREPOSITION)
        && line.isPart(at, PartOfSpeech.NOUN)
        && (line.bestCase(at, Case.NOMINATIVE) || line.bestCase(at, Case.ACCUSATIVE))
        && NounActions.isDeverbal(line, at);
  }
}
