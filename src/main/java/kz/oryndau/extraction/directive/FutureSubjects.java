package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Whether a third-person plural has a subject, or means «people» in general. */
final class FutureSubjects {

  private FutureSubjects() {}

  /** «билеты станут продавать»: a thing in the plural is the object as well as a subject. */
  static boolean isClear(Clause clause, Line line) {
    for (int at = clause.from(); at < clause.to(); at++) {
      boolean nominative =
          clause.reads(at)
              && line.bestCase(at, Case.NOMINATIVE)
              && !line.hasCase(at, Case.ACCUSATIVE)
              && (line.isPart(at, PartOfSpeech.NOUN) || line.isPart(at, PartOfSpeech.PRONOUN))
              && line.best(at, reading -> reading.number() == Number.PLURAL);
      if (nominative) {
        return true;
      }
    }
    return false;
  }

  /** Any plural nominative, a thing or somebody named. */
  static boolean isThere(Clause clause, Line line) {
    for (int at = clause.from(); at < clause.to(); at++) {
      if (!clause.reads(at) || line.isPart(at - 1, PartOfSpeech.PREPOSITION)) {
        continue;
      }
      var mention = line.mention(at);
      if (mention != null) {
        if (mention.grammaticalCase() == Case.NOMINATIVE && mention.number() != Number.SINGULAR) {
          return true;
        }
        continue;
      }
      boolean nominative =
          line.best(
              at,
              reading ->
                  (reading.partOfSpeech() == PartOfSpeech.NOUN
                          || reading.partOfSpeech() == PartOfSpeech.PRONOUN)
                      && reading.grammaticalCase() == Case.NOMINATIVE
                      && reading.number() == Number.PLURAL);
      if (nominative) {
        return true;
      }
    }
    return false;
  }
}
