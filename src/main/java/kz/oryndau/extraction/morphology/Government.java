package kz.oryndau.extraction.morphology;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.text.WordList;

/** Which cases prepositions, verbs and nouns govern, from {@code lexicon/ru/government.txt}. */
final class Government {

  private final Map<String, Set<Case>> prepositions = new HashMap<>();
  private final Map<String, Set<Case>> verbs = new HashMap<>();
  private final Map<String, Set<Case>> nouns = new HashMap<>();

  Government() {
    WordList.read("/lexicon/ru/government.txt").forEach(this::add);
  }

  private void add(String line) {
    String[] parts = line.split("\\s+");
    if (parts[0].equals("prep")) {
      Set<Case> cases = EnumSet.noneOf(Case.class);
      Arrays.stream(parts).skip(2).map(Government::caseOf).forEach(cases::add);
      prepositions.put(parts[1], cases);
      return;
    }
    var governed = parts[0].equals("verb") ? verbs : nouns;
    for (int i = 2; i < parts.length; i++) {
      governed.computeIfAbsent(parts[i], lemma -> EnumSet.noneOf(Case.class)).add(caseOf(parts[1]));
    }
  }

  private static Case caseOf(String letter) {
    return switch (letter) {
      case "р" -> Case.GENITIVE;
      case "д" -> Case.DATIVE;
      case "в" -> Case.ACCUSATIVE;
      case "т" -> Case.INSTRUMENTAL;
      case "п" -> Case.LOCATIVE;
      default -> throw new IllegalStateException("government.txt: unknown case " + letter);
    };
  }

  /** Cases after a preposition; all but the nominative where it is not listed. */
  Set<Case> ofPreposition(String preposition) {
    var cases = prepositions.get(preposition);
    return cases == null ? EnumSet.complementOf(EnumSet.of(Case.NOMINATIVE)) : cases;
  }

  /** Cases that a verb governs beside the accusative. */
  Set<Case> ofVerb(String lemma) {
    return verbs.getOrDefault(lemma, Set.of());
  }

  /** Cases that a noun governs beside the genitive. */
  Set<Case> ofNoun(String lemma) {
    return nouns.getOrDefault(lemma, Set.of());
  }
}
