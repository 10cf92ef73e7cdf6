package kz.oryndau.extraction.deadline;

import java.time.LocalDate;

/**
 * What a phrase means, before it is tied to a place.
 *
 * @param date last day in time; null where none can be worked out
 * @param latest later end of a range; equal to {@code date} where there is none
 * @param recurring ISO 8601 period or null
 */
record Resolved(LocalDate date, LocalDate latest, String recurring) {

  /** A deadline that no date can be given for. */
  static final Resolved UNKNOWN = new Resolved(null, null, null);

  /** Words that look like a deadline and are none, so that no other rule reads a part of them. */
  static final Resolved NO_DEADLINE = new Resolved(null, null, "");

  static Resolved on(LocalDate day) {
    return new Resolved(day, day, null);
  }

  static Resolved between(LocalDate day, LocalDate latest) {
    return new Resolved(day, latest, null);
  }

  static Resolved every(String period) {
    return new Resolved(null, null, period);
  }
}
