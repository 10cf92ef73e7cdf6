package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;

/** The nominative phrase before a verb. */
final class SubjectPhrase {

  private SubjectPhrase() {}

  /** The first one from {@code from} on; null if there is none before the verb. */
  static Party of(Line line, int from, int verb) {
    var clear = clear(line, from, verb);
    return clear == null ? unclear(line, from, verb) : clear;
  }

  /** «главы районов должны», «энергетики обязаны»: a form that looks like another case. */
  private static Party unclear(Line line, int from, int verb) {
    for (int at = from; at < verb; at++) {
      var mention = line.mention(at);
      boolean somebody =
          mention != null
              || line.any(
                  at,
                  reading ->
                      reading.is(Trait.ANIMATE)
                          && !reading.is(Trait.GUESSED)
                          && reading.grammaticalCase() == Case.NOMINATIVE);
      boolean free =
          (!line.isPart(at - 1, PartOfSpeech.NOUN) || line.isNumber(at - 2))
              && !line.isPart(first(line, from, at) - 1, PartOfSpeech.PREPOSITION);
      if (somebody && free && line.hasCase(at, Case.NOMINATIVE)) {
        int end = mention == null ? end(line, at, verb) : line.mentionEnd(at);
        boolean right = end == verb || line.isPart(end, PartOfSpeech.ADVERB);
        if (right) {
          return new Party(line, first(line, from, at), end, mention);
        }
      }
    }
    return null;
  }

  private static Party clear(Line line, int from, int verb) {
    for (int at = from; at < verb; at++) {
      var mention = line.mention(at);
      if (mention != null
          && (mention.grammaticalCase() == Case.NOMINATIVE || mention.grammaticalCase() == null)) {
        return new Party(line, first(line, from, at), line.mentionEnd(at), mention);
      }
      if (mention == null && isSubject(line, at, verb)) {
        return new Party(line, first(line, from, at), end(line, at, verb), null);
      }
    }
    return null;
  }

  /** A noun; «подчинённые» right before the verb; «товарищество «Монтаж»» also if unclear. */
  private static boolean isSubject(Line line, int at, int verb) {
    if (line.isPart(at, PartOfSpeech.NOUN)) {
      boolean firm =
          line.opensQuote(at + 1)
              && WordGroup.COLLECTIVE.has(line.lemma(at))
              && line.hasCase(at, Case.NOMINATIVE);
      return line.bestCase(at, Case.NOMINATIVE) || firm;
    }
    return at + 1 == verb
        && line.starts(at, "подчинен", "ответственны", "виновны", "причастны")
        && line.bestCase(at, Case.NOMINATIVE);
  }

  /** The adjectives before the noun belong to it. */
  private static int first(Line line, int from, int noun) {
    int start = noun;
    while (start > from
        && line.mention(start - 1) == null
        && (line.isPart(start - 1, PartOfSpeech.ADJECTIVE)
            || line.isPart(start - 1, PartOfSpeech.PARTICIPLE))
        && !line.bestCase(start - 1, Case.GENITIVE)) {
      start--;
    }
    return start;
  }

  /** Behind its genitives and the name in quotation marks. */
  private static int end(Line line, int noun, int verb) {
    int end = noun + 1;
    while (end < verb
        && (line.bestCase(end, Case.GENITIVE) && !line.isPart(end, PartOfSpeech.PRONOUN))) {
      end++;
    }
    if (!line.opensQuote(end)) {
      return end;
    }
    int close = end + 1;
    while (close < verb && !line.is(close, "»", "\"", "”", "“")) {
      close++;
    }
    return close < verb ? close + 1 : end;
  }
}
