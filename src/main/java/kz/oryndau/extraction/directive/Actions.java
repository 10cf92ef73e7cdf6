package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.text.Span;

/**
 * Reads infinitives with their complements, coordinated ones apart: «до 1 мая завершить А и открыть
 * Б, а акимам – проверить В».
 */
final class Actions {

  private static final Set<String> JOINTS =
      Set.of(",", ";", "и", "или", "а", "также", "–", "—", "-");

  /** Words behind a comma that start what no longer belongs to the action. */
  private static final Set<String> CUTS =
      Set.of(
          "что",
          "так",
          "поскольку",
          "ведь",
          "потому",
          "хотя",
          "но",
          "однако",
          "иначе",
          "если",
          "тогда",
          "чего",
          "зато",
          "причем",
          "это",
          "отметив",
          "подчеркнув",
          "добавив",
          "заявив",
          "пояснив",
          "напомнив",
          "указав",
          "сообщив",
          "чем",
          "тем");

  private static final Set<String> RELATIVES =
      Set.of("где", "куда", "откуда", "кто", "чей", "чья", "как", "когда");

  private static final int FARTHEST_VERB = 30;

  /** Between a cue and its infinitive stand at most so many words. */
  private static final int FARTHEST_HEAD = 90;

  /** A clause that starts behind a comma shows its verb within so many words. */
  private static final int FARTHEST_FINITE = 40;

  private static final int MOST_MARKS = 40;

  private final Line line;
  private final Marks marks;
  private final ObjectCase objectCase;
  private final int limit;

  Actions(Line line, Marks marks, ObjectCase objectCase, int limit) {
    this.line = line;
    this.marks = marks;
    this.objectCase = objectCase;
    this.limit = limit;
  }

  /**
   * The actions from {@code from} on, in reading order; none where no infinitive follows in the
   * same clause.
   */
  List<Action> read(int from) {
    int head = firstHead(from);
    var found = new ArrayList<Action>();
    List<Party> parties = List.of();
    Deadline shared = null;
    List<Span> sharedConditions = List.of();
    int start = from;
    boolean apart = true;
    while (head >= 0) {
      var zone = new Zone(line, marks, objectCase).read(start, head);
      if (!zone.parties.isEmpty()) {
        parties = List.copyOf(zone.parties);
      }
      if (apart || !zone.deadlines.isEmpty()) {
        shared = Marks.strongest(zone.deadlines);
      }
      if (apart || !zone.conditions.isEmpty()) {
        sharedConditions = List.copyOf(zone.conditions);
      }
      var end = end(head);
      int to = trim(zone.start, end.at);
      var own = Marks.strongest(ownDeadlines(zone.start, to));
      boolean ownWins = zone.deadlines.isEmpty() && own != null;
      found.add(
          new Action(
              head,
              zone.start,
              to,
              parties,
              ownWins || shared == null ? own : shared,
              conditions(sharedConditions, head, to)));
      apart = end.apart;
      start = end.next;
      head = end.nextHead;
    }
    return found;
  }

  /** The deadlines of the action itself, none of a relative clause inside it. */
  private List<Deadline> ownDeadlines(int from, int to) {
    return marks.within(from, to).stream()
        .filter(deadline -> !inRelative(from, line.indexAt(deadline.span().start())))
        .toList();
  }

  private boolean inRelative(int from, int at) {
    for (int k = at; k > Math.max(from, at - FARTHEST_FINITE); k--) {
      if (line.is(k, ",")) {
        return isRelative(k + 1);
      }
    }
    return false;
  }

  private List<Span> conditions(List<Span> front, int head, int to) {
    var all = new ArrayList<>(front);
    for (int at = head + 1; at < to; at++) {
      int end = Conditions.end(line, marks, at, to, false);
      if (end > at) {
        all.add(line.span(at, end));
        at = end;
      }
    }
    return all;
  }

  /** The first infinitive of the clause; −1 where another clause comes first. */
  private int firstHead(int from) {
    for (int at = from; at < Math.min(limit, from + FARTHEST_HEAD); at++) {
      if (line.isInfinitive(at)) {
        return at;
      }
      boolean other =
          line.isFinite(at) && line.isPart(at, PartOfSpeech.VERB)
              || line.is(at, "что") && line.is(at - 1, ",")
              || line.starts(at, "котор");
      if (other) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Where an action ends.
   *
   * @param at index behind its last word
   * @param next where the next action's zone starts
   * @param nextHead verb of the next action; −1 if none
   * @param apart whether a deadline before the first is not shared
   */
  private record End(int at, int next, int nextHead, boolean apart) {}

  private End end(int head) {
    boolean relative = false;
    boolean purpose = false;
    int quotes = 0;
    for (int at = head + 1; at < limit; at++) {
      quotes += line.is(at, "«") ? 1 : line.is(at, "»") ? -1 : 0;
      if (quotes > 0) {
        continue;
      }
      if (line.is(at, ".", "!", "?") && !line.isNumber(at + 1) && at + 1 >= limit) {
        return new End(at, 0, -1, false);
      }
      if (line.is(at, ",", ";", "и", "или", "–", "—", ".")) {
        var next = joined(head, at, relative, purpose);
        if (next != null) {
          if (next.nextHead >= 0 && next.at < 0) {
            at = next.nextHead;
            continue;
          }
          return next;
        }
        if (cutsAt(at)) {
          return new End(at, 0, -1, false);
        }
        if (line.is(at, ",")) {
          relative = isRelative(at + 1);
          purpose |= line.is(at + 1, "чтобы");
        }
      }
    }
    return new End(limit, 0, -1, false);
  }

  /** The next action if one starts behind the joint; one with {@code at} −1 goes on with this. */
  private End joined(int head, int at, boolean relative, boolean purpose) {
    int behind = at;
    boolean apart = false;
    while (behind < limit && line.isIn(behind, JOINTS)) {
      apart |= line.is(behind, "также", ";", "а");
      behind++;
    }
    boolean list = line.is(at, ";");
    if (line.is(behind, "чтобы") || (relative || purpose) && !list && !apart) {
      return null;
    }
    int head2 = -1;
    for (int k = behind; k < Math.min(limit, behind + FARTHEST_VERB) && head2 < 0; k++) {
      if (line.isInfinitive(k)) {
        head2 = k;
      } else if (line.isFinite(k) || line.is(k, "что", ";") || isRelative(k)) {
        return null;
      }
    }
    if (head2 < 0) {
      return null;
    }
    var zone = new Zone(line, marks, objectCase).read(behind, head2);
    boolean tight = zone.start >= head2 - 1;
    if (!tight && !list && !(apart && noComma(zone.start, head2))) {
      return null;
    }
    boolean bare = zone.parties.isEmpty() && zone.deadlines.isEmpty() && tight;
    if (bare && !apart && !list && sharesObject(head, at, head2)) {
      return new End(-1, behind, head2, false);
    }
    return new End(at, behind, head2, apart || list);
  }

  private boolean noComma(int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.is(at, ",")) {
        return false;
      }
    }
    return true;
  }

  /** «разработать и представить план»; «разработать инструкцию и разместить её». */
  private boolean sharesObject(int head, int joint, int head2) {
    boolean nothingBetween = joint == head + 1;
    boolean pronoun = line.is(head2 + 1, "ее", "его", "их") && !ownsWhatFollows(head2 + 2);
    return nothingBetween || pronoun;
  }

  /**
   * «опубликуют её итоги»: the pronoun owns the object; «обработать их солью»: it is the object.
   */
  private boolean ownsWhatFollows(int at) {
    boolean nominal = line.isPart(at, PartOfSpeech.NOUN) || line.isPart(at, PartOfSpeech.ADJECTIVE);
    return nominal && line.hasCase(at, Case.ACCUSATIVE);
  }

  private boolean isRelative(int at) {
    return line.starts(at, "котор")
        || line.starts(at + 1, "котор")
        || line.starts(at + 2, "котор") && line.isPart(at, PartOfSpeech.PREPOSITION)
        || line.isIn(at, RELATIVES);
  }

  /** Whether what follows the mark is a clause of its own. */
  private boolean cutsAt(int at) {
    if (line.is(at, "и", "или")) {
      return line.isFinite(at + 1) && line.isPart(at + 1, PartOfSpeech.VERB);
    }
    int first = line.isDash(at + 1) ? at + 2 : at + 1;
    if (line.is(at, ".") || line.is(at, "–", "—") && !line.isFinite(at + 1)) {
      return false;
    }
    if (line.isIn(first, CUTS)) {
      return true;
    }
    if (isRelative(first) || line.is(first, "чтобы")) {
      return false;
    }
    int last = Math.min(limit, first + FARTHEST_FINITE);
    for (int k = first; k < last && !line.is(k, ",", ";", "–", "—"); k++) {
      if (line.isFinite(k)) {
        return true;
      }
    }
    return false;
  }

  /** Index behind the last word, closing marks that nothing opens left out. */
  int trim(int from, int end) {
    int to = end;
    while (to > from + 1 && end - to < MOST_MARKS) {
      boolean mark =
          line.is(to - 1, ".", ",", ";", ":", "!", "?", "…", "–", "—", "-", "\"", "“", "”");
      boolean closing = line.is(to - 1, "»", ")") && !opens(from, to);
      boolean joint = line.is(to - 1, "и", "а", "но", "или", "также");
      if (!mark && !closing && !joint
          || line.is(to - 1, "\"", "”", "“") && quotesIn(from, to) % 2 == 0) {
        break;
      }
      to--;
    }
    return to;
  }

  private int quotesIn(int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += line.is(at, "\"", "“", "”") ? 1 : 0;
    }
    return count;
  }

  private boolean opens(int from, int to) {
    int depth = 0;
    for (int at = from; at < to; at++) {
      depth += line.is(at, "«", "(") ? 1 : line.is(at, "»", ")") ? -1 : 0;
    }
    return depth >= 0;
  }
}
