package kz.oryndau.extraction.quote;

import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.quote.Quote.Kind;
import kz.oryndau.extraction.quote.Quote.VerbClass;
import kz.oryndau.extraction.text.Span;

/** A quote before it gets its number. */
record Draft(
    Kind kind, Span span, Speaker speaker, Span cue, VerbClass verbClass, double confidence) {

  static Draft indirect(Span span, Speaker speaker, Line line, Cue cue, double base) {
    return new Draft(
        Kind.INDIRECT,
        span,
        speaker,
        line.span(Math.min(cue.at(), cue.end() - 1), cue.end()),
        cue.verbClass(),
        base * speaker.certainty() * Doubts.content(line, span));
  }

  /** The quote of the actor who is its speaker. */
  Quote numbered(int number, Actor actor) {
    return new Quote(
        "s" + number,
        kind,
        span,
        speaker.actor(),
        speaker.messenger(),
        cue,
        verbClass,
        Math.round(confidence * Doubts.speaker(actor, kind) * 100) / 100.0);
  }
}
