package kz.oryndau.assignment;

import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.SqlQuery;

/** What the portal asks the database for when all accepted assignments are exported. */
public final class AllAssignments {

  private AllAssignments() {}

  /** The query, with its values still apart. */
  public static SqlQuery query() {
    return new AssignmentRows(null, null)
        .all(AssignmentFilter.all(ReviewScope.ACCEPTED), Paging.first(1))
        .query();
  }
}
