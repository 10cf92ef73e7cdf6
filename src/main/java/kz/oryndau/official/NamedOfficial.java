package kz.oryndau.official;

import java.util.List;

/**
 * An official as one article names it.
 *
 * @param id database key
 * @param type what it is
 * @param label the name, or the post of an unnamed holder
 * @param posts every post that the article gives, in its order; the label's own among them
 * @param mentions where the article means it, in reading order
 */
public record NamedOfficial(
    Long id, Official.Type type, String label, List<String> posts, List<Place> mentions) {

  /** From the UTF-16 unit {@code start} up to {@code end}, exclusive. */
  public record Place(int start, int end) {}

  /** Copies the lists. */
  public NamedOfficial {
    posts = List.copyOf(posts);
    mentions = List.copyOf(mentions);
  }
}
