package kz.oryndau.article;

import java.time.Clock;
import java.util.List;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.ReviewStatus;

/**
 * A record that a machine finds in an article and a person decides over.
 *
 * @param <T> itself
 */
public interface Reviewed<T extends Reviewed<T>> {

  /** Database key; null before it is stored. */
  Long id();

  /** The words that it rests on. */
  Evidence evidence();

  /** What kind of record it is. */
  Enum<?> kind();

  /** Where its review stands. */
  ReviewStatus review();

  /** What has happened to it, the oldest first. */
  List<HistoryEntry> history();

  /** Decides the review; {@code reason} may be null where none is asked for. */
  void decide(ReviewStatus next, String by, String reason, Clock clock);

  /** Says from now on what {@code found} says, and stays the same record. */
  void replaceBy(T found);
}
