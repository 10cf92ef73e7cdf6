package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/**
 * Phrases that say how: «в оперативном режиме», «на постоянной основе», «самым строгим образом».
 */
final class Manners {

  /** Words of such a phrase. */
  private static final int LONGEST = 5;

  private Manners() {}

  /** Index behind the phrase that starts here; the index itself where none does. */
  static int end(Line line, int at, int head) {
    boolean opens = line.is(at, "в", "во", "на") || line.isPart(at, PartOfSpeech.ADJECTIVE);
    if (!opens) {
      return at;
    }
    for (int noun = at + 1; noun < Math.min(head, at + LONGEST); noun++) {
      if (isManner(line, at, noun)) {
        return noun + 1;
      }
      if (!line.isPart(noun, PartOfSpeech.ADJECTIVE)
          && !line.isPart(noun, PartOfSpeech.ADVERB)
          && !line.is(noun, "самые", "самым", "самом")) {
        return at;
      }
    }
    return at;
  }

  private static boolean isManner(Line line, int at, int noun) {
    if (line.is(at, "в", "во")) {
      return line.is(noun, "режиме", "порядке", "формате", "темпе");
    }
    if (line.is(at, "на")) {
      return line.is(noun, "основе", "уровне") && noun > at + 1;
    }
    return line.is(noun, "образом");
  }
}
