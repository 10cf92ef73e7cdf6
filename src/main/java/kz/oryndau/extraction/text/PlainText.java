package kz.oryndau.extraction.text;

import java.util.Arrays;
import java.util.Locale;

/** Texts in one spelling, so that what looks the same to a reader compares equal. */
public final class PlainText {

  private static final String LATIN = "ABCEHKMOPTXYaceopxykmt";
  private static final String CYRILLIC = "АВСЕНКМОРТХУасеорхукмт";

  private static final char UNKNOWN = '\uFFFF';

  /** The small letter of each unit up to the dashes and «№»; unknown where a table cannot tell. */
  private static final char[] LOWER = new char['\u2150'];

  static {
    for (char c = 0; c < LOWER.length; c++) {
      String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
      LOWER[c] = lower.length() == 1 && c != 'Σ' ? lower.charAt(0) : UNKNOWN;
    }
  }

  /**
   * The same with е for ё; unknown too where the word round the unit must be looked at first: a
   * Latin letter, which may be mixed in, and the soft hyphen, which goes.
   */
  private static final char[] SPELLED = LOWER.clone();

  static {
    SPELLED['ё'] = 'е';
    SPELLED['Ё'] = 'е';
    SPELLED['\u00AD'] = UNKNOWN;
    Arrays.fill(SPELLED, 'A', 'Z' + 1, UNKNOWN);
    Arrays.fill(SPELLED, 'a', 'z' + 1, UNKNOWN);
  }

  private PlainText() {}

  /**
   * Lower case, ё as е, white space of any kind as one space, no soft hyphens, and in a word with
   * Cyrillic letters the Latin ones that look like Cyrillic («Ранeе») as Cyrillic.
   */
  public static String of(String text) {
    char[] plain = new char[text.length()];
    int size = 0;
    boolean spaced = false;
    for (int i = 0; i < plain.length; i++) {
      char c = text.charAt(i);
      if (Tokenizer.isSpace(c)) {
        spaced = size > 0;
      } else if (isUnknown(c)) {
        return wordByWord(text);
      } else {
        if (spaced) {
          plain[size++] = ' ';
          spaced = false;
        }
        plain[size++] = SPELLED[c];
      }
    }
    return new String(plain, 0, size);
  }

  private static String wordByWord(String text) {
    var plain = new StringBuilder(text.length());
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Tokenizer.isSpace(text.charAt(i))) {
        if (i > start) {
          plain.append(plain.isEmpty() ? "" : " ").append(word(text.substring(start, i)));
        }
        start = i + 1;
      }
    }
    return plain.toString();
  }

  /** A single word in that spelling. */
  public static String word(String word) {
    var spelled = spelled(word);
    if (spelled != null) {
      return spelled;
    }
    String lower = lower(unmixed(word));
    return lower.indexOf('ё') < 0 && lower.indexOf('\u00AD') < 0
        ? lower
        : lower.replace('ё', 'е').replace("\u00AD", "");
  }

  /** The word unit by unit, itself if that changes nothing; null where a unit is unknown. */
  private static String spelled(String word) {
    int i = 0;
    while (i < word.length() && isPlain(word.charAt(i))) {
      i++;
    }
    if (i == word.length()) {
      return word;
    }
    char[] spelled = word.toCharArray();
    for (; i < spelled.length; i++) {
      if (isUnknown(spelled[i])) {
        return null;
      }
      spelled[i] = SPELLED[spelled[i]];
    }
    return new String(spelled);
  }

  /** Nothing in the word but what this spelling leaves as it is: most words are so. */
  static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isPlain(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return c < SPELLED.length && SPELLED[c] == c;
  }

  private static boolean isUnknown(char c) {
    return c >= SPELLED.length || SPELLED[c] == UNKNOWN;
  }

  /**
   * What {@link String#toLowerCase(Locale)} answers for the root locale. Every stage asks for it at
   * every word; a table is several times as quick.
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
    var spelled = spelled(word);
    return spelled == null ? lower(word).replace('ё', 'е') : spelled;
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
