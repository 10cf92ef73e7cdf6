package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** «…, а улицу Абая – в следующем году»: a second thing with a day of its own and no verb. */
final class Ellipses {

  /** Words before the dash. */
  private static final int LONGEST = 7;

  private Ellipses() {}

  /** Whether one starts behind the comma. */
  static boolean startsAt(Line line, Marks marks, int comma, int limit) {
    boolean names = false;
    for (int at = comma + 1; at < Math.min(limit - 1, comma + LONGEST); at++) {
      if (line.isDash(at)) {
        return names && marks.deadlineAt(at + 1) != null;
      }
      boolean breaks =
          line.is(at, ",", ";", ":")
              || line.isInfinitive(at)
              || line.isFinite(at)
              || line.isPart(at, PartOfSpeech.PARTICIPLE);
      if (breaks) {
        return false;
      }
      names |= line.isPart(at, PartOfSpeech.NOUN) || line.isNumber(at);
    }
    return false;
  }
}
