package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.quote.Quote;

/**
 * Words of one sentence in one voice.
 *
 * @param line the sentence
 * @param marks its deadlines
 * @param from first index
 * @param to index behind the last word
 * @param quote whose words they are; null for the narrator's
 */
record Stretch(Line line, Marks marks, int from, int to, Quote quote) {

  boolean isDirect() {
    return quote != null && quote.kind() == Quote.Kind.DIRECT;
  }

  String speaker() {
    return quote == null ? null : quote.speaker();
  }

  /** Whether the words are asked, not said. */
  boolean isQuestion() {
    for (int at = from; at < Math.min(to + 2, line.size()); at++) {
      if (line.is(at, "?")) {
        return true;
      }
    }
    return false;
  }
}
