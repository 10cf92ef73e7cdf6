package kz.oryndau.extraction.followup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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

  private static Set<String> union(Set<String> some, Set<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    var all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  /** What the stretches are about whose keys were collected. */
  static Topic of(List<Keys> stretches) {
    return new Topic(
        distinct(stretches, Keys::words),
        distinct(stretches, Keys::actions),
        distinct(stretches, Keys::names),
        distinct(stretches, Keys::places),
        distinct(stretches, Keys::numbers));
  }

  /** Unmodifiable already, so that the topic need not copy it. */
  private static Set<String> distinct(List<Keys> stretches, Function<Keys, List<String>> kind) {
    var all = new HashSet<String>();
    for (var stretch : stretches) {
      all.addAll(kind.apply(stretch));
    }
    return Set.of(all.toArray(new String[0]));
  }
}
