package kz.oryndau.assignment;

import kz.oryndau.listing.SqlQuery;

/** The work lists as conditions on the assignment {@code r}. */
final class WorkConditions {

  private static final String OPEN = "r.execution in ('ASSIGNED', 'IN_PROGRESS', 'PARTLY_DONE')";

  /** What came under watch since: accepted, or opened again. */
  private static final String BACK_SINCE =
      """
      exists (select from assignment_history h where h.assignment_id = r.id
        and h.at >= cast(? as timestamptz)
        and (h.aspect = 'REVIEW' and h.to_status = 'ACCEPTED' and h.from_status <> 'ACCEPTED'
          or h.aspect = 'EXECUTION' and h.from_status in ('DONE', 'NOT_DONE', 'REMOVED')))\
      """;

  /** A record of another place that says the same: the older of two is the original. */
  static final String TWIN =
      """
      from assignment t where t.id < r.id and t.review in ('ACCEPTED', 'DRAFT')
        and md5(lower(t.title)) = md5(lower(r.title)) and t.issuer_id = r.issuer_id
      """;

  private WorkConditions() {}

  /** Adds the conditions of a list. */
  static SqlQuery add(SqlQuery query, Work work, ScheduleDay day) {
    return switch (work.list()) {
      case NEWLY_OVERDUE -> newlyOverdue(query, work, day);
      case DUE_7 -> due(query, day, 7);
      case DUE_30 -> due(query, day, 30);
      case NEVER_CHECKED ->
          query.and(OPEN).and("r.last_checked is null").and("not r.not_checkable");
      case CHECKED_LONGEST_AGO ->
          query.and(OPEN).and("r.last_checked is not null").and("not r.not_checkable");
      case UNDECIDED_DUPLICATES ->
          query.and("r.review = 'DRAFT'").and("r.retold or exists (select " + TWIN + ")");
    };
  }

  private static SqlQuery newlyOverdue(SqlQuery query, Work work, ScheduleDay day) {
    query.and(OPEN).and("r.due_on < ?", day.today());
    return work.since() == null
        ? query
        : query.and("r.due_on >= ? or " + BACK_SINCE, work.since(), work.since());
  }

  private static SqlQuery due(SqlQuery query, ScheduleDay day, int days) {
    return query.and(OPEN).and("r.due_on between ? and ?", day.today(), day.today().plusDays(days));
  }
}
