package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** The nominative phrase before a verb. */
final class SubjectPhrase {

  private SubjectPhrase() {}

  /** The first one from {@code from} on; null if there is none before the verb. */
  static Party of(Line line, int from, int verb) {
    for (int at = from; at < verb; at++) {
      var mention = line.mention(at);
      if (mention != null
          && (mention.grammaticalCase() == Case.NOMINATIVE || mention.grammaticalCase() == null)) {
        return new Party(line, at, line.mentionEnd(at), mention);
      }
      if (mention == null
          && line.isPart(at, PartOfSpeech.NOUN)
          && line.bestCase(at, Case.NOMINATIVE)) {
        int start = at;
        while (start > from && line.isPart(start - 1, PartOfSpeech.ADJECTIVE)) {
          start--;
        }
        int end = at + 1;
        while (end < verb
            && (line.bestCase(end, Case.GENITIVE) && !line.isPart(end, PartOfSpeech.PRONOUN))) {
          end++;
        }
        return new Party(line, start, end, null);
      }
    }
    return null;
  }
}
