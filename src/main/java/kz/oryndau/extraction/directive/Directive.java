package kz.oryndau.extraction.directive;

import java.util.List;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.text.Span;

/**
 * Something that an actor says is to be done, in a form whose fulfilment can later be checked.
 *
 * @param id local to the extraction, "a1", "a2", … in reading order
 * @param kind order, necessity or commitment
 * @param span the action with its complements
 * @param issuer id of the {@link kz.oryndau.extraction.mention.Actor} who orders, asks or promises
 * @param title what a list shows: infinitive first, capitalised, no conditions, at most 160 units
 * @param addressees who is to do it, in the order named
 * @param deadline null where none is said
 * @param conditions spans of the conditions («без дополнительных затрат»)
 * @param programmes names of the programmes that it touches, without quotation marks
 * @param policyAreas up to three slugs of the annotation guide, the most fitting first
 * @param retold whether the article tells an order given earlier
 * @param quote id of the {@link kz.oryndau.extraction.quote.Quote} that it stands in; null outside
 * @param cue the ordering word; null where there is none
 * @param confidence from 0 to 1; of all directives with 0.9 or more, nine in ten are right
 */
public record Directive(
    String id,
    Kind kind,
    Span span,
    String issuer,
    String title,
    List<Addressee> addressees,
    Deadline deadline,
    List<Span> conditions,
    List<String> programmes,
    List<String> policyAreas,
    boolean retold,
    String quote,
    Span cue,
    double confidence) {

  /** How binding it is. */
  public enum Kind {
    /** An order to somebody. */
    DIRECTIVE,
    /** Said to be necessary, with no explicit order. */
    OBLIGATION,
    /** A commitment of the speaker's own side. */
    PLEDGE
  }

  /**
   * Who is to do it.
   *
   * @param name nominative, as the article names them
   * @param actor id of the actor; null for one who is no official (a contractor, a school)
   */
  public record Addressee(String name, String actor) {}

  /** Copies the lists. */
  public Directive {
    addressees = List.copyOf(addressees);
    conditions = List.copyOf(conditions);
    programmes = List.copyOf(programmes);
    policyAreas = List.copyOf(policyAreas);
  }
}
