package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Relative clauses behind those who are ordered: «акимам, которые отстают, завершить …». */
final class Relatives {

  private static final int FARTHEST = 30;

  private Relatives() {}

  /** Index behind the clause and its comma; the index itself where none starts. */
  static int end(Line line, int at, int limit) {
    int end = at;
    while (line.is(end - 1, ",") && starts(line, end)) {
      int close = close(line, end, limit);
      if (close < 0) {
        return end;
      }
      end = close + 1;
    }
    return end;
  }

  /** Index of the comma before the clause that the comma at the index closes; −1 if it is none. */
  static int openingComma(Line line, int closing) {
    for (int at = closing - 1; at > Math.max(0, closing - FARTHEST); at--) {
      if (line.is(at, ",")) {
        return starts(line, at + 1) ? at : -1;
      }
    }
    return -1;
  }

  private static boolean starts(Line line, int at) {
    return line.starts(at, "котор")
        || line.starts(at + 1, "котор") && line.isPart(at, PartOfSpeech.PREPOSITION)
        || line.is(at, "где", "чьи", "чей", "чья");
  }

  private static int close(Line line, int from, int limit) {
    for (int at = from + 1; at < Math.min(limit, from + FARTHEST); at++) {
      if (line.is(at, ",")) {
        return at;
      }
      if (line.isInfinitive(at) || line.is(at, ";", ".")) {
        return -1;
      }
    }
    return -1;
  }
}
