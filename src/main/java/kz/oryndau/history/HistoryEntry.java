package kz.oryndau.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One change of one record; never changed, never deleted.
 *
 * @param at when
 * @param actor who: a user name, or {@link #MACHINE}
 * @param aspect what it changed
 * @param from what stood there before; null for nothing
 * @param to what stands there after; null for nothing
 * @param reason why; may be null where none is asked for
 * @param since the day since which it is so, by the source; null where that is not asked
 * @param detail the reason of a removal, or who granted an extension; otherwise null
 * @param relatedId key of the record that it names: the one doubled, merged into or standing
 *     instead; null for none
 * @param proof what it rests on; null where nothing is asked for
 */
@Embeddable
public record HistoryEntry(
    Instant at,
    String actor,
    @Enumerated(EnumType.STRING) Aspect aspect,
    @Column(name = "from_status") String from,
    @Column(name = "to_status") String to,
    String reason,
    LocalDate since,
    String detail,
    Long relatedId,
    @Embedded Proof proof) {

  /** Stands for the extractor where it made the record. */
  public static final String MACHINE = "oryndau";

  /** Why the machine drops a draft; pages tell it in the reader's language. */
  public static final String NOT_FOUND_AGAIN = "Повторный разбор этого не находит.";

  /** Why the machine takes a dropped draft up again; pages tell it in the reader's language. */
  public static final String FOUND_AGAIN = "Повторный разбор снова это находит.";

  /** What stands between several values in one cell of a history. */
  public static final String SEPARATOR = " | ";

  /** What can change, each with a history of its own. */
  public enum Aspect {
    /** Is the record right? A {@link ReviewStatus}. */
    REVIEW,
    /** What became of the assignment? Its execution status. */
    EXECUTION,
    /** The last deadline, a date: from the old one to the new one. */
    DEADLINE,
    /** An ongoing duty, as ISO 8601 writes a repeating interval: R/2026-12-01/P1M. */
    ONGOING,
    /** Whether its execution can be checked. */
    CHECKABLE,
    /** Somebody looked and found nothing new: the date of the last time and of this one. */
    CHECK,
    /** Whether a statement stands. */
    STANDING,
    /** What a person corrected in what the machine found. */
    CONTENT,
    /** Who is to do it, by name. */
    ADDRESSEES,
    /** Policy areas, by slug. */
    AREAS
  }

  /** A change without evidence. */
  public HistoryEntry(
      Instant at, String actor, Aspect aspect, String from, String to, String reason) {
    this(at, actor, aspect, from, to, reason, null, null, null, null);
  }

  /** The row that stands at the beginning of every record that the machine made. */
  public static HistoryEntry first(Instant at, Aspect aspect, Enum<?> to) {
    return first(at, MACHINE, aspect, to);
  }

  /** The row that stands at the beginning of every record, with the name of who made it. */
  public static HistoryEntry first(Instant at, String actor, Aspect aspect, Enum<?> to) {
    return new HistoryEntry(at, actor, aspect, null, to.name(), null);
  }

  /** A change that somebody makes now; nulls stay null, everything else is written as text. */
  public static HistoryEntry now(Clock clock, String by, Aspect aspect, Object from, Object to) {
    return new HistoryEntry(clock.instant(), by, aspect, text(from), text(to), null);
  }

  /** The same, with why. */
  public HistoryEntry because(String why) {
    return new HistoryEntry(at, actor, aspect, from, to, why, since, detail, relatedId, proof);
  }

  /** The same, with what it rests on and since when it is so. */
  public HistoryEntry proven(Proof by, LocalDate day) {
    return new HistoryEntry(at, actor, aspect, from, to, reason, day, detail, relatedId, by);
  }

  /** The same, with a detail and the record that it names. */
  public HistoryEntry naming(Object more, Long record) {
    return new HistoryEntry(at, actor, aspect, from, to, reason, since, text(more), record, proof);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
