package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** «потребовал, чтобы подрядчик завершил»: the verb of the clause is the action. */
final class ThatClauses {

  /** The verb of the clause stands so near to «чтобы». */
  private static final int FARTHEST = 40;

  private ThatClauses() {}

  static List<Action> read(Line line, Marks marks, int from, int limit, Actions actions) {
    int that = -1;
    for (int at = from; at < Math.min(limit, from + 8) && that < 0; at++) {
      that = line.is(at, "чтобы") ? at : -1;
    }
    if (that < 0) {
      return List.of();
    }
    for (int at = that + 1; at < Math.min(limit, that + FARTHEST); at++) {
      boolean verb =
          line.mention(at) == null && line.best(at, reading -> reading.form() == VerbForm.PAST);
      if (verb) {
        return List.of(action(line, marks, that + 1, at, limit, actions));
      }
    }
    return List.of();
  }

  private static Action action(
      Line line, Marks marks, int from, int verb, int limit, Actions actions) {
    var parties = new ArrayList<Party>();
    var subject = SubjectPhrase.of(line, from, verb);
    if (subject != null) {
      parties.add(subject);
    }
    int end = limit;
    for (int at = verb + 1; at < limit; at++) {
      if (line.is(at, ",") && !line.starts(at + 1, "котор") && !line.starts(at + 2, "котор")
          || line.is(at, "–", "—", ";")) {
        end = at;
        break;
      }
    }
    int start = line.is(verb - 1, "не") ? verb - 1 : verb;
    int to = actions.trim(start, end);
    var zone =
        new Zone(line, marks, ObjectCase.DATIVE).read(subject == null ? from : subject.to(), verb);
    var deadline = Marks.strongest(marks.within(from, to));
    return new Action(verb, start, to, parties, deadline, zone.conditions);
  }
}
