package kz.oryndau.extraction.mention;

import java.util.List;
import kz.oryndau.extraction.text.Span;

/**
 * One real holder of public power in one article, with every place where the article means it.
 *
 * @param id local to the extraction, "o1", "o2", … in order of first mention
 * @param type what it is
 * @param name nominative, as full as the article gives it; null for an unnamed {@link Type#POST}
 * @param positions every post that the article gives, nominative, in order of appearance
 * @param mentions where it is named, in reading order
 */
public record Actor(
    String id, Type type, String name, List<String> positions, List<Span> mentions) {

  /** Kinds of actor, after the annotation guide. */
  public enum Type {
    /** A named person. */
    PERSON,
    /** An unnamed holder of a post. */
    POST,
    /** An institution. */
    BODY
  }

  /** Copies the lists. */
  public Actor {
    positions = List.copyOf(positions);
    mentions = List.copyOf(mentions);
  }
}
