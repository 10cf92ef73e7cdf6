package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.text.Span;

/**
 * Reads infinitives with their complements, coordinated ones apart: «до 1 мая завершить А и открыть
 * Б, а акимам – проверить В».
 */
final class Actions {

  /** Between a cue and its infinitive stand at most so many words. */
  private static final int FARTHEST_HEAD = 90;

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
   * The actions from {@code behindCue} on, in reading order; none where no infinitive follows in
   * the same clause.
   */
  List<Action> read(int behindCue) {
    // «должны будут открыть»
    int from = line.is(behindCue, "будет", "будут", "было") ? behindCue + 1 : behindCue;
    int head = firstHead(from);
    var found = new ArrayList<Action>();
    List<Party> parties = List.of();
    Deadline shared = null;
    List<Span> sharedConditions = List.of();
    int start = from;
    boolean apart = true;
    boolean forAll = false;
    boolean listed = hasColon(from, head);
    while (head >= 0) {
      var zone = new Zone(line, marks, objectCase).read(start, head);
      boolean others = !found.isEmpty() && !zone.parties.isEmpty();
      if (!zone.parties.isEmpty()) {
        parties = List.copyOf(zone.parties);
      }
      if (apart || !zone.deadlines.isEmpty()) {
        shared = Marks.strongest(zone.deadlines);
        forAll = opensForAll(zone);
      } else if (others && !forAll && !listed) {
        shared = null;
      }
      if (apart || !zone.conditions.isEmpty()) {
        sharedConditions = List.copyOf(zone.conditions);
      }
      var end = new ActionEnd(line, marks, objectCase, limit).of(head);
      int to = trim(zone.start, end.at());
      var own = Marks.strongest(OwnDeadlines.of(line, marks, zone.start, to));
      boolean ownWins = zone.deadlines.isEmpty() && own != null;
      found.add(
          new Action(
              head,
              zone.start,
              to,
              parties,
              ownWins || shared == null ? own : shared,
              conditions(sharedConditions, head, to)));
      apart = end.apart() && !listed;
      start = end.next();
      head = end.nextHead();
    }
    return found;
  }

  /** «до мая акиму – построить А, министру – Б» is for both, «акиму до мая построить А» for one. */
  private boolean opensForAll(Zone zone) {
    return !zone.deadlines.isEmpty()
        && !zone.parties.isEmpty()
        && zone.deadlines.get(0).span().start() < line.start(zone.parties.get(0).from());
  }

  /** «поручил до 1 мая: закрыть А; открыть Б»: what stands before the colon is for all. */
  private boolean hasColon(int from, int head) {
    for (int at = from; at < head; at++) {
      if (line.is(at, ":") && !marks.within(from, at).isEmpty()) {
        return true;
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
      int behind = Relatives.end(line, at, limit);
      if (behind > at) {
        at = behind - 1;
        continue;
      }
      boolean other =
          line.isFinite(at) && line.isPart(at, PartOfSpeech.VERB)
              || line.is(at, "поручено", "предписано", "велено", "приказано")
              || line.is(at, "что") && line.is(at - 1, ",")
              || line.is(at, "чтобы") && !line.is(at - 2, "то") && at > from + 1
              || line.starts(at, "котор")
              || line.is(at, "можно", "нельзя");
      if (other) {
        return -1;
      }
    }
    return -1;
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
