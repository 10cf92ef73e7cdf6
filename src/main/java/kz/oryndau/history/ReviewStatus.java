package kz.oryndau.history;

import java.util.Set;

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
}
