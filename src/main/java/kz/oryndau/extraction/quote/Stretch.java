package kz.oryndau.extraction.quote;

import kz.oryndau.extraction.text.Span;

/**
 * Words of one sentence, or of the part of it in which one speaker reports.
 *
 * @param line where they stand
 * @param from the first
 * @param to index behind the last
 * @param skip words before this index may name the speaker but report nothing more
 */
record Stretch(Line line, int from, int to, int skip) {

  Stretch upTo(int end) {
    return new Stretch(line, from, end, skip);
  }

  /** Index of the first comma from word {@code i} on that stands in no mention; the end if none. */
  int commaAfter(int i) {
    int comma = i;
    while (comma < to && !line.isComma(comma)) {
      int bracket = line.is(comma, "(") ? closing(comma) : -1;
      if (bracket > 0) {
        comma = bracket;
      } else if (line.mention(comma) != null) {
        comma = behindMention(comma);
      } else {
        comma++;
      }
    }
    return comma;
  }

  /** Index behind the mention, and behind the bracket that it opens («Иванов (глава банка, …)»). */
  int behindMention(int i) {
    int end = line.mentionEnd(i);
    int open = -1;
    for (int k = i; k < end; k++) {
      open = line.is(k, "(") ? k : line.is(k, ")") ? -1 : open;
    }
    return open < 0 ? end : Math.max(end, closing(open));
  }

  /** Index of the bracket that closes the one at the word; -1 if none does. */
  private int closing(int open) {
    for (int i = open + 1; i < to; i++) {
      if (line.is(i, ")")) {
        return i;
      }
    }
    return -1;
  }

  /** Index behind the commas, dashes and colons at word {@code i}. */
  int skipComma(int i) {
    int start = i;
    while (start < to && (line.isComma(start) || line.isDash(start) || line.is(start, ":"))) {
      start++;
    }
    return start;
  }

  /** The words between the indices as content; null where nobody known says them, or no words. */
  Draft content(int start, int end, Speaker speaker, Cue cue, double base) {
    int first = Math.max(start, from);
    int last = end;
    while (first < last && (line.isComma(first) || line.is(first, ":"))) {
      first++;
    }
    while (last > first && (line.isComma(last - 1) || line.is(last - 1, ".", ";", ":"))) {
      last--;
    }
    if (speaker == null || !speaker.isKnown() || line.letterWords(first, last) < 1) {
      return null;
    }
    return Draft.indirect(trimmed(first, last), speaker, line, cue, base);
  }

  /** A content that is one quotation goes without its marks. */
  private Span trimmed(int first, int last) {
    boolean whole = last - first > 2 && line.isQuote(first) && line.isQuote(last - 1);
    for (int i = first + 1; whole && i < last - 1; i++) {
      whole = !line.isQuote(i);
    }
    return whole ? line.span(first + 1, last - 1) : line.span(first, last);
  }
}
