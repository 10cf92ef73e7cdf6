package kz.oryndau.extraction.directive;

import java.util.List;
import kz.oryndau.extraction.directive.Cue.ObjectCase;

/** «Завершить работы планируется в июне», «Сдать школу необходимо до осени»: the action first. */
final class FrontInfinitives {

  private FrontInfinitives() {}

  /** The action before the cue, at most one; it keeps the cue and what follows inside. */
  static List<Action> read(Utterance said, Cue cue) {
    var line = said.line();
    var marks = said.stretch().marks();
    var clause = said.clause();
    int head = said.start();
    while (head < cue.from() && !(clause.reads(head) && line.isInfinitive(head))) {
      if (line.isFinite(head) || line.is(head, "чтобы")) {
        return List.of();
      }
      head++;
    }
    boolean forbids = line.is(cue.verb(), "нельзя", "недопустимо");
    if (head >= cue.from() || forbids || !said.hasNoun(said.start(), cue.from())) {
      return List.of();
    }
    var zone = new Zone(line, marks, ObjectCase.DATIVE).read(said.start(), head);
    var reader = new Actions(line, marks, ObjectCase.DATIVE, clause.to());
    int to = reader.trim(zone.start, clause.to());
    var deadline = Marks.strongest(OwnDeadlines.of(line, marks, clause.from(), to));
    return List.of(
        new Action(head, zone.start, to, List.copyOf(zone.parties), deadline, zone.conditions));
  }
}
