package kz.oryndau.extraction.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Quotes that an article gives twice: in its first paragraph and again further down. */
final class Repeats {

  /** Shorter quotes may well be said twice. */
  private static final int SHORTEST = 4;

  private static final double SAME = 0.9;

  /** A quote is repeated no further down than so many quotes. */
  private static final int REACH = 40;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d-]+");

  private Repeats() {}

  /** Drops each quote that a later one of the same speaker and kind holds as well, word by word. */
  static void drop(List<Draft> drafts, String text) {
    List<Set<String>> words = drafts.stream().map(draft -> words(draft.span().in(text))).toList();
    Set<Draft> repeated = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      for (int k = i + 1; k < Math.min(drafts.size(), i + REACH); k++) {
        if (drafts.get(i).speaker().actor().equals(drafts.get(k).speaker().actor())
            && drafts.get(i).kind() == drafts.get(k).kind()
            && holds(words.get(k), words.get(i))) {
          repeated.add(drafts.get(i));
        }
      }
    }
    drafts.removeAll(repeated);
  }

  private static boolean holds(Set<String> whole, Set<String> part) {
    return part.size() >= SHORTEST
        && part.stream().filter(whole::contains).count() >= SAME * part.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (var word : BETWEEN_WORDS.split(Line.folded(text))) {
      if (word.length() > 1) {
        words.add(word);
      }
    }
    return words;
  }
}
