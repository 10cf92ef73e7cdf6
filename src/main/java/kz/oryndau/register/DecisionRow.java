package kz.oryndau.register;

import java.time.Instant;

/**
 * A decision about the register, for people to read.
 *
 * @param officialId the entry decided on
 * @param official how it is called
 * @param otherId the other entry; null where there is none
 * @param other how that is called; null where there is none
 * @param oldName the name before a renaming; otherwise null
 * @param newName the name after a renaming; otherwise null
 * @param undoneAt when it was taken back; null while it stands
 * @param undoneBy who took it back; null while it stands
 */
public record DecisionRow(
    long id,
    DecisionKind kind,
    long officialId,
    String official,
    Long otherId,
    String other,
    String oldName,
    String newName,
    String reason,
    Instant at,
    String actor,
    Instant undoneAt,
    String undoneBy) {

  /** Whether it still holds. */
  public boolean standing() {
    return undoneAt == null;
  }
}
