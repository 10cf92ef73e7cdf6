package kz.oryndau.extraction.morphology;

import java.util.Set;
import kz.oryndau.extraction.morphology.Path.Count;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** How well a reading goes on from a path: government, agreement, the order of a clause. */
final class PathScorer {

  private static final Set<Case> NONE = Set.of();

  private final Government government;

  PathScorer(Government government) {
    this.government = government;
  }

  /** The path that goes on with {@code reading}, whose score by itself is {@code prior}. */
  Path next(Path path, String form, Reading reading, double prior) {
    double score = path.score() + prior;
    return switch (reading.partOfSpeech()) {
      case PREPOSITION -> preposition(path, form, reading, score);
      case ADJECTIVE, PARTICIPLE -> modifier(path, reading, score);
      case NOUN, PRONOUN -> nominal(path, reading, score);
      case NUMERAL -> numeral(path, reading, score);
      case VERB, SHORT, PREDICATIVE, GERUND -> verb(path, reading, score);
      case CONJUNCTION -> conjunction(path, form, reading, score);
      default -> particle(path, reading, score);
    };
  }

  private Path preposition(Path path, String form, Reading reading, double score) {
    double open = score - (path.pending().isEmpty() ? 0 : 5) - (path.modifier() == null ? 0 : 1);
    return new Path(
        path,
        reading,
        open,
        government.ofPreposition(form),
        null,
        path.nominal(),
        false,
        false,
        path.verb(),
        path.subject(),
        path.object(),
        Count.NONE);
  }

  private Path modifier(Path path, Reading reading, double score) {
    double sum = score;
    if (path.modifier() != null) {
      sum += agreement(path.modifier(), reading, path.joined());
    } else if (!path.pending().isEmpty()) {
      sum += path.pending().contains(reading.grammaticalCase()) ? 3 : -6;
    } else {
      sum += inClause(path, reading) * 0.8;
    }
    return new Path(
        path,
        reading,
        sum,
        path.pending(),
        reading,
        path.nominal(),
        false,
        false,
        path.verb(),
        path.subject(),
        path.object(),
        path.count());
  }

  private static double agreement(Reading modifier, Reading next, boolean joined) {
    if (Readings.agree(modifier, next)) {
      return next.gender() != null || next.number() == Number.PLURAL ? 4 : 3;
    }
    boolean sameCase = modifier.grammaticalCase() == next.grammaticalCase();
    return sameCase && (joined || next.number() == Number.PLURAL) ? 1.5 : -4;
  }

  private Path nominal(Path path, Reading reading, double score) {
    double sum = score;
    if (path.modifier() != null) {
      sum += agreement(path.modifier(), reading, path.joined());
      if (!path.pending().isEmpty()) {
        sum += path.pending().contains(reading.grammaticalCase()) ? 1 : -5;
      } else if (path.count() != Count.NONE) {
        sum += afterCount(path.count(), reading);
      }
    } else if (!path.pending().isEmpty() && path.count() == Count.NONE) {
      sum += path.pending().contains(reading.grammaticalCase()) ? 4 : -6;
    } else {
      sum += inClause(path, reading);
    }
    boolean free = path.pending().isEmpty();
    boolean subject = free && reading.grammaticalCase() == Case.NOMINATIVE;
    return new Path(
        path,
        reading,
        sum,
        NONE,
        null,
        reading,
        true,
        false,
        path.verb(),
        subject && path.subject() == null ? reading : path.subject(),
        path.object() || free && reading.grammaticalCase() == Case.ACCUSATIVE,
        Count.NONE);
  }

  /** The first word of a phrase without a preposition: what does the clause want here? */
  private double inClause(Path path, Reading reading) {
    if (path.count() != Count.NONE) {
      return afterCount(path.count(), reading)
          + (path.pending().contains(reading.grammaticalCase()) ? 1 : 0);
    }
    var nominal = path.nominal();
    if (nominal != null
        && path.adjacent()
        && Readings.isName(reading)
        && nominal.is(Trait.ANIMATE)
        && nominal.partOfSpeech() == PartOfSpeech.NOUN) {
      return apposition(nominal, reading);
    }
    double best = byRole(path, reading);
    if (nominal != null && path.adjacent()) {
      best = Math.max(best, complement(nominal, reading));
    }
    if (nominal != null
        && path.joined()
        && nominal.grammaticalCase() == reading.grammaticalCase()) {
      best = Math.max(best, 2.5) + 0.5;
    }
    return best;
  }

  /** «министру Асхату Аймагамбетову»: post, first name and surname stand in one case. */
  private static double apposition(Reading nominal, Reading name) {
    boolean sameCase = nominal.grammaticalCase() == name.grammaticalCase();
    if (!Readings.isName(nominal)) {
      boolean genitive = name.grammaticalCase() == Case.GENITIVE;
      return sameCase && nominal.number() != Number.PLURAL ? 4.5 : genitive ? 2 : -3;
    }
    if (!sameCase || nominal.number() != name.number()) {
      return -4;
    }
    boolean sameGender =
        nominal.gender() == null || name.gender() == null || nominal.gender() == name.gender();
    return sameGender ? 5 : -3;
  }

  private double complement(Reading nominal, Reading reading) {
    if (nominal.partOfSpeech() == PartOfSpeech.PRONOUN) {
      return -2;
    }
    if (reading.grammaticalCase() == Case.GENITIVE) {
      return reading.partOfSpeech() == PartOfSpeech.PRONOUN ? 0 : 3;
    }
    return government.ofNoun(nominal.lemma()).contains(reading.grammaticalCase()) ? 3.3 : -2;
  }

  private double byRole(Path path, Reading reading) {
    var verb = path.verb();
    Set<Case> governed = verb == null ? NONE : government.ofVerb(verb.lemma());
    return switch (reading.grammaticalCase() == null
        ? Case.NOMINATIVE
        : reading.grammaticalCase()) {
      case NOMINATIVE -> asSubject(path, reading);
      case ACCUSATIVE -> verb != null && takesObject(verb) && !path.object() ? 2.5 : -1;
      case DATIVE -> governed.contains(Case.DATIVE) ? 3 : verb == null ? 0.5 : -0.5;
      case INSTRUMENTAL ->
          governed.contains(Case.INSTRUMENTAL)
              ? 3
              : verb != null && (verb.is(Trait.PASSIVE) || verb.lemma().endsWith("ся"))
                  ? 1.5
                  : -0.5;
      case GENITIVE -> governed.contains(Case.GENITIVE) ? 2.5 : -1;
      case LOCATIVE -> -8;
    };
  }

  private static boolean takesObject(Reading verb) {
    return (verb.partOfSpeech() == PartOfSpeech.VERB || verb.partOfSpeech() == PartOfSpeech.GERUND)
        && !verb.lemma().endsWith("ся")
        && !verb.lemma().equals("быть");
  }

  private static double asSubject(Path path, Reading reading) {
    if (path.subject() != null) {
      return -2;
    }
    var verb = path.verb();
    if (verb == null) {
      return 1.5;
    }
    if (verb.form() == VerbForm.INFINITIVE) {
      return -1;
    }
    return agreesWithVerb(reading, verb) ? 2 : -2;
  }

  private static boolean agreesWithVerb(Reading subject, Reading verb) {
    if (verb.number() != null && subject.number() != null && verb.number() != subject.number()) {
      return false;
    }
    boolean person = subject.is(Trait.ANIMATE);
    return verb.gender() == null
        || subject.gender() == null
        || verb.gender() == subject.gender()
        || person && verb.gender() != Reading.Gender.NEUTER;
  }

  private static double afterCount(Count count, Reading reading) {
    boolean genitive = reading.grammaticalCase() == Case.GENITIVE;
    return switch (count) {
      case FEW -> genitive ? 3 : 0.5;
      case MANY -> genitive && reading.number() == Number.PLURAL ? 3.5 : genitive ? 1.5 : 0;
      default -> reading.number() == Number.SINGULAR ? 1 : -1;
    };
  }

  private Path numeral(Path path, Reading reading, double score) {
    double sum = score;
    if (reading.grammaticalCase() != null && !path.pending().isEmpty()) {
      sum += path.pending().contains(reading.grammaticalCase()) ? 3 : -4;
    }
    boolean governs =
        reading.grammaticalCase() == null
            || reading.grammaticalCase() == Case.NOMINATIVE
            || reading.grammaticalCase() == Case.ACCUSATIVE;
    Count count = governs ? countOf(reading) : Count.NONE;
    return new Path(
        path,
        reading,
        sum,
        path.pending(),
        governs ? null : path.modifier(),
        path.nominal(),
        false,
        false,
        path.verb(),
        path.subject(),
        path.object(),
        count);
  }

  private static Count countOf(Reading reading) {
    return switch (reading.lemma()) {
      case "два", "три", "четыре", "оба" -> Count.FEW;
      case "один" -> Count.ONE;
      default -> Count.MANY;
    };
  }

  private Path verb(Path path, Reading reading, double score) {
    double sum = score - (path.pending().isEmpty() ? 0 : 5) - (path.modifier() == null ? 0 : 1);
    if (path.subject() != null && reading.form() != VerbForm.INFINITIVE) {
      sum += agreesWithVerb(path.subject(), reading) ? 1.5 : -1.5;
    }
    return new Path(
        path,
        reading,
        sum,
        NONE,
        null,
        path.nominal(),
        false,
        false,
        reading,
        path.subject(),
        false,
        Count.NONE);
  }

  private static final Set<String> COORDINATING = Set.of("и", "или", "либо", "да", "а", "но");

  private Path conjunction(Path path, String form, Reading reading, double score) {
    double sum = score - (path.pending().isEmpty() ? 0 : 3);
    if (COORDINATING.contains(form)) {
      return new Path(
          path,
          reading,
          sum,
          path.pending(),
          path.modifier(),
          path.nominal(),
          false,
          true,
          path.verb(),
          path.subject(),
          path.object(),
          Count.NONE);
    }
    return clause(path, reading, sum);
  }

  private static Path clause(Path path, Reading reading, double score) {
    return new Path(
        path, reading, score, NONE, null, null, false, false, null, null, false, Count.NONE);
  }

  /** Adverbs and particles change nothing but stand between. */
  private static Path particle(Path path, Reading reading, double score) {
    return new Path(
        path,
        reading,
        score,
        path.pending(),
        path.modifier(),
        path.nominal(),
        false,
        path.joined(),
        path.verb(),
        path.subject(),
        path.object(),
        path.count());
  }

  /** The path after a mark. */
  Path mark(Path path, String mark) {
    double score =
        path.score() - (path.pending().isEmpty() ? 0 : 1) - (path.modifier() == null ? 0 : 0.5);
    if (mark.equals(",") || mark.equals("/")) {
      return new Path(
          path,
          Readings.MARK,
          score,
          NONE,
          path.modifier(),
          path.nominal(),
          false,
          true,
          path.verb(),
          path.subject(),
          path.object(),
          Count.NONE);
    }
    if ("«»“”\"„‟'".contains(mark) || mark.equals(")")) {
      return new Path(
          path,
          Readings.MARK,
          score,
          path.pending(),
          null,
          path.nominal(),
          false,
          false,
          path.verb(),
          path.subject(),
          path.object(),
          Count.NONE);
    }
    if (mark.equals(".") && path.reading().lemma().length() == 1) {
      return new Path(
          path,
          Readings.MARK,
          path.score(),
          path.pending(),
          path.modifier(),
          path.nominal(),
          path.adjacent(),
          path.joined(),
          path.verb(),
          path.subject(),
          path.object(),
          path.count());
    }
    if ("-–—".contains(mark)) {
      return new Path(
          path,
          Readings.MARK,
          score,
          NONE,
          null,
          path.nominal(),
          false,
          true,
          path.verb(),
          path.subject(),
          path.object(),
          Count.NONE);
    }
    return clause(path, Readings.MARK, score);
  }

  /** The path after a number in digits. */
  Path digits(Path path, String number) {
    char last = number.charAt(number.length() - 1);
    boolean teen = number.length() > 1 && number.charAt(number.length() - 2) == '1';
    Count count =
        !Character.isDigit(last)
            ? Count.NONE
            : teen || last == '0' || last >= '5' ? Count.MANY : last == '1' ? Count.ONE : Count.FEW;
    return new Path(
        path,
        Readings.DIGITS,
        path.score(),
        path.pending(),
        path.modifier(),
        path.nominal(),
        false,
        path.joined(),
        path.verb(),
        path.subject(),
        path.object(),
        count);
  }
}
