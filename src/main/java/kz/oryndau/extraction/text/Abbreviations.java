package kz.oryndau.extraction.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which words before a full stop leave the sentence open. */
final class Abbreviations {

  /** What may follow without beginning a sentence. */
  enum Openness {
    /** Anything: «им. Абая». */
    ANY,
    /** A number: «ст. 15». */
    NUMBER,
    /** Nothing with a capital: «5 млн. Министр» are two sentences. */
    NONE,
    /** Like {@link #NONE} after a number, else like {@link #ANY}: «2020 г.», «г. Алматы». */
    BY_NUMBER_BEFORE,
    /** Like {@link #NONE} after «и», else like {@link #ANY}: «школы и пр.», «на пр. Абая». */
    BY_AND_BEFORE
  }

  private static final Map<String, Openness> LIST = load();

  private Abbreviations() {}

  /** How open {@code word} leaves the sentence; null if it is no abbreviation. */
  static Openness of(String word) {
    return LIST.get(word.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Openness> load() {
    Map<String, Openness> list = new HashMap<>();
    for (String line : WordList.read("/lexicon/text/abbreviations.txt")) {
      String[] parts = line.split("\\s+");
      list.putIfAbsent(parts[1], openness(parts[0]));
    }
    return Map.copyOf(list);
  }

  private static Openness openness(String name) {
    return switch (name) {
      case "never" -> Openness.ANY;
      case "number" -> Openness.NUMBER;
      case "unit" -> Openness.NONE;
      case "year" -> Openness.BY_NUMBER_BEFORE;
      case "rest" -> Openness.BY_AND_BEFORE;
      default -> throw new IllegalStateException("abbreviations.txt: unknown class " + name);
    };
  }
}
