package kz.oryndau.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One change of one record; never changed, never deleted.
 *
 * @param at when
 * @param actor who: a user name, or {@link #MACHINE}
 * @param aspect which status it changed
 * @param from the status before; null for the first
 * @param to the status after
 * @param reason why; may be null where none is asked for
 */
@Embeddable
public record HistoryEntry(
    Instant at,
    String actor,
    @Enumerated(EnumType.STRING) Aspect aspect,
    @Column(name = "from_status") String from,
    @Column(name = "to_status") String to,
    String reason) {

  /** Stands for the extractor where it made the record. */
  public static final String MACHINE = "oryndau";

  /** The statuses that are kept apart. */
  public enum Aspect {
    /** Is the record right? */
    REVIEW,
    /** What became of the assignment? */
    EXECUTION
  }

  /** The row that stands at the beginning of every record. */
  public static HistoryEntry first(Instant at, Aspect aspect, Enum<?> to) {
    return new HistoryEntry(at, MACHINE, aspect, null, to.name(), null);
  }
}
