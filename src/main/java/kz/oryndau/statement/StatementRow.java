package kz.oryndau.statement;

import java.util.List;
import kz.oryndau.article.SourceRef;
import kz.oryndau.history.Origin;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.official.OfficialRef;

/**
 * A statement in a list.
 *
 * @param id database key
 * @param version for optimistic locking
 * @param text the words
 * @param kind how they are reported
 * @param verbClass class of the reporting verb; may be null
 * @param speaker who said it
 * @param messenger who relayed it; null where nobody did
 * @param policyAreas slugs
 * @param confidence of the machine, from 0 to 1
 * @param review whether it is right
 * @param standing whether it stands as it was reported
 * @param replacedBy key of the statement that stands instead; null for none
 * @param duplicateOf key of the statement that it doubles; null for none
 * @param origin who brought it into the archive
 * @param source where it comes from
 */
public record StatementRow(
    Long id,
    long version,
    String text,
    Statement.Kind kind,
    String verbClass,
    OfficialRef speaker,
    OfficialRef messenger,
    List<String> policyAreas,
    double confidence,
    ReviewStatus review,
    Standing standing,
    Long replacedBy,
    Long duplicateOf,
    Origin origin,
    SourceRef source) {

  /** Copies the list. */
  public StatementRow {
    policyAreas = List.copyOf(policyAreas);
  }
}
