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
    return union(List.of(this, other));
  }

  /** What any of them is about. */
  static Topic union(List<Topic> topics) {
    return new Topic(
        union(topics, Topic::words),
        union(topics, Topic::actions),
        union(topics, Topic::names),
        union(topics, Topic::places),
        union(topics, Topic::numbers));
  }

  private static Set<String> union(List<Topic> topics, Function<Topic, Set<String>> keys) {
    Set<String> only = Set.of();
    Set<String> all = null;
    for (var topic : topics) {
      var some = keys.apply(topic);
      if (all != null) {
        all.addAll(some);
      } else if (only.isEmpty()) {
        only = some;
      } else if (!some.isEmpty()) {
        all = new HashSet<>(only);
        all.addAll(some);
      }
    }
    return all == null ? only : all;
  }
}
