package kz.oryndau.extraction.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs the quotation marks of one passage. Editors mix shapes («…", “…“, „…“) and forget marks, so
 * what stands around a mark tells whether it opens or closes, and its shape only where that fails.
 */
final class QuotationFinder {

  private static final String OPENING = "«‹„‟‚";
  private static final String CLOSING = "»›”";

  /** Deeper marks are no quotations but rubbish; the limit also keeps the work linear. */
  private static final int DEEPEST = 6;

  private final List<Token> tokens;
  private final Span passage;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<Quotation> found = new ArrayList<>();

  private QuotationFinder(List<Token> tokens, Span passage) {
    this.tokens = tokens;
    this.passage = passage;
  }

  /** The quotations of {@code passage}, whose tokens are given, in order of their opening mark. */
  static List<Quotation> quotations(List<Token> tokens, Span passage) {
    return new QuotationFinder(tokens, passage).run();
  }

  private List<Quotation> run() {
    for (int i = 0; i < tokens.size(); i++) {
      if (Marks.isQuote(tokens.get(i))) {
        mark(i);
      }
    }
    while (!open.isEmpty()) {
      unclosed(open.pop());
    }
    found.sort(
        Comparator.<Quotation>comparingInt(q -> q.outer().start())
            .thenComparingInt(q -> -q.outer().end()));
    return found;
  }

  private void mark(int i) {
    if (isApostrophe(i)) {
      return;
    }
    if (opens(i)) {
      if (open.size() < DEEPEST) {
        open.push(i);
      }
    } else if (!open.isEmpty()) {
      close(open.pop(), i);
    } else if (found.isEmpty() && endsSpeech(i)) {
      var mark = tokens.get(i).span();
      add(passage.start(), passage.start(), mark.start(), mark.end(), 0, false);
    }
  }

  private boolean opens(int i) {
    char shape = tokens.get(i).text().charAt(0);
    boolean before = freeBefore(i);
    boolean after = freeAfter(i);
    if (before != after) {
      return before && !after && (CLOSING.indexOf(shape) < 0 || open.isEmpty());
    }
    if (OPENING.indexOf(shape) >= 0 || tokens.get(i).text().equals(",,")) {
      return true;
    }
    return CLOSING.indexOf(shape) < 0 && open.isEmpty();
  }

  /** Nothing stands before it that a closing mark could belong to. */
  private boolean freeBefore(int i) {
    if (i == 0) {
      return true;
    }
    var before = tokens.get(i - 1);
    if (before.span().end() < tokens.get(i).span().start()) {
      return true;
    }
    return Marks.isOpeningBracket(before)
        || Marks.isDash(before)
        || before.text().equals(":")
        || Marks.isQuote(before) && !open.isEmpty() && open.peek() == i - 1;
  }

  /** Nothing stands after it that an opening mark could belong to. */
  private boolean freeAfter(int i) {
    if (i == tokens.size() - 1) {
      return true;
    }
    var after = tokens.get(i + 1);
    if (tokens.get(i).span().end() < after.span().start()) {
      return true;
    }
    return after.kind() == Token.Kind.MARK
        && !Marks.isOpeningBracket(after)
        && !after.text().equals("#")
        && !(Marks.isQuote(after) && freeBefore(i))
        && !after.text().startsWith("..")
        && !after.text().equals("…");
  }

  /** A single apostrophe that opens nothing and closes nothing («д' Артаньян»). */
  private boolean isApostrophe(int i) {
    String mark = tokens.get(i).text();
    if (!mark.equals("'") && !mark.equals("’") && !mark.equals("`")) {
      return false;
    }
    boolean single =
        !open.isEmpty() && "'‘`‚".indexOf(tokens.get(open.peek()).text().charAt(0)) >= 0;
    return !single && (mark.equals("’") || !freeBefore(i) || freeAfter(i));
  }

  /**
   * A closing mark without an opening one ends a speech if a reporting clause or nothing follows.
   */
  private boolean endsSpeech(int i) {
    int next = i + 1;
    while (next < tokens.size()
        && (tokens.get(next).text().equals(",") || Marks.isTerminal(tokens.get(next)))) {
      next++;
    }
    return i > 0 && (next == tokens.size() || Marks.isDash(tokens.get(next)));
  }

  private void close(int opening, int closing) {
    var first = tokens.get(opening).span();
    var last = tokens.get(closing).span();
    add(first.start(), first.end(), last.start(), last.end(), open.size(), true);
  }

  /**
   * An opening mark that nothing closes reaches to the end of the passage, or, where the one inside
   * it closes before a reporting clause («Мы начали «Ауыл», – сказал он), ends with that one.
   */
  private void unclosed(int opening) {
    var first = tokens.get(opening).span();
    int depth = open.size();
    for (var inner : found) {
      if (inner.outer().start() > first.start()
          && inner.depth() == depth + 1
          && beforeReport(inner.outer().end())) {
        add(first.start(), first.end(), inner.outer().end(), inner.outer().end(), depth, false);
        return;
      }
    }
    add(first.start(), first.end(), passage.end(), passage.end(), depth, false);
  }

  private boolean beforeReport(int offset) {
    int i = Tokens.indexAt(tokens, offset);
    return i + 1 < tokens.size()
        && tokens.get(i).text().equals(",")
        && Marks.isDash(tokens.get(i + 1));
  }

  private void add(int outerStart, int start, int end, int outerEnd, int depth, boolean balanced) {
    found.add(new Quotation(new Span(outerStart, outerEnd), new Span(start, end), depth, balanced));
  }
}
