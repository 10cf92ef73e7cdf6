package kz.oryndau.extraction.mention;

import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** What the past verbs of a sentence tell of their subjects: «министр сообщила». */
final class VerbGenders {

  private final Line line;

  VerbGenders(Line line) {
    this.line = line;
  }

  /** Gender of the nearest past verb, if what stands at the tokens can be its subject. */
  Gender nearest(int from, int to, Case c) {
    if (c != null && c != Case.NOMINATIVE) {
      return null;
    }
    for (int d = 0; d < 6; d++) {
      var after = past(to + d);
      if (after != null) {
        return after;
      }
      var before = d < 3 ? past(from - 1 - d) : null;
      if (before != null) {
        return before;
      }
    }
    return null;
  }

  /** Gender of a past verb at the token; null where there is none. */
  Gender past(int i) {
    if (line.isWord(i)) {
      for (var r : line.readings(i)) {
        if (r.partOfSpeech() == PartOfSpeech.VERB
            && r.form() == VerbForm.PAST
            && r.gender() != null
            && r.gender() != Gender.NEUTER) {
          return r.gender();
        }
      }
    }
    return null;
  }
}
