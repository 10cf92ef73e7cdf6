package kz.oryndau.extraction.directive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * How likely two drafts of different sentences are one assignment told twice: «построить 150 школ»
 * in the headline, «ещё 150 школ будет построено» below. The weights come from a logistic
 * regression (what speaks against it counts more here: a lost assignment is worse than one told
 * twice) over 2,237 pairs of assignments of annotated news, of which 173 were one told twice; by
 * cross-validation it finds 93 of them and takes 11 others for one.
 */
final class Likeness {

  private static final double NOTHING_ALIKE = -5.0;

  /** For all words but the verb of the one that says less standing in the other. */
  private static final double CONTAINED = 2.3;

  private static final double COMMON_WORD = 0.4;
  private static final int MOST_COMMON_WORDS = 5;
  private static final double SAME_VERB = 2.7;
  private static final double SAME_NUMBER = 1.5;
  private static final double OTHER_NUMBER = -2.0;
  private static final double SAME_DAY = 2.3;
  private static final double OTHER_DAY = -3.0;
  private static final double SAME_ISSUER = 0.9;

  /** The first lines of an article say what it then tells at length. */
  private static final double IN_HEADLINE = 1.9;

  /** Words are compared by their beginnings. */
  private static final int STEM = 5;

  private static final int NUMBER_STEM = 3;

  /** Words that say nothing about what is to be done. */
  private static final Set<String> COMMON =
      Set.of(
          "будет",
          "будут",
          "планируется",
          "планируют",
          "нужно",
          "необходимо",
          "должны",
          "должен",
          "также",
          "года",
          "году",
          "этого",
          "этом",
          "текущего",
          "который",
          "которые",
          "чтобы",
          "тенге",
          "рублей",
          "долларов");

  private static final String[] MAGNITUDES = {
    "тысяч", "тыс", "миллион", "млн", "миллиард", "млрд", "процент"
  };

  private final Draft draft;
  private final Set<String> words = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();
  private final String verb;

  /** Of a draft, to be compared with others. */
  Likeness(Draft draft) {
    this.draft = draft;
    var line = draft.line();
    int content = VerbForms.content(line, draft.action());
    verb = stem(line.lemma(content));
    for (int at = draft.action().from(); at < draft.action().to(); at++) {
      var word = line.lower(at);
      if (line.isNumber(at) || NumberWords.isNumber(word) && !line.starts(at, MAGNITUDES)) {
        numbers.add(number(word));
      } else if (at != content && tells(line, at)) {
        words.add(stem(word));
      }
    }
  }

  private static boolean tells(Line line, int at) {
    var word = line.lower(at);
    return word.length() > NUMBER_STEM && !COMMON.contains(word) && !line.starts(at, MAGNITUDES);
  }

  Draft draft() {
    return draft;
  }

  /** Whether it has a number. */
  boolean isCounted() {
    return !numbers.isEmpty();
  }

  /** From 0 to 1 that the later one tells this one again. */
  double to(Likeness later) {
    boolean counted = !numbers.isEmpty() && !later.numbers.isEmpty();
    boolean sameNumber = counted && !Collections.disjoint(numbers, later.numbers);
    if (!sameNumber && Collections.disjoint(words, later.words)) {
      return 0;
    }
    double sum = NOTHING_ALIKE + words(later) + (verb.equals(later.verb) ? SAME_VERB : 0);
    sum += sameNumber ? SAME_NUMBER : counted ? OTHER_NUMBER : 0;
    var day = day(draft);
    var otherDay = day(later.draft);
    if (day != null && otherDay != null) {
      sum += day.equals(otherDay) ? SAME_DAY : OTHER_DAY;
    }
    sum += Objects.equals(draft.issuer(), later.draft.issuer()) ? SAME_ISSUER : 0;
    boolean headline = draft.line().passage() == 0 && later.draft.line().passage() > 0;
    return Judge.likelihood(sum + (headline ? IN_HEADLINE : 0));
  }

  private double words(Likeness later) {
    int common = 0;
    for (var word : words) {
      common += later.words.contains(word) ? 1 : 0;
    }
    int fewer = Math.max(1, Math.min(words.size(), later.words.size()));
    return CONTAINED * common / fewer + COMMON_WORD * Math.min(common, MOST_COMMON_WORDS);
  }

  private static LocalDate day(Draft draft) {
    var deadline = draft.action().deadline();
    return deadline == null ? null : deadline.date();
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  /** «пять филиалов» and «пяти филиалов». */
  private static String number(String word) {
    return word.length() <= NUMBER_STEM || Character.isDigit(word.codePointAt(0))
        ? word
        : word.substring(0, NUMBER_STEM);
  }
}
