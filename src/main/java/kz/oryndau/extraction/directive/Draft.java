package kz.oryndau.extraction.directive;

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
 * @param confidence from 0 to 1
 */
record Draft(
    Kind kind,
    Line line,
    Action action,
    String issuer,
    Span cue,
    Quote quote,
    boolean retold,
    double confidence) {

  Span span() {
    return line.span(action.from(), action.to());
  }

  Draft withKind(Kind other) {
    return new Draft(other, line, action, issuer, cue, quote, retold, confidence);
  }

  /** As told again by an article about something later. */
  Draft asRetold() {
    return new Draft(kind, line, action, issuer, cue, quote, true, confidence);
  }

  Draft withIssuer(String other) {
    return new Draft(kind, line, action, other, cue, quote, retold, confidence);
  }

  Draft withConfidence(double other) {
    return new Draft(kind, line, action, issuer, cue, quote, retold, other);
  }

  Draft withAction(Action other) {
    return new Draft(kind, line, other, issuer, cue, quote, retold, confidence);
  }
}
