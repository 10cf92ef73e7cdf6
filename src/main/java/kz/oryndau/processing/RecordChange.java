package kz.oryndau.processing;

import java.util.List;

/**
 * What reading an article again does to one record.
 *
 * @param change what happens to it
 * @param kind of the record, as {@code DIRECT} or {@code DIRECTIVE}
 * @param before what it says; null for one that is added
 * @param after what it will say; null for one that is dropped
 */
public record RecordChange(Change change, String kind, String before, String after) {

  /** What can happen to a record. */
  public enum Change {
    /** Found now, and not before. */
    ADDED,
    /** Found before as well, but it says something else now. */
    CHANGED,
    /** Found before, and not any more. */
    DROPPED
  }

  static RecordChange added(Enum<?> kind, String after) {
    return new RecordChange(Change.ADDED, kind.name(), null, after);
  }

  static RecordChange dropped(Enum<?> kind, String before) {
    return new RecordChange(Change.DROPPED, kind.name(), before, null);
  }

  /** The change from one reading to another; none where both say the same. */
  static List<RecordChange> between(Enum<?> kind, String before, String after) {
    return before.equals(after)
        ? List.of()
        : List.of(new RecordChange(Change.CHANGED, kind.name(), before, after));
  }
}
