package kz.oryndau.assignment;

import java.time.LocalDate;
import kz.oryndau.history.Proof;

/**
 * A deadline put off: an event, so that the first deadline and every later one stay known.
 *
 * @param to the new last day in time
 * @param grantedBy who granted it, by name or post
 * @param proof what shows it
 */
public record Extension(LocalDate to, String grantedBy, Proof proof) {}
