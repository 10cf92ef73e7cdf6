package kz.oryndau.tracking;

import java.time.Instant;

/**
 * A change of many assignments that has not been taken back.
 *
 * @param id its key
 * @param kind what was done
 * @param value what they were given: a name, the slug of an area or a day
 * @param at when
 * @param records how many it touched
 * @param touched how many of them somebody has changed since; then it can't be taken back
 */
public record BulkRow(
    Long id, BulkKind kind, String value, Instant at, long records, long touched) {

  /** Whether it can be taken back. */
  public boolean undoable() {
    return touched == 0;
  }
}
