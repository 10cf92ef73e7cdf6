package kz.oryndau.extraction.followup;

import java.util.HashSet;
import java.util.Set;

/**
 * What a stretch of text is about, in keys that are the same for every form of a word.
 *
 * @param words nouns and adjectives that carry meaning, as dictionary forms
 * @param actions what is done; words of one action (строительство, построили) have one key
 * @param names words that begin with a capital inside a sentence
 * @param places names of places among them
 * @param numbers numbers of three digits or more that are no years
 */
public record Topic(
    Set<String> words,
    Set<String> actions,
    Set<String> names,
    Set<String> places,
    Set<String> numbers) {

  /** About nothing. */
  public static final Topic EMPTY = new Topic(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public Topic {
    words = Set.copyOf(words);
    actions = Set.copyOf(actions);
    names = Set.copyOf(names);
    places = Set.copyOf(places);
    numbers = Set.copyOf(numbers);
  }

  /** What both are about. */
  Topic and(Topic other) {
    return new Topic(
        union(words, other.words),
        union(actions, other.actions),
        union(names, other.names),
        union(places, other.places),
        union(numbers, other.numbers));
  }

  private static Set<String> union(Set<String> one, Set<String> two) {
    if (one.isEmpty() || two.isEmpty()) {
      return one.isEmpty() ? two : one;
    }
    var out = new HashSet<>(one);
    out.addAll(two);
    return out;
  }
}
