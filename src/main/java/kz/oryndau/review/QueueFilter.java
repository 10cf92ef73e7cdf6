package kz.oryndau.review;

import kz.oryndau.listing.Parameters;

/**
 * Which articles with drafts are asked for; a null part asks for nothing.
 *
 * @param text words in title or text, as a search box takes them
 * @param whose all, or those that {@code user} added or has in review
 * @param user who asks
 */
public record QueueFilter(String text, Whose whose, String user) {

  /** Whose articles a queue shows. */
  public enum Whose {
    /** Everybody's. */
    ALL,
    /** Those that the user added or has in review. */
    MINE,
    /** Those that nobody else has in review. */
    FREE
  }

  /** Reads the parts q and whose. */
  public static QueueFilter of(Parameters parameters, String user) {
    return new QueueFilter(parameters.text("q"), parameters.constant("whose", Whose.class), user);
  }

  /** What nobody else has in review, within this filter. */
  QueueFilter free() {
    return new QueueFilter(text, whose == Whose.MINE ? Whose.MINE : Whose.FREE, user);
  }
}
