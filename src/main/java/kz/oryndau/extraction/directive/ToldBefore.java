package kz.oryndau.extraction.directive;

/**
 * «Об этом сообщил мэр», «Сроки назвал мэр» at the end of a paragraph: what stands before it are
 * his words.
 */
final class ToldBefore {

  /** Words between «об этом» and the verb: «сегодня», «в ходе брифинга». */
  private static final int FARTHEST_VERB = 8;

  private ToldBefore() {}

  /** Who told it; null where the sentence names no official or somebody who only passes it on. */
  static String speaker(Line line, Memory memory) {
    boolean points =
        line.is(0, "об", "о") && (line.is(1, "этом") || line.starts(1, "срок", "план"))
            || line.starts(0, "сроки", "дату", "планы");
    for (int at = 1; points && at < Math.min(line.size(), FARTHEST_VERB); at++) {
      if (!line.isFinite(at)) {
        continue;
      }
      var subject = Subjects.of(line, at, 1, line.size());
      var teller = subject == null ? Subjects.bodyOf(line, at, 1) : subject;
      boolean speaks =
          teller != null && memory.isOfficial(teller.actor()) && !memory.isRelay(teller.actor());
      return speaks ? teller.actor() : null;
    }
    return null;
  }
}
