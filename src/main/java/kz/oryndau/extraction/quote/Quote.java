package kz.oryndau.extraction.quote;

import kz.oryndau.extraction.text.Span;

/**
 * What an actor is reported to have said.
 *
 * @param id local to the extraction, "s1", "s2", … in reading order
 * @param kind verbatim or reported
 * @param span the content alone, without outer marks and reporting clause
 * @param speaker id of the {@link kz.oryndau.extraction.mention.Actor} who speaks
 * @param messenger id of the actor who relays it for the speaker; null where nobody does
 * @param cue the reporting word; null where there is none
 * @param verbClass what kind of saying the cue is
 * @param confidence from 0 to 1; of all quotes with 0.9 or more, nine in ten are right
 */
public record Quote(
    String id,
    Kind kind,
    Span span,
    String speaker,
    String messenger,
    Span cue,
    VerbClass verbClass,
    double confidence) {

  /** How the words are reported. */
  public enum Kind {
    /** Verbatim, marked by quotation marks or a dash. */
    DIRECT,
    /** Content of a reporting clause. */
    INDIRECT
  }

  /** Classes of reporting verbs. */
  public enum VerbClass {
    /** Neutral: сказал, сообщил. */
    SAYS,
    /** Emphasis: подчеркнул. */
    STRESSES,
    /** Criticism: раскритиковал. */
    CRITICISES,
    /** Promise: пообещал. */
    PROMISES,
    /** Order: поручил, потребовал. */
    ORDERS,
    /** Denial or concession: опроверг, признал. */
    DENIES,
    /** Question: спросил. */
    ASKS
  }
}
