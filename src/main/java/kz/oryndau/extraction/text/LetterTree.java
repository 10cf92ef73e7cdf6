package kz.oryndau.extraction.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Values by words, kept letter by letter: a word is looked up where it stands in a longer text, and
 * most words that are not here are done with at their second or third letter.
 *
 * @param <V> what is known of a word
 */
public final class LetterTree<V> {

  private static final int LETTERS = 'я' - 'а' + 1;

  /** By the letters а to я; null where no word goes on with one of these. */
  private LetterTree<V>[] next;

  private final Map<Character, LetterTree<V>> others = new HashMap<>(0);
  private V value;

  /** The value of the word that ends here; null where none does. */
  public V value() {
    return value;
  }

  /** Where the letter leads to; null where no word goes on with it. */
  public LetterTree<V> at(char letter) {
    int index = letter - 'а';
    if (index < 0 || index >= LETTERS) {
      return others.isEmpty() ? null : others.get(letter);
    }
    return next == null ? null : next[index];
  }

  /** The value of the word that stands from one index up to another; null where it has none. */
  public V get(String text, int from, int to) {
    var tree = this;
    for (int at = from; at < to && tree != null; at++) {
      tree = tree.at(text.charAt(at));
    }
    return tree == null ? null : tree.value;
  }

  /** Sets the value of a word; a tree that threads share must not grow any more. */
  public void put(String word, V value) {
    var tree = this;
    for (char letter : word.toCharArray()) {
      tree = tree.grown(letter);
    }
    tree.value = value;
  }

  @SuppressWarnings("unchecked")
  private LetterTree<V> grown(char letter) {
    int index = letter - 'а';
    if (index < 0 || index >= LETTERS) {
      return others.computeIfAbsent(letter, key -> new LetterTree<>());
    }
    next = next == null ? new LetterTree[LETTERS] : next;
    next[index] = next[index] == null ? new LetterTree<>() : next[index];
    return next[index];
  }
}
