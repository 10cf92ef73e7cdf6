package kz.oryndau.extraction.morphology;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.text.WordList;

/** Which cases prepositions, verbs and nouns govern, from {@code lexicon/ru/government.txt}. */
final class Government {

  private static final List<Case> OBLIQUE =
      List.of(Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.LOCATIVE);

  private static final Set<Case> NONE = EnumSet.noneOf(Case.class);

  private final Map<String, List<Case>> prepositions = new HashMap<>();
  private final Map<String, Set<Case>> verbs = new HashMap<>();
  private final Map<String, Set<Case>> nouns = new HashMap<>();

  Government() {
    WordList.read("/lexicon/ru/government.txt").forEach(this::add);
  }

  private void add(String line) {
    String[] parts = line.split("\\s+");
    if (parts[0].equals("prep")) {
      prepositions.put(parts[1], Arrays.stream(parts).skip(2).map(Government::caseOf).toList());
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

  /** Cases after a preposition, the usual one first; where it is not listed, most likely. */
  List<Case> ofPreposition(String preposition) {
    return prepositions.getOrDefault(preposition, OBLIQUE);
  }

  /** Cases that a verb governs beside the accusative. */
  Set<Case> ofVerb(String lemma) {
    return verbs.getOrDefault(lemma, NONE);
  }

  /** Cases that a noun governs beside the genitive. */
  Set<Case> ofNoun(String lemma) {
    return nouns.getOrDefault(lemma, NONE);
  }
}
