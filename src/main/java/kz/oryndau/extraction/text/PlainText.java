package kz.oryndau.extraction.text;

import java.util.Locale;

/** Texts in one spelling, so that what looks the same to a reader compares equal. */
public final class PlainText {

  private static final String LATIN = "ABCEHKMOPTXYaceopxykmt";
  private static final String CYRILLIC = "АВСЕНКМОРТХУасеорхукмт";

  private static final char UNKNOWN = '\uFFFF';

  /** The small letter of each unit below the Armenian ones; unknown where a table cannot tell. */
  private static final char[] LOWER = new char['\u0530'];

  static {
    for (char c = 0; c < LOWER.length; c++) {
      String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
      LOWER[c] = lower.length() == 1 && c != 'Σ' ? lower.charAt(0) : UNKNOWN;
    }
  }

  private PlainText() {}

  /**
   * Lower case, ё as е, white space of any kind as one space, no soft hyphens, and in a word with
   * Cyrillic letters the Latin ones that look like Cyrillic («Ранeе») as Cyrillic.
   */
  public static String of(String text) {
    var plain = new StringBuilder(text.length());
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Tokenizer.isSpace(text.charAt(i))) {
        if (i > start) {
          plain.append(plain.isEmpty() ? "" : " ");
          append(plain, text, start, i);
        }
        start = i + 1;
      }
    }
    return plain.toString();
  }

  /** Appends a word in that spelling; unit by unit where it has no letter that may be mixed in. */
  private static void append(StringBuilder plain, String text, int start, int end) {
    int before = plain.length();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean latin = c >= 'A' && c <= 'z';
      if (latin || c == '\u00AD' || c >= LOWER.length || LOWER[c] == UNKNOWN) {
        plain.setLength(before);
        plain.append(word(text.substring(start, end)));
        return;
      }
      plain.append(LOWER[c] == 'ё' ? 'е' : LOWER[c]);
    }
  }

  /** A single word in that spelling. */
  public static String word(String word) {
    if (isPlain(word)) {
      return word;
    }
    String lower = lower(unmixed(word));
    return lower.indexOf('ё') < 0 && lower.indexOf('\u00AD') < 0
        ? lower
        : lower.replace('ё', 'е').replace("\u00AD", "");
  }

  /** Nothing but а to я, so that the word is in the spelling already: most words are. */
  static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'а' || c > 'я') {
        return false;
      }
    }
    return true;
  }

  /**
   * What {@link String#toLowerCase(Locale)} answers for the root locale. Every stage asks for it at
   * every word; a table of the Latin, Greek and Cyrillic letters is several times as quick.
   */
  public static String lower(String word) {
    int i = 0;
    while (i < word.length() && isLower(word.charAt(i))) {
      i++;
    }
    if (i == word.length()) {
      return word;
    }
    char[] lower = word.toCharArray();
    for (; i < lower.length; i++) {
      char c = lower[i];
      if (c >= LOWER.length || LOWER[c] == UNKNOWN) {
        return word.toLowerCase(Locale.ROOT);
      }
      lower[i] = LOWER[c];
    }
    return new String(lower);
  }

  private static boolean isLower(char c) {
    return c < LOWER.length && LOWER[c] == c;
  }

  /** Lower case, ё as е; unlike {@link #word} it keeps the alphabet and the length. */
  public static String folded(String word) {
    return isPlain(word) ? word : lower(word).replace('ё', 'е');
  }

  /**
   * The word with Latin look-alikes made Cyrillic, if it has Cyrillic letters at all; parts joined
   * by a hyphen count by themselves, so that «IT-сфера» stays.
   */
  public static String unmixed(String word) {
    if (word.indexOf('-') < 0) {
      return unmixedPart(word);
    }
    var clean = new StringBuilder(word.length());
    int start = 0;
    for (int end = word.indexOf('-'); end >= 0; end = word.indexOf('-', start)) {
      clean.append(unmixedPart(word.substring(start, end))).append('-');
      start = end + 1;
    }
    return clean.append(unmixedPart(word.substring(start))).toString();
  }

  private static String unmixedPart(String word) {
    boolean cyrillic = false;
    boolean latin = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      cyrillic |= c >= 'Ѐ' && c <= 'ӿ';
      latin |= c >= 'A' && c <= 'z' && LATIN.indexOf(c) >= 0;
    }
    if (!cyrillic || !latin) {
      return word;
    }
    var clean = new StringBuilder(word);
    for (int i = 0; i < clean.length(); i++) {
      int at = LATIN.indexOf(clean.charAt(i));
      if (at >= 0) {
        clean.setCharAt(i, CYRILLIC.charAt(at));
      }
    }
    return clean.toString();
  }
}
