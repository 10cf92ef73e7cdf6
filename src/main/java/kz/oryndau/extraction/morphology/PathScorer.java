package kz.oryndau.extraction.morphology;

import java.util.Set;
import kz.oryndau.extraction.morphology.Context.Count;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** Goes on from a path by one more word, keeping the context of the clause. */
final class PathScorer {

  private static final Set<String> COORDINATING = Set.of("и", "или", "либо", "да", "также");
  private static final Set<String> CONTRASTING = Set.of("а", "но", "однако");
  private static final Set<String> POSSESSIVE = Set.of("его", "ее", "её", "их");

  private final Government government;
  private final Syntax syntax;

  PathScorer(Government government) {
    this.government = government;
    this.syntax = new Syntax(government);
  }

  /** The score of going on with {@code reading}, whose score by itself is {@code prior}. */
  double score(Path path, String form, Reading reading, double prior) {
    double score = path.score() + prior;
    var before = path.context();
    return switch (reading.partOfSpeech()) {
      case PREPOSITION -> score - open(before);
      case ADJECTIVE, PARTICIPLE -> score + ofModifier(before, reading);
      case PRONOUN -> isPossessive(form, reading) ? score : score + ofNominal(before, reading);
      case NOUN -> score + ofNominal(before, reading);
      case NUMERAL -> score + ofNumeral(before, reading);
      case VERB, SHORT, PREDICATIVE, GERUND -> score + ofVerb(before, reading);
      case CONJUNCTION -> score - (before.pending.isEmpty() ? 0 : 3);
      default -> score;
    };
  }

  /** The path that goes on with {@code reading}, whose {@link #score} was worked out before. */
  Path next(Path path, String form, Reading reading, double score) {
    return path.next(reading, score, after(path, form, reading));
  }

  private Context after(Path path, String form, Reading reading) {
    var before = path.context();
    return switch (reading.partOfSpeech()) {
      case PREPOSITION -> afterPreposition(before, form);
      case ADJECTIVE, PARTICIPLE -> afterModifier(before, reading);
      case PRONOUN -> isPossessive(form, reading) ? before : afterNominal(before, reading);
      case NOUN -> afterNominal(before, reading);
      case NUMERAL -> afterNumeral(before, reading);
      case VERB, SHORT, PREDICATIVE, GERUND -> afterVerb(before, reading);
      case CONJUNCTION -> afterConjunction(path, form);
      default -> between(before, form);
    };
  }

  private static boolean isPossessive(String form, Reading reading) {
    return reading.grammaticalCase() == Case.GENITIVE && POSSESSIVE.contains(form);
  }

  private static Context between(Context before, String form) {
    var after = before.apart();
    after.joined = before.joined;
    after.negated = form.equals("не");
    return after;
  }

  /** What is left open costs: a preposition without its noun more than an adjective. */
  private static double open(Context context) {
    return (context.pending.isEmpty() ? 0 : 5) + (context.modifier == null ? 0 : 1);
  }

  private Context afterPreposition(Context before, String form) {
    var after = before.closed();
    after.pending = government.ofPreposition(form);
    return after;
  }

  private double ofModifier(Context before, Reading reading) {
    return before.modifier != null
        ? Syntax.agreement(before.modifier, reading, before.joined)
        : before.pending.isEmpty()
            ? syntax.inClause(before, reading) * 0.8
            : before.afterPreposition(reading.grammaticalCase()) - 1;
  }

  private static Context afterModifier(Context before, Reading reading) {
    var after = before.apart();
    after.joined = before.modifier != null && before.joined;
    after.modifier = reading;
    return after;
  }

  private static Context afterNominal(Context before, Reading reading) {
    boolean free = before.pending.isEmpty();
    var after = before.closed();
    after.nominal = reading;
    after.adjacent = true;
    after.post = postAfter(before, reading);
    if (free && reading.grammaticalCase() == Case.NOMINATIVE && before.subject == null) {
      after.subject = reading;
    }
    after.object |= free && reading.grammaticalCase() == Case.ACCUSATIVE;
    return after;
  }

  private double ofNominal(Context before, Reading reading) {
    boolean wanted = before.wants(reading.grammaticalCase());
    if (before.modifier != null) {
      double agreement = Syntax.agreement(before.modifier, reading, before.joined);
      if (!before.pending.isEmpty()) {
        return agreement + (wanted ? 1 : -5);
      }
      return agreement
          + (before.count == Count.NONE ? 0 : Syntax.afterCount(before.count, reading));
    }
    return before.pending.isEmpty() || before.count != Count.NONE
        ? syntax.inClause(before, reading) + (wanted ? 1 : 0)
        : before.afterPreposition(reading.grammaticalCase());
  }

  /** A post waits for its name over its complements: «министр образования Асхат». */
  private static Reading postAfter(Context before, Reading reading) {
    if (Readings.isName(reading)) {
      return null;
    }
    boolean person = reading.partOfSpeech() == PartOfSpeech.NOUN && reading.is(Trait.ANIMATE);
    boolean complement = before.post != null && reading.grammaticalCase() == Case.GENITIVE;
    return person && !complement ? reading : before.post;
  }

  private static double ofNumeral(Context before, Reading reading) {
    Case c = reading.grammaticalCase();
    return c == null || before.pending.isEmpty() ? 0 : before.wants(c) ? 3 : -4;
  }

  private static Context afterNumeral(Context before, Reading reading) {
    Case c = reading.grammaticalCase();
    boolean governs = c == null || c == Case.NOMINATIVE || c == Case.ACCUSATIVE;
    var after = before.apart();
    after.modifier = governs ? null : before.modifier;
    after.count = governs ? countOf(reading) : Count.NONE;
    return after;
  }

  private static Count countOf(Reading reading) {
    return switch (reading.lemma()) {
      case "два", "три", "четыре", "оба" -> Count.FEW;
      case "один" -> Count.ONE;
      default -> Count.MANY;
    };
  }

  private static double ofVerb(Context before, Reading reading) {
    double fit = -open(before);
    if (before.subject != null && reading.form() != VerbForm.INFINITIVE) {
      fit += Syntax.agreesWithVerb(before.subject, reading) ? 1.5 : -1.5;
    }
    if (before.object && before.verb == null && reading.is(Trait.TRANSITIVE)) {
      fit += 1;
    }
    return fit;
  }

  private static Context afterVerb(Context before, Reading reading) {
    var after = before.closed();
    after.verb = reading;
    after.post = null;
    after.object = before.object && before.verb == null;
    return after;
  }

  private static Context afterConjunction(Path path, String form) {
    if (CONTRASTING.contains(form)) {
      return path.context().nextClause();
    }
    boolean clause = form.equals("и") && path.reading() == Readings.MARK;
    if (clause || !COORDINATING.contains(form)) {
      return new Context();
    }
    var after = path.context().apart();
    after.joined = true;
    after.count = Count.NONE;
    return after;
  }

  /** The path after a mark. */
  Path mark(Path path, String mark) {
    var before = path.context();
    double score =
        path.score() - (before.pending.isEmpty() ? 0 : 1) - (before.modifier == null ? 0 : 0.5);
    boolean comma = mark.equals(",") || mark.equals("/");
    if (comma || "-–—".contains(mark) && path.reading() != Readings.MARK) {
      var after = before.nextClause();
      after.modifier = comma ? before.modifier : null;
      after.joined = true;
      return path.next(Readings.MARK, score, after);
    }
    if ("«»“”\"„‟'()".contains(mark)) {
      var after = before.apart();
      after.modifier = null;
      return path.next(Readings.MARK, score, after);
    }
    return path.next(Readings.MARK, score, new Context());
  }

  /** The path after an initial or the stop behind it: as if it were not there. */
  static Path initial(Path path, Reading reading) {
    return path.next(reading, path.score(), path.context());
  }

  /** The path after a number in digits. */
  static Path digits(Path path, String number) {
    var after = path.context().apart();
    after.joined = path.context().joined;
    after.count = isYear(number) ? Count.NONE : countOf(number);
    return path.next(Readings.DIGITS, path.score(), after);
  }

  /** «В 2028 году»: a year counts nothing. */
  private static boolean isYear(String number) {
    return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
  }

  private static Count countOf(String number) {
    char last = number.charAt(number.length() - 1);
    if (!Character.isDigit(last)) {
      return Count.NONE;
    }
    boolean teen = number.length() > 1 && number.charAt(number.length() - 2) == '1';
    if (teen || last == '0' || last >= '5') {
      return Count.MANY;
    }
    return last == '1' ? Count.ONE : Count.FEW;
  }
}
