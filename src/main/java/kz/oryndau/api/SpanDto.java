package kz.oryndau.api;

import kz.oryndau.extraction.text.Span;

/** A stretch of the text, in UTF-16 units. */
record SpanDto(int start, int end) {

  /** Null for no span. */
  static SpanDto of(Span span) {
    return span == null ? null : new SpanDto(span.start(), span.end());
  }
}
