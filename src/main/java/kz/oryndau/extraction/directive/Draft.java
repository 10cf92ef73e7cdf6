package kz.oryndau.extraction.directive;

import java.util.EnumSet;
import java.util.Set;
import kz.oryndau.extraction.directive.Directive.Kind;
import kz.oryndau.extraction.quote.Quote;
import kz.oryndau.extraction.text.Span;

/**
 * A directive before it is numbered and worded.
 *
 * @param kind how binding it is
 * @param line the sentence
 * @param action what is to be done
 * @param issuer id of the actor
 * @param cue the ordering word; null where there is none
 * @param quote the quote that it stands in; null outside
 * @param retold whether it was given earlier
 * @param confidence from 0 to 1, as sure as the rule is where nothing is doubtful
 * @param doubts why it may be no assignment
 */
record Draft(
    Kind kind,
    Line line,
    Action action,
    String issuer,
    Span cue,
    Quote quote,
    boolean retold,
    double confidence,
    Set<Doubt> doubts) {

  /** Without a doubt. */
  Draft(
      Kind kind,
      Line line,
      Action action,
      String issuer,
      Span cue,
      Quote quote,
      boolean retold,
      double confidence) {
    this(kind, line, action, issuer, cue, quote, retold, confidence, Set.of());
  }

  boolean isDoubtful() {
    return !doubts.isEmpty();
  }

  /** With one doubt more; the draft itself where there is no reason. */
  Draft doubted(boolean reason, Doubt doubt) {
    if (!reason) {
      return this;
    }
    var all = EnumSet.of(doubt);
    all.addAll(doubts);
    return doubted(all);
  }

  private Draft doubted(Set<Doubt> all) {
    return new Draft(kind, line, action, issuer, cue, quote, retold, confidence, all);
  }

  Span span() {
    return line.span(action.from(), action.to());
  }

  Draft withKind(Kind other) {
    return new Draft(other, line, action, issuer, cue, quote, retold, confidence, doubts);
  }

  /** As told again by an article about something later. */
  Draft asRetold() {
    return retold(true);
  }

  Draft retold(boolean other) {
    return new Draft(kind, line, action, issuer, cue, quote, other, confidence, doubts);
  }

  Draft withIssuer(String other) {
    return new Draft(kind, line, action, other, cue, quote, retold, confidence, doubts);
  }

  Draft withConfidence(double other) {
    return new Draft(kind, line, action, issuer, cue, quote, retold, other, doubts);
  }

  Draft withAction(Action other) {
    return new Draft(kind, line, other, issuer, cue, quote, retold, confidence, doubts);
  }
}
