package kz.oryndau.extraction.quote;

import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;

/** Subjects who are neither officials nor named: outlets, residents, «кто-то из зала». */
final class Bystanders {

  private Bystanders() {}

  /** A name or another subject before the verb that is no mention: an outlet, a bystander. */
  static boolean isStranger(Line line, int from, int to, Cue cue) {
    for (int i = from; i < to; i++) {
      if (line.mention(i) != null || !line.isWord(i)) {
        continue;
      }
      boolean name =
          i > from
              && line.isCapital(i)
              && line.reads(i, it -> it.is(Trait.SURNAME) || it.is(Trait.GIVEN_NAME));
      boolean subject =
          cue != null
              && (i < cue.at() && (isLatin(line, i) || isPlainSubject(line, i))
                  || i == cue.end() && (isLatin(line, i) || mayBeSubject(line, i)));
      if (name || subject) {
        return true;
      }
    }
    return false;
  }

  /** «Кто-то из зала», «один из водителей». */
  static boolean isSomebody(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (SpeakerNouns.isNobody(line, i) || line.is(i, "один", "одна") && line.is(i + 1, "из")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatin(Line line, int i) {
    char first = line.lower(i).charAt(0);
    return first >= 'a' && first <= 'z';
  }

  private static boolean isUpper(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }

  /** Right behind the verb: «сообщает сайт N». */
  private static boolean mayBeSubject(Line line, int i) {
    return isPlainSubject(line, i)
        || line.reads(
            i,
            it ->
                it.partOfSpeech() == PartOfSpeech.NOUN && it.grammaticalCase() == Case.NOMINATIVE);
  }

  private static boolean isPlainSubject(Line line, int i) {
    var best = line.word(i).best();
    boolean abbreviation = line.text(i).length() > 1 && isUpper(line.text(i));
    return abbreviation
        || best.partOfSpeech() == PartOfSpeech.NOUN
            && best.grammaticalCase() == Case.NOMINATIVE
            && !line.reads(i - 1, it -> it.partOfSpeech() == PartOfSpeech.PREPOSITION);
  }
}
