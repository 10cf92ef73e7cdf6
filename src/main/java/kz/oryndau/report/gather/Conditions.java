package kz.oryndau.report.gather;

import java.util.List;
import java.util.Locale;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.report.ask.Question;
import kz.oryndau.report.ask.ReportKind;

/** A settled question as conditions on the assignment {@code r} and its article {@code a}. */
record Conditions(Question question, Named named) {

  private static final String OPEN = "r.execution in ('ASSIGNED', 'IN_PROGRESS', 'PARTLY_DONE')";

  private static final String ADDRESSED =
      """
      exists (select from assignment_addressee d
        where d.assignment_id = r.id and d.official_id = any (?))\
      """;

  private static final String UNDER_PROGRAMME =
      "exists (select from unnest(r.programmes) f where lower(f) = any (?))";

  /** Everything that is asked, the days of publication too. */
  SqlQuery all(SqlQuery query) {
    records(query)
        .andIf(question.from(), "a.published_at >= ?")
        .andIf(question.to(), "a.published_at <= ?");
    if (question.report() == ReportKind.OVERDUE) {
      query.and(OPEN).and("not r.not_checkable").and("r.due_on < ?", question.on());
    }
    return query;
  }

  /** Which records, whenever they were published. */
  SqlQuery records(SqlQuery query) {
    if (question.official() != null && question.report() == ReportKind.DOSSIER) {
      var one = new Long[] {question.official()};
      query.and("r.issuer_id = ? or " + ADDRESSED, question.official(), one);
    }
    any(query, "r.issuer_id = any (?)", question.issuers().toArray(Long[]::new));
    any(query, ADDRESSED, question.addressees().toArray(Long[]::new));
    any(query, "r.policy_areas && cast(? as text[])", question.areas().toArray(String[]::new));
    if (!question.programmes().isEmpty()) {
      query.and(UNDER_PROGRAMME, (Object) forms());
    }
    any(query, "r.kind = any (?)", names(question.kinds()));
    any(query, "r.execution = any (?)", names(question.execution()));
    return query;
  }

  /** What is open and whose deadline fell into the period. */
  SqlQuery becameOverdue(SqlQuery query) {
    return records(query)
        .and(OPEN)
        .and("not r.not_checkable")
        .and("r.due_on < ?", question.on())
        .andIf(question.from(), "r.due_on >= ?")
        .andIf(question.to(), "r.due_on <= ?");
  }

  /** Whether statements can be meant: they have no issuer, addressee, programme or execution. */
  boolean fitStatements() {
    return question.issuers().isEmpty()
        && question.addressees().isEmpty()
        && question.programmes().isEmpty()
        && question.kinds().isEmpty()
        && question.execution().isEmpty();
  }

  private static void any(SqlQuery query, String condition, Object[] values) {
    if (values.length > 0) {
      query.and(condition, (Object) values);
    }
  }

  private static String[] names(List<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toArray(String[]::new);
  }

  private String[] forms() {
    return named.programmes().stream()
        .filter(row -> question.programmes().contains(row.id()))
        .flatMap(row -> row.forms().stream())
        .map(form -> form.toLowerCase(Locale.ROOT))
        .toArray(String[]::new);
  }
}
