package kz.oryndau.extraction.quote;

/** Where speech, its reporting clause and the sentences around them begin and end in a line. */
final class Borders {

  private final Line line;

  Borders(Line line) {
    this.line = line;
  }

  /** A dash that sets a reporting clause off follows a comma or the end of a sentence. */
  boolean setOff(int dash) {
    return line.isComma(dash - 1) || line.isTerminal(dash - 1) || line.isQuote(dash - 1);
  }

  /**
   * End of the reporting clause that starts at {@code from}: the end of its sentence, or a comma
   * with a dash, where the speech goes on.
   */
  int clauseEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (i > from && line.isDash(i) && (line.isComma(i - 1) || line.isTerminal(i - 1))) {
        return i;
      }
      if (line.is(i, ":") && i + 1 < to && (line.isQuote(i + 1) || line.isDash(i + 1))) {
        return i;
      }
      if (line.isTerminal(i) && (i + 1 >= to || line.opensSentence(i + 1) || line.isDash(i + 1))) {
        return i + 1;
      }
    }
    return to;
  }

  boolean afterColon(int open) {
    return line.is(open - 1, ":") || line.isDash(open - 1) && line.is(open - 2, ":");
  }

  boolean startsSentence(int open) {
    return open == 0
        || line.isTerminal(open - 1)
        || line.opensSentence(open)
        || line.isDash(open - 1) && line.isTerminal(open - 2);
  }

  /** A title or a fragment: words of the author lead up to it. */
  boolean inSentence(int open) {
    return open > 0
        && (line.isWord(open - 1) || line.isComma(open - 1))
        && !line.opensSentence(open);
  }

  /** Where the sentence of word {@code i} starts, at {@code from} at the earliest. */
  int sentenceStart(int i, int from) {
    int start = i;
    while (start > from && !line.opensSentence(start)) {
      start--;
    }
    return start;
  }

  boolean endsSentence(int to, int close) {
    return line.letterWords(close, line.size()) == 0
        || line.isTerminal(to - 1)
        || line.isTerminal(close);
  }
}
