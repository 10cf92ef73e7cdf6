package kz.oryndau.tracking;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import kz.oryndau.assignment.Addressee;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.official.Official;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What an assignment was before it was changed together with others.
 *
 * @param assignmentId its key
 * @param versionAfter its version after the change
 * @param addresseeNames who was to do it, in order
 * @param addresseeIds their entries of the register; null for one who is no official
 * @param policyAreas slugs
 * @param lastChecked when somebody last looked; null for never
 */
@Embeddable
record BulkItem(
    Long assignmentId,
    long versionAfter,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> addresseeNames,
    @JdbcTypeCode(SqlTypes.ARRAY) List<Long> addresseeIds,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> policyAreas,
    LocalDate lastChecked) {

  /** What it is now. */
  static BulkItem of(Assignment assignment) {
    var addressees = assignment.addressees();
    return new BulkItem(
        assignment.id(),
        assignment.version(),
        addressees.stream().map(Addressee::name).toList(),
        addressees.stream().map(each -> key(each.official())).toList(),
        assignment.policyAreas(),
        assignment.lastChecked());
  }

  private static Long key(Official official) {
    return official == null ? null : official.id();
  }

  BulkItem at(long version) {
    return new BulkItem(
        assignmentId, version, addresseeNames, addresseeIds, policyAreas, lastChecked);
  }
}
