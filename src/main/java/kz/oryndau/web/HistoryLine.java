package kz.oryndau.web;

import java.time.Instant;

/**
 * A change of a record, in words.
 *
 * @param at when
 * @param moment the same as a reader writes it, in the portal's zone
 * @param actor who
 * @param machine whether the portal did it
 * @param aspect what it changed
 * @param from what stood there before; null for nothing
 * @param to what stands there after; null for nothing
 * @param first whether the record begins with it
 * @param reason why; may be null
 * @param since the day since which it is so, by the source; null where that is not asked
 * @param detail what more there is to say; may be null
 * @param related the record that it names; null for none
 * @param proof what it rests on; null where nothing is asked for
 */
public record HistoryLine(
    Instant at,
    String moment,
    String actor,
    boolean machine,
    String aspect,
    String from,
    String to,
    boolean first,
    String reason,
    String since,
    String detail,
    Link related,
    ProofView proof) {

  /**
   * Another record.
   *
   * @param href its page; null where the visitor may not see it
   * @param label what it is called
   */
  public record Link(String href, String label) {}
}
