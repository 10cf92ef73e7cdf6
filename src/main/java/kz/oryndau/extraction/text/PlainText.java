package kz.oryndau.extraction.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts in one spelling, so that what looks the same to a reader compares equal. */
public final class PlainText {

  private static final String LATIN = "ABCEHKMOPTXYaceopxykmt";
  private static final String CYRILLIC = "АВСЕНКМОРТХУасеорхукмт";

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
          plain.append(plain.isEmpty() ? "" : " ").append(word(text.substring(start, i)));
        }
        start = i + 1;
      }
    }
    return plain.toString();
  }

  /** A single word in that spelling. */
  public static String word(String word) {
    String lower = unmixed(word).toLowerCase(Locale.ROOT);
    return lower.indexOf('ё') < 0 && lower.indexOf('\u00AD') < 0
        ? lower
        : lower.replace('ё', 'е').replace("\u00AD", "");
  }

  /**
   * The word with Latin look-alikes made Cyrillic, if it has Cyrillic letters at all; parts joined
   * by a hyphen count by themselves, so that «IT-сфера» stays.
   */
  public static String unmixed(String word) {
    if (word.indexOf('-') < 0) {
      return unmixedPart(word);
    }
    return Arrays.stream(word.split("-", -1))
        .map(PlainText::unmixedPart)
        .collect(Collectors.joining("-"));
  }

  private static String unmixedPart(String word) {
    boolean cyrillic = false;
    boolean latin = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      cyrillic |= c >= 'Ѐ' && c <= 'ӿ';
      latin |= LATIN.indexOf(c) >= 0;
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
