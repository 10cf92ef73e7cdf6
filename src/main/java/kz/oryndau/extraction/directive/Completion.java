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
  private final Function<Line, Marks> marksOf;
  private final Map<Line, Marks> marks = new IdentityHashMap<>();

  /**
   * For the drafts of one article.
   *
   * @param cues words that introduce something to be done
   * @param marksOf the deadlines of a sentence
   */
  Completion(CueWords cues, Function<Line, Marks> marksOf) {
    this.cues = cues;
    this.kinds = new Kinds(cues);
    this.marksOf = marksOf;
  }

  /** The drafts in reading order, completed. */
  List<Draft> of(List<Draft> drafts) {
    var sorted = new ArrayList<>(drafts);
    sorted.sort(Comparator.comparing(Draft::span));
    var found = new ArrayList<Draft>();
    Draft before = null;
    for (var draft : sorted) {
      var complete = assigned(draft.withKind(kinds.of(draft, before)));
      found.add(complete);
      before = complete;
    }
    return found;
  }

  private Draft assigned(Draft draft) {
    var parties = Assignees.of(draft, marks(draft.line()), cues);
    return draft.withAction(draft.action().withParties(parties));
  }

  private Marks marks(Line line) {
    return marks.computeIfAbsent(line, marksOf);
  }
}
