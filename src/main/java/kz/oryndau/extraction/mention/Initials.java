package kz.oryndau.extraction.mention;

import java.util.List;
import java.util.stream.Stream;

/** Tells whether letters are the initials of a name: «КТЖ» of «Қазақстан темір жолы». */
final class Initials {

  /** Shorter words («и», «по», «РК») may have no letter of their own. */
  private static final int LONGEST_SILENT = 2;

  /** Kazakh letters, and those that stand for them in Russian abbreviations. */
  private static final String KAZAKH = "ӘҒҚҢӨҰҮҺІ";

  private static final String RUSSIAN = "АГКНОУУХИ";

  private Initials() {}

  /**
   * Whether the letters are the initials of words of the name that follow each other, or of the
   * parts of a word that is written in one («КазМунайГаз»). Two letters must use the name up.
   *
   * @param letters in capitals
   * @param name as it is written
   */
  static boolean of(String letters, String name) {
    var words = Stream.of(name.split("[^\\p{L}]+")).filter(word -> !word.isEmpty()).toList();
    for (int start = 0; start < words.size(); start++) {
      if (startsWith(words.get(start), letters.charAt(0)) && fits(letters, 0, words, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(String letters, int k, List<String> words, int at) {
    if (k == letters.length()) {
      return at == words.size() || letters.length() > LONGEST_SILENT;
    }
    if (at == words.size()) {
      return false;
    }
    var word = words.get(at);
    int own = capitals(word);
    boolean parts = own > 1 && startsWithCapitals(letters, k, word);
    return parts && fits(letters, k + own, words, at + 1)
        || startsWith(word, letters.charAt(k)) && fits(letters, k + 1, words, at + 1)
        || k > 0 && word.length() <= LONGEST_SILENT && fits(letters, k, words, at + 1);
  }

  private static boolean startsWith(String word, char letter) {
    char first = Character.toUpperCase(word.charAt(0));
    int kazakh = KAZAKH.indexOf(first);
    return (kazakh < 0 ? first : RUSSIAN.charAt(kazakh)) == letter;
  }

  /** How many capitals a word has that has small letters too. */
  private static int capitals(String word) {
    int count = (int) word.chars().filter(Character::isUpperCase).count();
    return count == word.length() ? 1 : count;
  }

  private static boolean startsWithCapitals(String letters, int from, String word) {
    int k = from;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        if (k == letters.length() || letters.charAt(k++) != word.charAt(i)) {
          return false;
        }
      }
    }
    return true;
  }
}
