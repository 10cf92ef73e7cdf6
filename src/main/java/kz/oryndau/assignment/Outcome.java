package kz.oryndau.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What became of an assignment.
 *
 * @param status what is reported
 * @param since the day since which it is so; null exactly for {@link ExecutionStatus#ASSIGNED}
 * @param removal why it was removed; null exactly for any other status
 * @param mergedInto key of the assignment that takes it in; null unless {@link Removal#MERGED}
 */
@Embeddable
public record Outcome(
    @Column(name = "execution") @Enumerated(EnumType.STRING) ExecutionStatus status,
    @Column(name = "execution_since") LocalDate since,
    @Enumerated(EnumType.STRING) Removal removal,
    @Column(name = "merged_into_id") Long mergedInto) {

  /** On record, nothing more. */
  public static final Outcome ASSIGNED = new Outcome(ExecutionStatus.ASSIGNED, null, null, null);
}
