package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Gives what was judged an assignment the parts that its rule left open: how binding it is, who is
 * to do it, by when.
 */
final class Completion {

  /** So many sentences above a point of a list its heading may stand. */
  private static final int LONGEST_LIST = 12;

  /** So many words before an action the task may be named. */
  private static final int FARTHEST_TASK = 40;

  private final CueWords cues;
  private final Kinds kinds;
  private final Function<Line, Marks> marks;
  private final List<Line> lines;
  private final Map<Line, Integer> numbers = new IdentityHashMap<>();

  /**
   * For the drafts of one article.
   *
   * @param cues words that introduce something to be done
   * @param lines the sentences of the article
   * @param marks the deadlines of a sentence
   */
  Completion(CueWords cues, List<Line> lines, Function<Line, Marks> marks) {
    this.cues = cues;
    this.lines = lines;
    for (int at = 0; at < lines.size(); at++) {
      numbers.put(lines.get(at), at);
    }
    this.kinds = new Kinds(cues);
    this.marks = marks;
  }

  /** The drafts in reading order, completed. */
  List<Draft> of(List<Draft> drafts) {
    var sorted = new ArrayList<>(drafts);
    sorted.sort(Comparator.comparing(Draft::span));
    var found = new ArrayList<Draft>();
    Draft before = null;
    for (var draft : sorted) {
      var complete = dated(assigned(draft.withKind(kinds.of(draft, before)), before), before);
      found.add(complete);
      before = complete;
    }
    return found;
  }

  private Draft assigned(Draft draft, Draft before) {
    var own = Assignees.of(draft, marks.apply(draft.line()), cues);
    if (own.isEmpty() && draft.kind() != Directive.Kind.PLEDGE) {
      own = pointedAt(draft);
    }
    var parties = own.isEmpty() ? NearAssignees.of(draft, before, cues) : own;
    return draft.withAction(draft.action().withParties(parties));
  }

  /** Those whom a pronoun, a task or the heading of a list names. */
  private List<Party> pointedAt(Draft draft) {
    var line = draft.line();
    var cue = Governor.of(line, draft.action(), cues);
    var meant = PronounAssignees.of(draft, cue, inParagraph(line, -1), marks);
    if (!meant.isEmpty()) {
      return meant;
    }
    int from = Math.max(0, draft.action().from() - FARTHEST_TASK);
    var given = TaskReceivers.of(line, marks.apply(line), from, draft.action().from());
    return given.isEmpty() && NearAssignees.isBullet(draft) ? ofHeading(line) : given;
  }

  /** «На штаб возложены задачи:», «Совету поручено:» above the points of a list. */
  private List<Party> ofHeading(Line item) {
    int number = numbers.getOrDefault(item, 0);
    for (int at = number - 1; at >= Math.max(0, number - LONGEST_LIST); at--) {
      var line = lines.get(at);
      if (line.is(line.size() - 1, ":")) {
        int from = Math.max(0, line.size() - FARTHEST_TASK);
        return TaskReceivers.of(line, marks.apply(line), from, line.size());
      }
    }
    return List.of();
  }

  /** The sentence so many behind it; null if its paragraph has none. */
  private Line inParagraph(Line line, int offset) {
    var number = numbers.get(line);
    int at = number == null ? -1 : number + offset;
    boolean inside = at >= 0 && at < lines.size() && lines.get(at).passage() == line.passage();
    return inside ? lines.get(at) : null;
  }

  private Draft dated(Draft draft, Draft before) {
    var line = draft.line();
    if (Marks.isResolved(draft.action().deadline())) {
      return Terms.nearer(draft, marks.apply(line));
    }
    var cue = Governor.of(line, draft.action(), cues);
    var deadline = Terms.before(draft, cue, marks.apply(line));
    if (deadline == null) {
      deadline = Terms.after(draft, marks.apply(line));
    }
    if (deadline == null) {
      deadline = Terms.shared(draft, before);
    }
    var behind = inParagraph(line, 1);
    if (deadline == null && behind != null) {
      deadline = Terms.behind(behind, marks.apply(behind));
    }
    return deadline == null ? draft : draft.withAction(draft.action().withDeadline(deadline));
  }
}
