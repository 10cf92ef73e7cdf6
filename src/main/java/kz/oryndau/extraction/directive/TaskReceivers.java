package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Trait;

/**
 * Who is given a task: «перед акимами стоит задача», «на штаб возложены обязанности», «задача
 * акимов – …», «обратил внимание министра на важность».
 */
final class TaskReceivers {

  private static final String[] TASKS = {
    "задач", "цел", "план", "обязанност", "ответственност", "функци", "миссия", "миссию"
  };

  private TaskReceivers() {}

  /** Those between the indices who are given a task there; empty if nobody is. */
  static List<Party> of(Line line, Marks marks, int from, int to) {
    for (int at = from; at < to; at++) {
      var owner = line.mention(at);
      boolean oblique = owner != null && owner.grammaticalCase() != Case.NOMINATIVE;
      boolean task = line.is(at - 1, "задача") && oblique && line.isDash(line.mentionEnd(at));
      boolean pointed =
          line.starts(at - 1, "внимание", "указал", "указыв")
              && oblique
              && !hasVerb(line, line.mentionEnd(at), to);
      if (task || pointed) {
        return joined(line, at, to);
      }
      boolean people =
          line.starts(at - 1, "указал")
              && owner == null
              && line.best(
                  at,
                  reading -> reading.is(Trait.ANIMATE) && reading.grammaticalCase() == Case.DATIVE);
      if (people) {
        int end = new PartyPhrase(line, marks, ObjectCase.DATIVE).end(at, to);
        return List.of(new Party(line, at, Math.max(end, at + 1), null));
      }
      boolean before = line.is(at, "перед") && OrderedBefore.isGivenTask(line, at + 1);
      boolean laidOn = line.is(at, "на") && line.hasCase(at + 1, Case.ACCUSATIVE);
      if (before && names(line, from, to, TASKS) || laidOn && names(line, from, to, "возлож")) {
        var wanted = before ? Case.INSTRUMENTAL : Case.ACCUSATIVE;
        int end = end(line, marks, at + 1, to, wanted);
        if (end > at + 1) {
          return List.of(new Party(line, at + 1, end, line.mention(at + 1)));
        }
      }
    }
    return List.of();
  }

  /** «внимание Минтранса и акиматов областей». */
  private static List<Party> joined(Line line, int from, int to) {
    var found = new ArrayList<Party>();
    int at = from;
    while (at < to && line.mention(at) != null) {
      int end = line.mentionEnd(at);
      found.add(new Party(line, at, end, line.mention(at)));
      at = line.is(end, "и", ",") ? end + 1 : to;
    }
    return found;
  }

  private static boolean hasVerb(Line line, int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.isFinite(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Line line, int from, int to, String... stems) {
    for (int at = from; at < to; at++) {
      if (line.starts(at, stems)) {
        return true;
      }
    }
    return false;
  }

  private static int end(Line line, Marks marks, int from, int to, Case wanted) {
    if (line.mention(from) != null) {
      return Math.max(
          line.mentionEnd(from), new PartyPhrase(line, marks, ObjectCase.DATIVE).end(from, to));
    }
    int end = from;
    while (end < to && (line.hasCase(end, wanted) || line.bestCase(end, Case.GENITIVE))) {
      end++;
    }
    return end;
  }
}
