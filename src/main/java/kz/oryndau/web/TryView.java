package kz.oryndau.web;

import java.util.List;

/**
 * What was found in a text that is not stored.
 *
 * @param language that it was read in, ISO 639-1
 * @param officials whom it names
 * @param passages its paragraphs, each with what begins in it
 * @param nothing whether there is neither statement nor assignment
 */
public record TryView(
    String language, List<Named> officials, List<Part> passages, boolean nothing) {

  /** An official: its key on the page, its name and its posts; no posts is null. */
  public record Named(String key, String label, String posts) {}

  /** A paragraph and what begins in it. */
  public record Part(Passage passage, List<Card> cards) {}

  /**
   * A statement or an assignment.
   *
   * @param mark its place
   * @param title of an assignment; null for a statement
   * @param lines what else is known, in words
   */
  public record Card(Mark mark, String title, List<String> lines) {}
}
