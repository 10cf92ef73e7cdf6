package kz.oryndau.review;

import java.time.Instant;

/**
 * An article that somebody has in review.
 *
 * @param articleId key of the article
 * @param username who has it
 * @param takenAt since when
 */
public record Claim(long articleId, String username, Instant takenAt) {

  /** Whether {@code user} has it. */
  public boolean heldBy(String user) {
    return username.equals(user);
  }
}
