package kz.oryndau.review;

import java.time.Instant;
import java.util.List;
import kz.oryndau.assignment.Assignment;

/**
 * An assignment as it was before a person changed it.
 *
 * @param replacedAt when it was changed
 * @param replacedBy who changed it
 * @param kind how binding it is
 * @param title what a list shows
 * @param text the words
 * @param issuer name of who gave it
 * @param addressees names of those who are to do it
 * @param due its deadline
 * @param conditions words of the conditions
 * @param programmes names of programmes
 * @param policyAreas slugs
 * @param retold whether the article tells an order given earlier
 */
public record AssignmentWording(
    Instant replacedAt,
    String replacedBy,
    Assignment.Kind kind,
    String title,
    String text,
    String issuer,
    List<String> addressees,
    Assignment.Due due,
    List<String> conditions,
    List<String> programmes,
    List<String> policyAreas,
    boolean retold) {

  /** Copies the lists. */
  public AssignmentWording {
    addressees = List.copyOf(addressees);
    conditions = List.copyOf(conditions);
    programmes = List.copyOf(programmes);
    policyAreas = List.copyOf(policyAreas);
  }
}
