package kz.oryndau.extraction.directive;

import java.util.List;
import kz.oryndau.extraction.quote.Quote;

/** Words of one sentence in one voice; read by one thread. */
final class Stretch {

  private final Line line;
  private final Marks marks;
  private final int from;
  private final int to;
  private final Quote quote;
  private Clauses clauses;

  /**
   * Some words of a sentence.
   *
   * @param line the sentence
   * @param marks its deadlines
   * @param from first index
   * @param to index behind the last word
   * @param quote whose words they are; null for the narrator's
   */
  Stretch(Line line, Marks marks, int from, int to, Quote quote) {
    this.line = line;
    this.marks = marks;
    this.from = from;
    this.to = to;
    this.quote = quote;
  }

  Line line() {
    return line;
  }

  Marks marks() {
    return marks;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  Quote quote() {
    return quote;
  }

  /** The main clauses, split once for all rules that read them. */
  List<Clause> clauses() {
    return split().main();
  }

  /** The main clauses and behind them the dependent ones. */
  List<Clause> allClauses() {
    return split().all();
  }

  private Clauses split() {
    if (clauses == null) {
      clauses = Clauses.of(this);
    }
    return clauses;
  }

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
