package kz.oryndau.extraction.mention;

import java.util.Set;
import java.util.regex.Pattern;
import kz.oryndau.extraction.morphology.Reading.Trait;

/** Capitalised words that name a place. */
final class Places {

  private static final Pattern ADJECTIVE = Pattern.compile(".{3,}[сц]к(ая|ой|ую|ого|ому|ое|ом|им)");

  private static final Set<String> BEFORE =
      Set.of(
          "город",
          "города",
          "городе",
          "городу",
          "область",
          "области",
          "республика",
          "республики",
          "республике",
          "г",
          "с",
          "п",
          "штата",
          "штат",
          "штате",
          "провинции",
          "посёлке");

  private Places() {}

  /**
   * Whether the word at {@code i} is a place by dictionary, by its neighbours or as an adjective of
   * one.
   */
  static boolean isPlace(Line line, int i) {
    if (!line.upper(i)) {
      return false;
    }
    if (line.trait(i, Trait.PLACE)) {
      return true;
    }
    var next = NounIndex.RUSSIAN.find(line.low(i + 1));
    if (ADJECTIVE.matcher(line.low(i)).matches()
        && next.stream().anyMatch(f -> f.entry().isPlace())) {
      return true;
    }
    return BEFORE.contains(line.low(i - 1)) || line.is(i - 1, ".") && line.low(i - 2).equals("г");
  }
}
