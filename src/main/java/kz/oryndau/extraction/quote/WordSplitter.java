package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Splits a text that no stage has read word by word, such as a name. */
final class WordSplitter {

  private WordSplitter() {}

  /** The runs of characters that may stand in a word, in reading order. */
  static List<String> words(String text, IntPredicate inWord) {
    var words = new ArrayList<String>();
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int next = at + Character.charCount(character);
      if (!inWord.test(character)) {
        add(words, text, start, at);
        start = next;
      }
      at = next;
    }
    add(words, text, start, text.length());
    return words;
  }

  private static void add(List<String> words, String text, int start, int end) {
    if (start < end) {
      words.add(text.substring(start, end));
    }
  }
}
