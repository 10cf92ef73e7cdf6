package kz.oryndau.extraction.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was worked out for words, since articles are made of the same words over and over. It starts
 * anew when it is full, so that strange texts do not fill the memory. Safe for all threads.
 *
 * @param <V> what is remembered of a word
 */
public final class WordMemory<V> {

  private final int most;
  private final int longest;
  private final Map<String, V> known = new ConcurrentHashMap<>();

  /**
   * Remembers nothing yet.
   *
   * @param most above so many words it starts anew
   * @param longest what has more UTF-16 units is no word and not worth remembering
   */
  public WordMemory(int most, int longest) {
    this.most = most;
    this.longest = longest;
  }

  /** What is remembered of the word; null if nothing is. */
  public V get(String word) {
    return known.get(word);
  }

  /** Remembers the value, and answers with it. */
  public V keep(String word, V value) {
    if (word.length() <= longest) {
      if (known.size() >= most) {
        known.clear();
      }
      known.put(word, value);
    }
    return value;
  }
}
