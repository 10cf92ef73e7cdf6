package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** Finds who does what a finite verb says. */
final class Subjects {

  private static final int FAR_RIGHT = 9;
  private static final int FAR_LEFT = 80;
  private static final int FARTHEST_NOUN = 60;

  private Subjects() {}

  /**
   * The actor who is the subject of the verb: the nearest nominative mention before it, else right
   * behind it; null if there is none.
   */
  static Mention of(Line line, int verb, int from, int to) {
    for (int at = verb - 1; at >= Math.max(from, verb - FAR_LEFT); at--) {
      var mention = line.mention(at);
      if (mention != null && isSubject(line, at, mention)) {
        return mention;
      }
      if (line.is(at, ";")) {
        break;
      }
    }
    for (int at = verb + 1; at < Math.min(to, verb + FAR_RIGHT); at++) {
      if (line.best(at, reading -> reading.form() == VerbForm.INFINITIVE)
          || line.is(at, ":", "чтобы")) {
        return null;
      }
      var mention = line.mention(at);
      if (mention != null && mention.grammaticalCase() == Case.NOMINATIVE) {
        return mention;
      }
    }
    return null;
  }

  /** «В министерстве намерены …»: a body in the locative with a plural verb; null if none. */
  static Mention bodyOf(Line line, int verb, int from) {
    if (!line.best(verb, reading -> reading.number() == Number.PLURAL)) {
      return null;
    }
    for (int at = verb - 1; at > Math.max(from, verb - FAR_LEFT); at--) {
      var mention = line.mention(at);
      int first = mention == null ? -1 : line.indexAt(mention.span().start());
      if (mention != null
          && mention.form() == Mention.Form.BODY
          && line.is(first - 1, "в", "во", "на")) {
        return mention;
      }
    }
    return null;
  }

  private static boolean isSubject(Line line, int at, Mention mention) {
    if (mention.grammaticalCase() == Case.NOMINATIVE) {
      return true;
    }
    int first = line.indexAt(mention.span().start());
    return mention.grammaticalCase() == null && !line.isPart(first - 1, PartOfSpeech.PREPOSITION);
  }

  /** Whether the reading is in the first person: «поручаю», «прошу». */
  static boolean isFirstPerson(Line line, int verb) {
    return line.best(verb, reading -> reading.person() == 1)
        || line.any(verb, reading -> reading.person() == 1 && reading.form() == VerbForm.PRESENT);
  }

  /** «жители потребовали»: a subject that is no official. */
  static boolean isSomebodyElse(Line line, int verb, int from) {
    for (int at = verb - 1; at >= Math.max(from, verb - FARTHEST_NOUN); at--) {
      if (line.is(at, ";", "что") || line.is(at, ",") && !describes(line, at + 1)) {
        return false;
      }
      boolean first = at == 0 && line.hasCase(at, Case.NOMINATIVE);
      if (line.isPart(at, PartOfSpeech.NOUN)
          && (first || line.bestCase(at, Case.NOMINATIVE))
          && agrees(line, at, verb)) {
        return true;
      }
    }
    return false;
  }

  /** «регионам, где есть риск, поручили»: one thing does not do what many did. */
  private static boolean agrees(Line line, int noun, int verb) {
    return !line.best(verb, reading -> reading.number() == Number.PLURAL)
        || line.any(noun, reading -> reading.number() == Number.PLURAL);
  }

  /** «Закон, принятый в марте, обязывает»: the comma does not begin another clause. */
  private static boolean describes(Line line, int at) {
    boolean closing = line.isFinite(at);
    return closing
        || line.any(at, reading -> reading.partOfSpeech() == PartOfSpeech.PARTICIPLE)
        || line.starts(at, "котор");
  }
}
