package kz.oryndau.report.deliver;

import java.time.Instant;

/**
 * A run of the past.
 *
 * @param dueAt when it should have run
 * @param at when it did
 * @param outcome what became of it
 * @param detail more of that; may be empty
 */
public record Run(Instant dueAt, Instant at, Outcome outcome, String detail) {}
