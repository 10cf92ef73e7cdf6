package kz.oryndau.extraction.directive;

import java.util.List;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/**
 * Those who are ordered, named before the action: «Акиму поручено», «поставил перед отделом
 * задачу».
 */
final class OrderedBefore {

  private static final int FAR_LEFT = 60;

  private OrderedBefore() {}

  /** Who is ordered, named before the cue: «Акиму поручено», «Перед отделом поставлена задача». */
  static List<Party> of(Stretch run, Cue cue) {
    var line = run.line();
    if (!OrderRules.isVerb(cue) && cue.kind() != Kind.ASK) {
      return List.of();
    }
    int from = phraseStart(run, cue.from());
    // «губернаторам, у которых есть риск, поручили»: those who are ordered stand before the clause
    int opening = line.is(from - 1, ",") ? Relatives.openingComma(line, from - 1) : -1;
    if (opening > run.from()) {
      return dative(run, phraseStart(run, opening), opening);
    }
    for (int at = from; at < cue.from(); at++) {
      if (line.is(at, "перед") && line.hasCase(at + 1, Case.INSTRUMENTAL)) {
        int end = at + 1;
        while (end < cue.from()
            && (line.mention(end) != null && line.mention(end) == line.mention(at + 1)
                || line.mention(at + 1) == null && line.hasCase(end, Case.INSTRUMENTAL))) {
          end++;
        }
        return List.of(new Party(line, at + 1, end, line.mention(at + 1)));
      }
    }
    var between = between(run, cue);
    if (!between.isEmpty()) {
      return between;
    }
    return dative(run, from, cue.from());
  }

  private static int phraseStart(Stretch run, int end) {
    var line = run.line();
    int first = Math.max(run.from(), end - FAR_LEFT);
    if (!hasVerb(line, first, end)) {
      return first;
    }
    int from = end;
    while (from > Math.max(run.from(), end - FAR_LEFT)
            && !line.is(from - 1, ",", ";", ":", "–", "—")
        || end - from < FAR_LEFT && from > run.from() && line.mention(from - 1) != null) {
      from--;
    }
    return from;
  }

  private static boolean hasVerb(Line line, int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.isFinite(at) || line.isInfinitive(at)) {
        return true;
      }
    }
    return false;
  }

  private static List<Party> dative(Stretch run, int from, int end) {
    var line = run.line();
    int start = from;
    while (start < end
        && !(line.bestCase(start, Case.DATIVE)
            && !line.isPart(start, PartOfSpeech.PRONOUN)
            && !followsPreposition(line, start))) {
      start++;
    }
    return start < end
        ? List.copyOf(new Zone(line, run.marks(), ObjectCase.DATIVE).read(start, end).parties)
        : List.of();
  }

  /** «по капитальному ремонту», «согласно её данным» name nobody. */
  private static boolean followsPreposition(Line line, int at) {
    int first = at - 1;
    while (line.isPart(first, PartOfSpeech.ADJECTIVE) || line.isPart(first, PartOfSpeech.PRONOUN)) {
      first--;
    }
    return line.is(first, "к", "ко", "по", "согласно", "благодаря", "вопреки", "навстречу");
  }

  /** «дал подрядчику две недели», «поставил перед акимами задачу». */
  private static List<Party> between(Stretch run, Cue cue) {
    if (cue.to() - cue.from() < 3) {
      return List.of();
    }
    var line = run.line();
    int from = cue.from() + 1;
    if (line.is(from, "перед")) {
      int end = from + 1;
      while (end < cue.to() - 1
          && (line.mention(end) != null || line.hasCase(end, Case.INSTRUMENTAL))) {
        end++;
      }
      return end > from + 1
          ? List.of(new Party(line, from + 1, end, line.mention(from + 1)))
          : List.of();
    }
    return List.copyOf(
        new Zone(line, run.marks(), cue.objectCase()).read(from, cue.to() - 1).parties);
  }
}
