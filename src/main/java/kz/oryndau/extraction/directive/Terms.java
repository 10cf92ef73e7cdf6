package kz.oryndau.extraction.directive;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.oryndau.extraction.deadline.Deadline;

/**
 * By when an assignment is to be done whose own words do not tell: what stands right before it in
 * its clause, or what the next sentence sets for it.
 */
final class Terms {

  private static final int FARTHEST = 30;

  /** How words begin that never tell a day of the past. */
  private static final List<String> AHEAD =
      List.of(
          "до",
          "к ",
          "ко ",
          "в течение",
          "не позднее",
          "не позже",
          "через",
          "в следующ",
          "на следующ",
          "в ближайш");

  /** Words that add a deadline to what was said. */
  private static final Set<String> ADDING =
      Set.of(
          "и",
          "но",
          "причем",
          "притом",
          "обязательно",
          "уже",
          "не",
          "позже",
          "позднее",
          "чем",
          "срок",
          "исполнения",
          "выполнения",
          "реализации",
          "крайний",
          "сделать",
          "сделав",
          "это",
          "все",
          "нужно",
          "надо",
          "необходимо",
          "следует",
          "на",
          "дано",
          "дав",
          "отведено",
          "отведен");

  /** What takes up the order before: «Поручение нужно исполнить до мая». */
  private static final Set<String> TAKEN_UP =
      Set.of(
          "это",
          "все",
          "поручение",
          "поручения",
          "указание",
          "задачу",
          "задание",
          "требование",
          "требования");

  /** «На это», «на исполнение поручения» so much time is given. */
  private static final Set<String> GIVEN_FOR =
      Set.of(
          "это", "все", "исполнение", "выполнение", "работу", "работы", "подготовку", "устранение");

  private Terms() {}

  /**
   * The deadline that stands right before the action or begins its clause; null if none does.
   *
   * @param cue what the action hangs on; null for nothing
   */
  static Deadline before(Draft draft, Cue cue, Marks marks) {
    var line = draft.line();
    int end = draft.action().from();
    boolean ordered = false;
    for (int at = end - 1; at >= Math.max(0, end - FARTHEST); at--) {
      boolean governs = cue != null && cue.verb() == at && cue.kind() != Cue.Kind.NEED;
      ordered |= governs && cue.kind() != Cue.Kind.PLAN;
      boolean verb = line.isFinite(at) || line.isInfinitive(at);
      if (verb && !governs || line.is(at, ";")) {
        return null;
      }
      var deadline = marks.deadlineAt(at);
      if (!Marks.isResolved(deadline)) {
        continue;
      }
      boolean adjacent = marks.deadlineEnd(at) == end;
      boolean ahead = (ordered || line.is(at - 1, ",")) && lookAhead(line, deadline);
      if (adjacent || ahead || !ordered && opensClause(line, at)) {
        return deadline;
      }
    }
    return null;
  }

  private static boolean opensClause(Line line, int at) {
    return at == 0
        || line.opensQuote(at - 1)
        || line.is(at - 1, ":", "–", "—", "-")
        || line.is(at - 1, "уже") && opensClause(line, at - 1);
  }

  /** «В этом году закончим до 1 октября»: the day behind the verb, where it is the earlier one. */
  static Draft nearer(Draft draft, Marks marks) {
    var action = draft.action();
    var front = action.deadline();
    boolean before =
        front.date() != null && front.span().end() <= draft.line().start(action.head());
    int to = before ? action.to() : 0;
    for (var own : OwnDeadlines.of(draft.line(), marks, action.head() + 1, to)) {
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

  /** «…, срок – месяц», «…, причём до мая», «… и сделать это до мая»: what is said behind. */
  static Deadline after(Draft draft, Marks marks) {
    var line = draft.line();
    for (int at = draft.action().to(); at < line.size(); at++) {
      if (marks.deadlineAt(at) != null) {
        int end = marks.deadlineEnd(at);
        boolean closes = end >= line.size() || line.isMark(end) && !line.isDash(end);
        return closes && at > draft.action().to() ? marks.deadlineAt(at) : null;
      }
      if (!line.isMark(at) && !line.isIn(at, ADDING)) {
        return null;
      }
    }
    return null;
  }

  /** «На это дано два месяца», «Срок – до 1 мая»: the deadline of the sentence behind. */
  static Deadline behind(Line next, Marks marks) {
    boolean takesUp =
        next.is(0, "на") && next.isIn(1, GIVEN_FOR)
            || next.starts(0, "срок")
            || next.starts(0, "крайн", "предельн", "конечн") && next.starts(1, "срок")
            || next.isInfinitive(0) && next.isIn(1, TAKEN_UP) && isNeed(next, 2)
            || next.isIn(0, TAKEN_UP) && isNeed(next, 1);
    var found = takesUp ? Marks.strongest(marks.within(0, next.size())) : null;
    return Marks.isResolved(found) ? found : null;
  }

  /**
   * Whether the words of a deadline can only mean a day to come: «до мая», «через месяц», not «в
   * мае».
   */
  static boolean lookAhead(Line line, Deadline deadline) {
    var words = deadline.span().in(line.text()).toLowerCase(Locale.ROOT);
    return AHEAD.stream().anyMatch(words::startsWith) || words.contains("срок");
  }

  private static boolean isNeed(Line line, int at) {
    return line.is(at, "нужно", "необходимо", "надо", "следует", "требуется", "предстоит")
        || line.starts(at, "долж");
  }
}
