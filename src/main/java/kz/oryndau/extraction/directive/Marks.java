package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kz.oryndau.extraction.deadline.Deadline;

/** The deadlines of a line by the index of their first word, read when the first is asked for. */
final class Marks {

  private final Line line;
  private final Supplier<List<Deadline>> source;
  private Deadline[] deadlineAt;
  private int[] deadlineEnd;

  Marks(Line line, Supplier<List<Deadline>> source) {
    this.line = line;
    this.source = source;
  }

  private void load() {
    if (deadlineAt != null) {
      return;
    }
    deadlineAt = new Deadline[line.size() + 1];
    deadlineEnd = new int[line.size() + 1];
    for (var deadline : source.get()) {
      int from = line.indexAt(deadline.span().start());
      if (from < line.size()) {
        deadlineAt[from] = deadline;
        deadlineEnd[from] = Math.max(from + 1, line.indexAt(deadline.span().end()));
      }
    }
  }

  Deadline deadlineAt(int at) {
    load();
    return at >= 0 && at < deadlineAt.length ? deadlineAt[at] : null;
  }

  /** Index behind the deadline that starts at the index. */
  int deadlineEnd(int at) {
    load();
    return deadlineEnd[at];
  }

  /** Those that start within the words. */
  List<Deadline> within(int from, int to) {
    load();
    var found = new ArrayList<Deadline>();
    for (int at = Math.max(0, from); at < Math.min(to, deadlineAt.length); at++) {
      if (deadlineAt[at] != null) {
        found.add(deadlineAt[at]);
      }
    }
    return found;
  }

  /** The one that says most: with a date or period before without, else the first; null if none. */
  static Deadline strongest(List<Deadline> deadlines) {
    Deadline best = null;
    for (var deadline : deadlines) {
      if (best == null || !isResolved(best) && isResolved(deadline)) {
        best = deadline;
      }
    }
    return best;
  }

  static boolean isResolved(Deadline deadline) {
    return deadline != null && (deadline.date() != null || deadline.recurring() != null);
  }
}
