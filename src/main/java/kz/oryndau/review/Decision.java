package kz.oryndau.review;

import kz.oryndau.history.ReviewStatus;

/**
 * What an analyst decides over a record.
 *
 * @param next the status that it gets
 * @param reason why; required to take a decision back to draft, otherwise it may be null
 * @param duplicateOf key of the record that it doubles; required for a duplicate, otherwise null
 * @param version of the record as the analyst saw it
 */
public record Decision(ReviewStatus next, String reason, Long duplicateOf, long version) {

  /** Takes a blank reason for none. */
  public Decision {
    reason = reason == null || reason.isBlank() ? null : reason.strip();
  }

  /** A decision that names no other record. */
  public Decision(ReviewStatus next, String reason, long version) {
    this(next, reason, null, version);
  }
}
