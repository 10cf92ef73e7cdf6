package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The same assignment told twice is one, at its fullest wording. */
final class Duplicates {

  /** Likelier than this two are one: a lost assignment is worse than one told twice. */
  private static final double ALIKE = 0.6;

  /** «Эту работу» means what was ordered so many passages before. */
  private static final int NEAR = 2;

  /** A telling is compared with so many before it. */
  private static final int LOOK_BACK = 200;

  private Duplicates() {}

  /** The drafts, later tellings of an earlier one and overlaps left out. */
  static List<Draft> drop(List<Draft> drafts) {
    var kept = new ArrayList<Likeness>();
    for (var draft : drafts) {
      var telling = new Likeness(draft);
      int same = -1;
      int oldest = Math.max(0, kept.size() - LOOK_BACK);
      for (int at = kept.size() - 1; at >= oldest && same < 0; at--) {
        same = isSame(kept.get(at), telling) ? at : -1;
      }
      if (same < 0) {
        kept.add(telling);
      } else {
        kept.set(same, fuller(telling, kept.get(same)));
      }
    }
    var told = kept.stream().map(Likeness::draft).toList();
    return told.stream().filter(draft -> !isSummary(draft, told)).toList();
  }

  /** A headline without number or day sums up what its issuer says below. */
  private static boolean isSummary(Draft draft, List<Draft> told) {
    return draft.line().passage() == 0
        && draft.isDoubtful()
        && draft.action().deadline() == null
        && !new Likeness(draft).isCounted()
        && told.stream()
            .anyMatch(
                other ->
                    other.line().passage() > 0 && Objects.equals(other.issuer(), draft.issuer()));
  }

  /** Whether the later draft tells the earlier one again. */
  static boolean same(Draft earlier, Draft later) {
    return isSame(new Likeness(earlier), new Likeness(later));
  }

  private static Likeness fuller(Likeness later, Likeness earlier) {
    return isFuller(later.draft(), earlier.draft())
        ? new Likeness(strongest(later.draft(), earlier.draft()))
        : new Likeness(addressed(earlier.draft(), later.draft()));
  }

  /** What was ordered once is an order in its fuller wording too. */
  private static Draft strongest(Draft fuller, Draft other) {
    boolean ordered = other.kind() == Directive.Kind.DIRECTIVE;
    return addressed(ordered ? fuller.withKind(Directive.Kind.DIRECTIVE) : fuller, other);
  }

  /** With those who are to do it by the other telling, where its own names nobody. */
  private static Draft addressed(Draft fuller, Draft other) {
    var action = fuller.action();
    return action.parties().isEmpty()
        ? fuller.withAction(action.withParties(other.action().parties()))
        : fuller;
  }

  private static boolean isSame(Likeness first, Likeness second) {
    var one = first.draft();
    var other = second.draft();
    if (one.line() == other.line()) {
      return one.span().overlaps(other.span());
    }
    if (pointsBack(other)) {
      return one.kind() == Directive.Kind.DIRECTIVE
          && Objects.equals(one.issuer(), other.issuer())
          && other.line().passage() - one.line().passage() <= NEAR;
    }
    return first.to(second) >= ALIKE;
  }

  /** «Начинать эту работу необходимо уже сегодня»: what was ordered before. */
  private static boolean pointsBack(Draft draft) {
    var action = draft.action();
    for (int at = action.from(); at < action.to(); at++) {
      if (draft.line().is(at, "эту", "данную", "этой")
          && draft.line().starts(at + 1, "работ", "задач")) {
        return draft.kind() != Directive.Kind.PLEDGE;
      }
    }
    return false;
  }

  /** An order says more than a promise, a dated wording more than one without. */
  private static boolean isFuller(Draft one, Draft other) {
    return score(one) > score(other);
  }

  private static double score(Draft draft) {
    return (Marks.isResolved(draft.action().deadline()) ? 1 : 0)
        + (draft.action().parties().isEmpty() ? 0 : 1)
        + Math.min(draft.span().length(), 200) / 200.0
        + (draft.retold() ? -1 : 0)
        + (pointsBack(draft) ? -2 : 0)
        + (draft.isDoubtful() ? -3 : 0)
        + draft.confidence();
  }
}
