package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.deadline.Deadline;

/** The deadlines and conditions of a line by the index of their first word. */
final class Marks {

  private final Line line;
  private final Deadline[] deadlineAt;
  private final int[] deadlineEnd;
  private final List<Deadline> deadlines;

  Marks(Line line, List<Deadline> deadlines) {
    this.line = line;
    this.deadlines = deadlines;
    this.deadlineAt = new Deadline[line.size() + 1];
    this.deadlineEnd = new int[line.size() + 1];
    for (var deadline : deadlines) {
      int from = line.indexAt(deadline.span().start());
      if (from < line.size()) {
        deadlineAt[from] = deadline;
        deadlineEnd[from] = Math.max(from + 1, line.indexAt(deadline.span().end()));
      }
    }
  }

  Deadline deadlineAt(int at) {
    return at >= 0 && at < deadlineAt.length ? deadlineAt[at] : null;
  }

  /** Index behind the deadline that starts at the index. */
  int deadlineEnd(int at) {
    return deadlineEnd[at];
  }

  /** Those that start within the words. */
  List<Deadline> within(int from, int to) {
    var found = new ArrayList<Deadline>();
    for (var deadline : deadlines) {
      int at = line.indexAt(deadline.span().start());
      if (at >= from && at < to) {
        found.add(deadline);
      }
    }
    return found;
  }

  /** The one that says most: with a date before without, else the first; null if none. */
  static Deadline strongest(List<Deadline> deadlines) {
    Deadline best = null;
    for (var deadline : deadlines) {
      boolean better =
          best == null
              || best.date() == null && best.recurring() == null && deadline.date() != null
              || best.date() == null && best.recurring() == null && deadline.recurring() != null;
      if (better) {
        best = deadline;
      }
    }
    return best;
  }
}
