package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.oryndau.extraction.quote.Quote;

/** Cuts a sentence into stretches of one voice, reporting clauses inside direct quotes left out. */
final class Voices {

  private static final int WIDEST_CLAUSE = 14;

  private final List<Quote> quotes;
  private int first;

  Voices(List<Quote> quotes) {
    this.quotes = quotes.stream().sorted(Comparator.comparing(Quote::span)).toList();
  }

  /** Asked for sentences in reading order only, so that quotes behind are not looked at again. */
  private List<Quote> touching(Line line) {
    while (first < quotes.size() && quotes.get(first).span().end() <= line.span().start()) {
      first++;
    }
    var touching = new ArrayList<Quote>();
    for (int at = first;
        at < quotes.size() && quotes.get(at).span().start() < line.span().end();
        at++) {
      if (quotes.get(at).span().overlaps(line.span())) {
        touching.add(quotes.get(at));
      }
    }
    return touching;
  }

  /** Narration and speech, in reading order. */
  List<Stretch> of(Line line, Marks marks) {
    var owners = new Quote[line.size()];
    var touching = touching(line);
    for (var quote : touching) {
      int end = line.indexAt(quote.span().end());
      for (int at = line.indexAt(quote.span().start()); at < end; at++) {
        boolean inside = quote.span().contains(line.word(at).token().span());
        if (inside && (owners[at] == null || quote.kind() == Quote.Kind.DIRECT)) {
          owners[at] = quote;
        }
      }
    }
    for (var quote : touching) {
      if (quote.kind() == Quote.Kind.DIRECT && quote.cue() != null) {
        clear(line, owners, quote);
      }
    }
    var found = new ArrayList<Stretch>();
    for (int at = 0; at < line.size(); ) {
      int end = at;
      while (end < line.size() && owners[end] == owners[at]) {
        end++;
      }
      found.add(new Stretch(line, marks, at, end, owners[at]));
      at = end;
    }
    return found;
  }

  /** «А, – сказал X, – Б»: the words between the dashes are the narrator's. */
  private static void clear(Line line, Quote[] owners, Quote quote) {
    if (!quote.span().contains(quote.cue()) || !line.span().contains(quote.cue())) {
      return;
    }
    int cue = line.indexAt(quote.cue().start());
    int from = cue;
    while (from > 0 && cue - from < WIDEST_CLAUSE && !line.isDash(from)) {
      from--;
    }
    int to = cue;
    while (to < line.size() && to - cue < WIDEST_CLAUSE && !line.isDash(to)) {
      to++;
    }
    for (int at = from; at < Math.min(to + 1, line.size()); at++) {
      owners[at] = null;
    }
  }
}
