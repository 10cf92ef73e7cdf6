package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.deadline.Deadline;

/**
 * By when an assignment is to be done whose own words do not tell: what stands right before it in
 * its clause, or what the next sentence sets for it.
 */
final class Terms {

  private static final int FARTHEST = 30;

  private Terms() {}

  /**
   * The deadline that begins the clause of the action; null if none does.
   *
   * @param cue what the action hangs on; null for nothing
   */
  static Deadline before(Draft draft, Cue cue, Marks marks) {
    var line = draft.line();
    int end = draft.action().from();
    for (int at = end - 1; at >= Math.max(0, end - FARTHEST); at--) {
      boolean plans = cue != null && cue.verb() == at && cue.kind() == Cue.Kind.PLAN;
      boolean verb = line.isFinite(at) || line.isInfinitive(at);
      if (verb && !plans || line.is(at, ";")) {
        return null;
      }
      boolean opens = at == 0 || line.opensQuote(at - 1) || line.is(at - 1, ":", "–", "—", "-");
      if (opens && Marks.isResolved(marks.deadlineAt(at))) {
        return marks.deadlineAt(at);
      }
    }
    return null;
  }

  /** «В этом году закончим до 1 октября»: the day behind the verb, where it is the earlier one. */
  static Draft nearer(Draft draft, Marks marks) {
    var action = draft.action();
    var front = action.deadline();
    boolean before =
        front.date() != null && front.span().end() <= draft.line().start(action.head());
    for (var own : marks.within(action.head() + 1, before ? action.to() : 0)) {
      if (own.date() != null && own.date().isBefore(front.date())) {
        return draft.withAction(action.withDeadline(own));
      }
    }
    return draft;
  }

  /** «В этом году отремонтируем дорогу, построим школу»: by when both; null if told of neither. */
  static Deadline shared(Draft draft, Draft before) {
    if (before == null || before.line() != draft.line() || before.quote() != draft.quote()) {
      return null;
    }
    var line = draft.line();
    var deadline = before.action().deadline();
    boolean front =
        Marks.isResolved(deadline)
            && line.span().contains(deadline.span())
            && deadline.span().end() <= line.start(before.action().head());
    for (int at = before.action().head() + 1; at < draft.action().head(); at++) {
      front &= !line.isFinite(at) && !line.is(at, "также", ";", "а", "но");
    }
    return front && line.isFuture(draft.action().head()) ? deadline : null;
  }

  /** «На это дано два месяца», «Срок – до 1 мая»: the deadline of the sentence behind. */
  static Deadline behind(Line next, Marks marks) {
    boolean takesUp =
        next.is(0, "на") && next.is(1, "это")
            || next.starts(0, "срок")
            || next.is(0, "сделать") && next.is(1, "это")
            || next.is(0, "это") && next.is(1, "нужно", "необходимо", "надо", "следует");
    var found = takesUp ? Marks.strongest(marks.within(0, next.size())) : null;
    return Marks.isResolved(found) ? found : null;
  }
}
