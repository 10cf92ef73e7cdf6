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

  /** The path that goes on with {@code reading}, whose score by itself is {@code prior}. */
  Path next(Path path, String form, Reading reading, double prior) {
    double score = path.score() + prior;
    return switch (reading.partOfSpeech()) {
      case PREPOSITION -> preposition(path, form, reading, score);
      case ADJECTIVE, PARTICIPLE -> modifier(path, reading, score);
      case PRONOUN ->
          POSSESSIVE.contains(form) && reading.grammaticalCase() == Case.GENITIVE
              ? path.next(reading, score, path.context())
              : nominal(path, reading, score);
      case NOUN -> nominal(path, reading, score);
      case NUMERAL -> numeral(path, reading, score);
      case VERB, SHORT, PREDICATIVE, GERUND -> verb(path, reading, score);
      case CONJUNCTION -> conjunction(path, form, reading, score);
      default -> between(path, form, reading, score);
    };
  }

  private static Path between(Path path, String form, Reading reading, double score) {
    var after = path.context().apart();
    after.joined = path.context().joined;
    after.negated = form.equals("не");
    return path.next(reading, score, after);
  }

  /** What is left open costs: a preposition without its noun more than an adjective. */
  private static double open(Context context) {
    return (context.pending.isEmpty() ? 0 : 5) + (context.modifier == null ? 0 : 1);
  }

  private Path preposition(Path path, String form, Reading reading, double score) {
    var after = path.context().closed();
    after.pending = government.ofPreposition(form);
    return path.next(reading, score - open(path.context()), after);
  }

  private Path modifier(Path path, Reading reading, double score) {
    var before = path.context();
    double fit =
        before.modifier != null
            ? Syntax.agreement(before.modifier, reading, before.joined)
            : before.pending.isEmpty()
                ? syntax.inClause(before, reading) * 0.8
                : before.afterPreposition(reading.grammaticalCase()) - 1;
    var after = before.apart();
    after.joined = before.modifier != null && before.joined;
    after.modifier = reading;
    return path.next(reading, score + fit, after);
  }

  private Path nominal(Path path, Reading reading, double score) {
    var before = path.context();
    boolean free = before.pending.isEmpty();
    var after = before.closed();
    after.nominal = reading;
    after.adjacent = true;
    after.post = postAfter(before, reading);
    if (free && reading.grammaticalCase() == Case.NOMINATIVE && before.subject == null) {
      after.subject = reading;
    }
    after.object |= free && reading.grammaticalCase() == Case.ACCUSATIVE;
    return path.next(reading, score + fit(before, reading), after);
  }

  private double fit(Context before, Reading reading) {
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

  private Path numeral(Path path, Reading reading, double score) {
    var before = path.context();
    Case c = reading.grammaticalCase();
    double fit = c == null || before.pending.isEmpty() ? 0 : before.wants(c) ? 3 : -4;
    boolean governs = c == null || c == Case.NOMINATIVE || c == Case.ACCUSATIVE;
    var after = before.apart();
    after.modifier = governs ? null : before.modifier;
    after.count = governs ? countOf(reading) : Count.NONE;
    return path.next(reading, score + fit, after);
  }

  private static Count countOf(Reading reading) {
    return switch (reading.lemma()) {
      case "два", "три", "четыре", "оба" -> Count.FEW;
      case "один" -> Count.ONE;
      default -> Count.MANY;
    };
  }

  private Path verb(Path path, Reading reading, double score) {
    var before = path.context();
    double fit = -open(before);
    if (before.subject != null && reading.form() != VerbForm.INFINITIVE) {
      fit += Syntax.agreesWithVerb(before.subject, reading) ? 1.5 : -1.5;
    }
    if (before.object && before.verb == null && reading.is(Trait.TRANSITIVE)) {
      fit += 1;
    }
    var after = before.closed();
    after.verb = reading;
    after.post = null;
    after.object = before.object && before.verb == null;
    return path.next(reading, score + fit, after);
  }

  private Path conjunction(Path path, String form, Reading reading, double score) {
    double sum = score - (path.context().pending.isEmpty() ? 0 : 3);
    if (CONTRASTING.contains(form)) {
      return path.next(reading, sum, path.context().nextClause());
    }
    boolean clause = form.equals("и") && path.reading() == Readings.MARK;
    if (clause || !COORDINATING.contains(form)) {
      return path.next(reading, sum, new Context());
    }
    var after = path.context().apart();
    after.joined = true;
    after.count = Count.NONE;
    return path.next(reading, sum, after);
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
