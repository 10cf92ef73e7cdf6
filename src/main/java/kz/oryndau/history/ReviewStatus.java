package kz.oryndau.history;

import java.util.List;
import java.util.Set;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.Violation;
import kz.oryndau.platform.Violation.Rule;

/** Whether a record is right, as far as people have looked at it. */
public enum ReviewStatus {
  /** Found by the machine or typed in, nobody has decided yet. */
  DRAFT,
  /** Right: counts in reports and stands on public pages. */
  ACCEPTED,
  /** Wrong: kept, but shown nowhere unless asked for by name. */
  REJECTED,
  /** Right, but another record says the same. */
  DUPLICATE;

  /** What may follow: a draft is decided, and every decision can be taken back to draft. */
  public Set<ReviewStatus> allowedNext() {
    return this == DRAFT ? Set.of(ACCEPTED, REJECTED, DUPLICATE) : Set.of(DRAFT);
  }

  /**
   * Answers with {@code next} where it may follow.
   *
   * @throws IllegalTransition where it may not
   */
  public ReviewStatus to(ReviewStatus next) {
    if (!allowedNext().contains(next)) {
      throw new IllegalTransition(this, next, allowedNext());
    }
    return next;
  }

  /**
   * Goes on only where a duplicate names the record that it doubles.
   *
   * @param original key of that record; null for none
   * @throws InvalidInput where a duplicate names none
   */
  public void requireOriginal(Long original) {
    if (this == DUPLICATE && original == null) {
      throw new InvalidInput(List.of(new Violation("duplicateOf", Rule.REQUIRED, List.of())));
    }
  }

  /**
   * Goes on only with an accepted record: what becomes of one that may be wrong is not tracked.
   *
   * @throws NotAccepted for any other
   */
  public void requireAccepted() {
    if (this != ACCEPTED) {
      throw new NotAccepted(this);
    }
  }
}
