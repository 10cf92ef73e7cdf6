package kz.oryndau.web;

import java.time.Instant;

/**
 * A change of a record, in words.
 *
 * @param at when
 * @param moment the same as a reader writes it, in the portal's zone
 * @param actor who
 * @param machine whether the portal did it
 * @param aspect which status it changed
 * @param from the status before; null for the first
 * @param to the status after
 * @param reason why; may be null
 */
public record HistoryLine(
    Instant at,
    String moment,
    String actor,
    boolean machine,
    String aspect,
    String from,
    String to,
    String reason) {}
