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

  private final CueWords cues;
  private final Kinds kinds;
  private final Function<Line, Marks> marks;
  private final Map<Line, Line> next = new IdentityHashMap<>();

  /**
   * For the drafts of one article.
   *
   * @param cues words that introduce something to be done
   * @param lines the sentences of the article
   * @param marks the deadlines of a sentence
   */
  Completion(CueWords cues, List<Line> lines, Function<Line, Marks> marks) {
    this.cues = cues;
    for (int at = 1; at < lines.size(); at++) {
      next.put(lines.get(at - 1), lines.get(at));
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
      var complete = dated(assigned(draft.withKind(kinds.of(draft, before)), before));
      found.add(complete);
      before = complete;
    }
    return found;
  }

  private Draft assigned(Draft draft, Draft before) {
    var own = Assignees.of(draft, marks.apply(draft.line()), cues);
    var parties = own.isEmpty() ? NearAssignees.of(draft, before, cues) : own;
    return draft.withAction(draft.action().withParties(parties));
  }

  private Draft dated(Draft draft) {
    if (Marks.isResolved(draft.action().deadline())) {
      return draft;
    }
    var deadline = Terms.before(draft, marks.apply(draft.line()));
    var behind = next.get(draft.line());
    if (deadline == null && behind != null && behind.passage() == draft.line().passage()) {
      deadline = Terms.behind(behind, marks.apply(behind));
    }
    return deadline == null ? draft : draft.withAction(draft.action().withDeadline(deadline));
  }
}
