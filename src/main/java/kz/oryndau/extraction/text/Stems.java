package kz.oryndau.extraction.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Beginnings of words with what is known of them, in a table by their first three letters: few
 * share these, and most words have others than all of them.
 *
 * @param <V> what is known of a stem
 */
public final class Stems<V> {

  private static final int FIRST = 3;

  private static final int LETTERS = 'я' - 'а' + 1;

  /** By the numbers of three letters а to я. */
  private final List<List<Stem<V>>> table = new ArrayList<>();

  /** By the first three letters where others are among them, by all of a shorter stem. */
  private final Map<String, List<Stem<V>>> others = new HashMap<>();

  /**
   * The beginning of a word, or a whole word.
   *
   * @param letters in the spelling of {@link PlainText}
   * @param value what is known of it
   */
  public record Stem<V>(String letters, V value) {}

  /** None. */
  public Stems() {
    for (int index = 0; index < LETTERS * LETTERS * LETTERS; index++) {
      table.add(List.of());
    }
  }

  /** Adds a stem; once threads share them none must be added any more. */
  public void add(String letters, V value) {
    int index = index(letters);
    var all = new ArrayList<>(like(letters));
    all.add(new Stem<>(letters, value));
    all.sort(Comparator.comparingInt(stem -> stem.letters.length()));
    if (index < 0) {
      others.put(first(letters), all);
    } else {
      table.set(index, all);
    }
  }

  /**
   * Those that the word can begin with, the shortest first: they have its first three letters, the
   * rest is still to be compared; shorter ones are the word.
   */
  public List<Stem<V>> like(String word) {
    int index = index(word);
    return index < 0 ? others.getOrDefault(first(word), List.of()) : table.get(index);
  }

  private static String first(String word) {
    return word.length() <= FIRST ? word : word.substring(0, FIRST);
  }

  /** The number of the first three letters; −1 where it has fewer or others than а to я. */
  private static int index(String word) {
    if (word.length() < FIRST) {
      return -1;
    }
    int index = 0;
    for (int at = 0; at < FIRST; at++) {
      int letter = word.charAt(at) - 'а';
      if (letter < 0 || letter >= LETTERS) {
        return -1;
      }
      index = index * LETTERS + letter;
    }
    return index;
  }
}
