package kz.oryndau.extraction.mention;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Chooses the case and gender in which all the words of a name agree. */
final class NameCases {

  private static final Case[] CASES = Case.values();
  private static final Gender[] GENDERS = {Gender.MASCULINE, Gender.FEMININE};
  private static final int MISFIT = -4;

  /** The cases that a name behind such a word may stand in. */
  private static final Map<String, Set<Case>> GOVERNED = new HashMap<>();

  static {
    govern(
        Case.GENITIVE,
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
        "сторонников");
    govern(Case.DATIVE, "к", "ко", "по", "благодаря");
    govern(Case.INSTRUMENTAL, "с", "со", "перед", "над", "между", "за");
    govern(Case.ACCUSATIVE, "на", "в", "за", "про", "через");
    govern(Case.LOCATIVE, "о", "об", "при", "на", "в");
  }

  private static void govern(Case c, String... words) {
    for (var word : words) {
      GOVERNED.computeIfAbsent(word, key -> EnumSet.noneOf(Case.class)).add(c);
    }
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
    var contexts = contexts(line, from);
    for (var wanted : CASES) {
      int context = contexts[wanted.ordinal()];
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

  /** What the words before tell of each case. */
  private static int[] contexts(Line line, int from) {
    int[] likely = new int[CASES.length];
    var governed = GOVERNED.get(line.low(from - 1));
    if (governed != null) {
      governed.forEach(c -> likely[c.ordinal()] = 3);
    } else if (line.is(from - 1, Raw.SAYS)) {
      likely[Case.NOMINATIVE.ordinal()] = 3;
    } else if (belongs(line, from)) {
      likely[Case.GENITIVE.ordinal()] = 1;
    } else {
      likely[Case.NOMINATIVE.ordinal()] = line.isStart(from) ? 2 : 1;
    }
    return likely;
  }
}
