package kz.oryndau.review;

import java.time.Instant;
import java.util.List;
import kz.oryndau.statement.Statement;

/**
 * A statement as it was before a person changed it.
 *
 * @param replacedAt when it was changed
 * @param replacedBy who changed it
 * @param kind how the words are reported
 * @param text the words
 * @param speaker name of who said it
 * @param policyAreas slugs
 */
public record StatementWording(
    Instant replacedAt,
    String replacedBy,
    Statement.Kind kind,
    String text,
    String speaker,
    List<String> policyAreas) {

  /** Copies the list. */
  public StatementWording {
    policyAreas = List.copyOf(policyAreas);
  }
}
