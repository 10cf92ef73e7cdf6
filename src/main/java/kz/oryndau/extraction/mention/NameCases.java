package kz.oryndau.extraction.mention;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Chooses the case and gender in which all the words of a name agree. */
final class NameCases {

  private static final Gender[] GENDERS = {Gender.MASCULINE, Gender.FEMININE};
  private static final int MISFIT = -4;

  private static final Map<Case, Set<String>> PREPOSITIONS = new EnumMap<>(Case.class);

  static {
    PREPOSITIONS.put(
        Case.GENITIVE,
        Set.of(
            "от",
            "у",
            "для",
            "без",
            "против",
            "из",
            "до",
            "со",
            "с",
            "кроме",
            "после",
            "имени",
            "ради",
            "вместо",
            "мнению",
            "словам",
            "сторонников"));
    PREPOSITIONS.put(Case.DATIVE, Set.of("к", "ко", "по", "благодаря"));
    PREPOSITIONS.put(Case.INSTRUMENTAL, Set.of("с", "со", "перед", "над", "между", "за"));
    PREPOSITIONS.put(Case.ACCUSATIVE, Set.of("на", "в", "за", "про", "через"));
    PREPOSITIONS.put(Case.LOCATIVE, Set.of("о", "об", "при", "на", "в"));
  }

  /** Case and gender; null where nothing tells. */
  record Choice(Case grammaticalCase, Gender gender) {}

  private NameCases() {}

  /** Whether two words can stand in one case, of a person of one gender. */
  static boolean compatible(List<NameForm> a, List<NameForm> b) {
    for (var x : a) {
      for (var y : b) {
        if (x.weight() > 0
            && y.weight() > 0
            && x.gender() == y.gender()
            && (x.grammaticalCase() == null
                || y.grammaticalCase() == null
                || x.grammaticalCase() == y.grammaticalCase())) {
          return true;
        }
      }
    }
    return a.isEmpty() || b.isEmpty();
  }

  /** The likeliest reading of a name that begins at token {@code from}. */
  static Choice best(List<Name.Part> parts, Line line, int from) {
    int top = Integer.MIN_VALUE;
    Choice best = new Choice(null, null);
    boolean tie = false;
    for (var wanted : Case.values()) {
      int context = context(wanted, line, from);
      for (var gender : GENDERS) {
        int score = context + score(parts, wanted, gender);
        if (score > top) {
          tie = false;
          top = score;
          best = new Choice(wanted, gender);
        } else if (score == top && best.grammaticalCase() == wanted) {
          tie = true;
        }
      }
    }
    return tie ? new Choice(best.grammaticalCase(), null) : best;
  }

  private static int score(List<Name.Part> parts, Case wanted, Gender gender) {
    int sum = 0;
    for (var part : parts) {
      if (part.forms().isEmpty()) {
        continue;
      }
      int weight = MISFIT;
      for (var form : part.forms()) {
        if (form.gender() == gender
            && (form.grammaticalCase() == null || form.grammaticalCase() == wanted)) {
          weight = Math.max(weight, form.weight() > 0 ? 2 * form.weight() : MISFIT + 1);
        }
      }
      sum += weight;
    }
    return sum;
  }

  /** «при назначении Александра Ходжаева»: behind a common noun a name is rather a genitive. */
  private static boolean belongs(Line line, int from) {
    return line.low(from - 1).endsWith("ии")
        && line.isWord(from - 1)
        && !line.upper(from - 1)
        && line.word(from - 1).best().partOfSpeech() == PartOfSpeech.NOUN;
  }

  private static int context(Case wanted, Line line, int from) {
    String before = line.low(from - 1);
    boolean governed = false;
    for (var entry : PREPOSITIONS.entrySet()) {
      if (entry.getValue().contains(before)) {
        governed = true;
        if (entry.getKey() == wanted) {
          return 3;
        }
      }
    }
    if (governed) {
      return 0;
    }
    if (Raw.says(before)) {
      return wanted == Case.NOMINATIVE ? 3 : 0;
    }
    if (belongs(line, from)) {
      return wanted == Case.GENITIVE ? 1 : 0;
    }
    if (wanted != Case.NOMINATIVE) {
      return 0;
    }
    return line.isStart(from) ? 2 : 1;
  }
}
