package kz.oryndau.extraction.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Quotes that an article gives twice: in its first paragraph and again further down. */
final class Repeats {

  /** Shorter quotes may well be said twice. */
  private static final int SHORTEST = 4;

  private static final double SAME = 0.9;

  /** A quote is repeated no further down than so many quotes. */
  private static final int REACH = 40;

  private Repeats() {}

  /** Drops each quote that a later one of the same speaker and kind holds as well, word by word. */
  static void drop(List<Draft> drafts, String text) {
    Map<Integer, Set<String>> known = new HashMap<>();
    IntFunction<Set<String>> words =
        at -> known.computeIfAbsent(at, any -> words(drafts.get(at).span().in(text)));
    Set<Draft> repeated = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      for (int k = i + 1; k < Math.min(drafts.size(), i + REACH); k++) {
        if (drafts.get(i).speaker().actor().equals(drafts.get(k).speaker().actor())
            && drafts.get(i).kind() == drafts.get(k).kind()
            && holds(words.apply(k), words.apply(i))) {
          repeated.add(drafts.get(i));
        }
      }
    }
    if (!repeated.isEmpty()) {
      drafts.removeAll(repeated);
    }
  }

  private static boolean holds(Set<String> whole, Set<String> part) {
    int left = part.size();
    if (left < SHORTEST) {
      return false;
    }
    for (var word : part) {
      left -= whole.contains(word) ? 0 : 1;
      if (left < SAME * part.size()) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (var word : WordSplitter.words(Line.folded(text), Repeats::isInWord)) {
      if (word.length() > 1) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isInWord(int c) {
    return Character.isLetter(c) || c >= '0' && c <= '9' || c == '-';
  }
}
