package kz.oryndau.extraction.morphology;

import kz.oryndau.extraction.morphology.Candidate.Joint;
import kz.oryndau.extraction.morphology.Context.Count;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** Goes on from a path by one more word, keeping the context of the clause. */
final class PathScorer {

  private PathScorer() {}

  /** What a mark does to the clause. */
  enum Mark {
    /** «,»: a clause may end here. */
    COMMA,
    /** A dash, at which one may end too. */
    DASH,
    /** Quotation marks and round brackets: the clause goes on. */
    ENCLOSING,
    /** Any other ends it. */
    OTHER;

    static Mark of(String text) {
      if (text.equals(",") || text.equals("/")) {
        return COMMA;
      }
      return "-–—".contains(text) ? DASH : "«»“”\"„‟'()".contains(text) ? ENCLOSING : OTHER;
    }
  }

  /** The score of going on with {@code word}, whose score by itself is {@code prior}. */
  static double score(Path path, Candidate word, double prior) {
    double score = path.score() + prior;
    var before = path.context();
    var reading = word.reading();
    return switch (reading.partOfSpeech()) {
      case PREPOSITION -> score - open(before);
      case ADJECTIVE, PARTICIPLE -> score + ofModifier(before, reading);
      case PRONOUN -> word.possessive() ? score : score + ofNominal(before, reading);
      case NOUN -> score + ofNominal(before, reading);
      case NUMERAL -> score + ofNumeral(before, reading);
      case VERB, SHORT, PREDICATIVE, GERUND -> score + ofVerb(before, reading);
      case CONJUNCTION -> score - (before.pending.isEmpty() ? 0 : 3);
      default -> score;
    };
  }

  /** The path that goes on with {@code word}, whose {@link #score} was worked out before. */
  static Path next(Path path, Candidate word, double score) {
    return path.next(word.reading(), score, after(path, word));
  }

  private static Context after(Path path, Candidate word) {
    var before = path.context();
    return switch (word.reading().partOfSpeech()) {
      case PREPOSITION -> afterPreposition(before, word);
      case ADJECTIVE, PARTICIPLE -> afterModifier(before, word.reading());
      case PRONOUN -> word.possessive() ? before : afterNominal(before, word);
      case NOUN -> afterNominal(before, word);
      case NUMERAL -> afterNumeral(before, word);
      case VERB, SHORT, PREDICATIVE, GERUND -> afterVerb(before, word);
      case CONJUNCTION -> afterConjunction(path, word);
      default -> between(before, word);
    };
  }

  private static Context between(Context before, Candidate word) {
    var after = before.apart();
    after.joined = before.joined;
    after.negated = word.negation();
    return after;
  }

  /** What is left open costs: a preposition without its noun more than an adjective. */
  private static double open(Context context) {
    return (context.pending.isEmpty() ? 0 : 5) + (context.modifier == null ? 0 : 1);
  }

  private static Context afterPreposition(Context before, Candidate word) {
    var after = before.closed();
    after.pending = word.prepositional();
    return after;
  }

  private static double ofModifier(Context before, Reading reading) {
    return before.modifier != null
        ? Syntax.agreement(before.modifier, reading, before.joined)
        : before.pending.isEmpty()
            ? Syntax.inClause(before, reading) * 0.8
            : before.afterPreposition(reading.grammaticalCase()) - 1;
  }

  private static Context afterModifier(Context before, Reading reading) {
    var after = before.apart();
    after.joined = before.modifier != null && before.joined;
    after.modifier = reading;
    return after;
  }

  private static Context afterNominal(Context before, Candidate word) {
    var reading = word.reading();
    boolean free = before.pending.isEmpty();
    var after = before.closed();
    after.nominal = word;
    after.adjacent = true;
    after.post = postAfter(before, reading);
    if (free && reading.grammaticalCase() == Case.NOMINATIVE && before.subject == null) {
      after.subject = reading;
    }
    after.object |= free && reading.grammaticalCase() == Case.ACCUSATIVE;
    return after;
  }

  private static double ofNominal(Context before, Reading reading) {
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
        ? Syntax.inClause(before, reading) + (wanted ? 1 : 0)
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

  private static Context afterNumeral(Context before, Candidate word) {
    Case c = word.reading().grammaticalCase();
    boolean governs = c == null || c == Case.NOMINATIVE || c == Case.ACCUSATIVE;
    var after = before.apart();
    after.modifier = governs ? null : before.modifier;
    after.count = governs ? word.count() : Count.NONE;
    return after;
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

  private static Context afterVerb(Context before, Candidate word) {
    var after = before.closed();
    after.verb = word;
    after.post = null;
    after.object = before.object && before.verb == null;
    return after;
  }

  private static Context afterConjunction(Path path, Candidate word) {
    if (word.joint() == Joint.CONTRASTING) {
      return path.context().nextClause();
    }
    boolean clause = word.joint() == Joint.AND && path.reading() == Readings.MARK;
    if (clause || word.joint() == Joint.SUBORDINATING) {
      return Context.EMPTY;
    }
    var after = path.context().apart();
    after.joined = true;
    after.count = Count.NONE;
    return after;
  }

  /** The path after a mark. */
  static Path mark(Path path, Mark mark) {
    var before = path.context();
    double score =
        path.score() - (before.pending.isEmpty() ? 0 : 1) - (before.modifier == null ? 0 : 0.5);
    boolean comma = mark == Mark.COMMA;
    if (comma || mark == Mark.DASH && path.reading() != Readings.MARK) {
      var after = before.nextClause();
      after.modifier = comma ? before.modifier : null;
      after.joined = true;
      return path.next(Readings.MARK, score, after);
    }
    if (mark == Mark.ENCLOSING) {
      var after = before.apart();
      after.modifier = null;
      return path.next(Readings.MARK, score, after);
    }
    return path.next(Readings.MARK, score, Context.EMPTY);
  }

  /** The path after an initial or the stop behind it: as if it were not there. */
  static Path initial(Path path, Reading reading) {
    return path.next(reading, path.score(), path.context());
  }

  /** The path after a number in digits. */
  static Path digits(Path path, Count count) {
    var after = path.context().apart();
    after.joined = path.context().joined;
    after.count = count;
    return path.next(Readings.DIGITS, path.score(), after);
  }

  /** «В 2028 году»: a year counts nothing. */
  private static boolean isYear(String number) {
    return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
  }

  /** What a number in digits asks of the noun after it. */
  static Count countOf(String number) {
    char last = number.charAt(number.length() - 1);
    if (isYear(number) || !Character.isDigit(last)) {
      return Count.NONE;
    }
    boolean teen = number.length() > 1 && number.charAt(number.length() - 2) == '1';
    if (teen || last == '0' || last >= '5') {
      return Count.MANY;
    }
    return last == '1' ? Count.ONE : Count.FEW;
  }
}
