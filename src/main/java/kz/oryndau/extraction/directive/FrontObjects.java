package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** «Ввод школы глава региона поручил обеспечить до мая»: the object stands before the order. */
final class FrontObjects {

  private static final int FARTHEST = 30;

  private FrontObjects() {}

  /** The action from its object on; the action itself where it has one behind its verb. */
  static Action with(Line line, Marks marks, int from, Cue cue, Action action) {
    if (hasObject(line, marks, action)) {
      return action;
    }
    int first = Math.max(from, cue.from() - FARTHEST);
    while (first < cue.from() && line.isMark(first) && !line.opensQuote(first)) {
      first++;
    }
    int start = new Zone(line, marks, ObjectCase.DATIVE).read(first, cue.from()).start;
    if (start >= cue.from() || !isObject(line, start) || isBroken(line, start, cue.from())) {
      return action;
    }
    return action.withFrom(start);
  }

  /** Where the action starts with the object in front; its own start where it has none there. */
  static int start(Line line, Marks marks, int front, Cue cue, Action action) {
    boolean object =
        !hasObject(line, marks, action)
            && isObject(line, front)
            && !isBroken(line, front, cue.from());
    return object ? front : action.from();
  }

  private static boolean hasObject(Line line, Marks marks, Action action) {
    for (int at = action.head() + 1; at < action.to(); at++) {
      if (marks.deadlineAt(at) != null) {
        at = marks.deadlineEnd(at) - 1;
      } else if (line.isPart(at, PartOfSpeech.NOUN) || line.mention(at) != null) {
        return true;
      }
    }
    return action.from() < action.head();
  }

  private static boolean isObject(Line line, int at) {
    return line.mention(at) == null
        && !line.isPart(at - 1, PartOfSpeech.PREPOSITION)
        && line.hasCase(at, Case.ACCUSATIVE);
  }

  private static boolean isBroken(Line line, int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.is(at, ",", ";", ":", "–", "—") || line.isFinite(at)) {
        return true;
      }
    }
    return false;
  }
}
