package kz.oryndau.assignment;

import java.time.LocalDate;
import java.util.List;
import kz.oryndau.article.SourceRef;
import kz.oryndau.history.Origin;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.official.OfficialRef;

/**
 * An assignment in a list.
 *
 * @param id database key
 * @param version for optimistic locking
 * @param title what a list shows
 * @param text the words
 * @param kind how binding it is
 * @param issuer who gave it
 * @param addressees who is to do it; their posts are not filled
 * @param due its deadline as the article gives it; never null
 * @param conditions words of the conditions
 * @param programmes names of programmes
 * @param policyAreas slugs
 * @param retold whether the article tells an order given earlier
 * @param confidence of the machine, from 0 to 1
 * @param review whether it is right
 * @param origin who brought it into the archive
 * @param life what became of it
 * @param lastChecked when somebody last looked; null for never
 * @param statementId key of the statement that it stands in; may be null
 * @param source where it comes from
 */
public record AssignmentRow(
    Long id,
    long version,
    String title,
    String text,
    Assignment.Kind kind,
    OfficialRef issuer,
    List<OfficialRef> addressees,
    Assignment.Due due,
    List<String> conditions,
    List<String> programmes,
    List<String> policyAreas,
    boolean retold,
    double confidence,
    ReviewStatus review,
    Origin origin,
    Life life,
    LocalDate lastChecked,
    Long statementId,
    SourceRef source) {

  /** Copies the lists. */
  public AssignmentRow {
    addressees = List.copyOf(addressees);
    conditions = List.copyOf(conditions);
    programmes = List.copyOf(programmes);
    policyAreas = List.copyOf(policyAreas);
  }

  /** What is reported of its execution. */
  public ExecutionStatus execution() {
    return life.outcome().status();
  }

  /** The day that decides whether it is late; null where there is none. */
  public LocalDate deadline() {
    return life.deadline();
  }

  /** Whether its deadline was put off. */
  public boolean extended() {
    return life.extendedTo() != null;
  }

  /** How it stands to its deadline on a day. */
  public Schedule schedule(ScheduleDay day) {
    return Schedule.on(day, deadline(), life.outcome());
  }
}
