package kz.oryndau.extraction.mention;

import kz.oryndau.extraction.text.PlainText;

/** What letters a word is made of. */
final class Letters {

  private Letters() {}

  /** Lower case with е for ё and one kind of hyphen: the key of every list. */
  static String fold(String word) {
    return oneHyphen(PlainText.folded(word));
  }

  /** One kind of hyphen. */
  static String oneHyphen(String word) {
    return word.replace('\u2011', '-').replace('\u2010', '-');
  }

  /** Foreign names are spelt with э and е alike: «Мэттис», «Меттис». */
  static String foldForeign(String folded) {
    return folded.indexOf('э') > 0
        ? folded.charAt(0) + folded.substring(1).replace('э', 'е')
        : folded;
  }

  static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** Two or more letters, all capitals. */
  static boolean allUpper(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters > 1;
  }

  static boolean isLatin(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c) && c > '\u024F') {
        return false;
      }
    }
    return true;
  }

  /** «ТОКАЕВ» to «Токаев», «КАСЫМ-ЖОМАРТ» to «Касым-Жомарт». */
  static String title(String word) {
    if (!allUpper(word)) {
      return word;
    }
    var out = new StringBuilder(word.length());
    boolean first = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return out.toString();
  }

  static String lowerFirst(String text) {
    boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return text.isEmpty() || abbreviation || Character.toLowerCase(text.charAt(0)) == text.charAt(0)
        ? text
        : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  static String upperFirst(String text) {
    return text.isEmpty() || Character.toUpperCase(text.charAt(0)) == text.charAt(0)
        ? text
        : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Length of what two words have in common at the start. */
  static int common(String a, String b) {
    int n = Math.min(a.length(), b.length());
    int i = 0;
    while (i < n && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
