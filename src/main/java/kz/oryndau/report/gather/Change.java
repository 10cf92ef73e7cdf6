package kz.oryndau.report.gather;

import java.time.Instant;
import java.time.LocalDate;
import kz.oryndau.history.HistoryEntry;

/**
 * A change of a record, as a report lists it.
 *
 * @param kind what was changed
 * @param id key of the record
 * @param title what it is called
 * @param day when, in the portal's zone
 * @param entry what changed, why, and what it rests on
 * @param proofUrl where a reader finds the evidence in the web; may be null
 */
public record Change(
    Kind kind, long id, String title, LocalDate day, HistoryEntry entry, String proofUrl) {

  /** What can change. */
  public enum Kind {
    /** An assignment. */
    ASSIGNMENT,
    /** A statement. */
    STATEMENT
  }

  /** When. */
  public Instant at() {
    return entry.at();
  }
}
