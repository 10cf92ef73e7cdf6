package kz.oryndau.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.table.Column;
import org.junit.jupiter.api.Test;

/** The columns that other programs rely on, in their order; more may follow, none may move. */
class ColumnsTest {

  @Test
  void assignmentsStartWithTheirStableColumns() {
    assertEquals(
        "id, title, text, kind, issuer, issuer_post, addressees, conditions, programmes,"
            + " policy_areas, deadline_text, deadline, first_deadline, execution, schedule,"
            + " days_late, review, last_checked, evidence_url, article_id, article_title,"
            + " article_url, source, published_at, span_start, span_end, article_sha256",
        names(AssignmentColumns.on(new ScheduleDay(FixedClock.TODAY, 7)), 27));
  }

  @Test
  void statementsStartWithTheirStableColumns() {
    assertEquals(
        "id, text, kind, verb_class, speaker, speaker_post, messenger, policy_areas, review,"
            + " article_id, article_title, article_url, source, published_at, span_start, span_end,"
            + " article_sha256",
        names(StatementColumns.ALL, 17));
  }

  @Test
  void officialsStartWithTheirStableColumns() {
    assertEquals(
        "id, type, name_ru, name_kk, name_latin, posts, first_seen, last_seen, statements,"
            + " assignments_given, assignments_received",
        names(OfficialColumns.ALL, 11));
  }

  private static <R> String names(List<Column<R>> columns, int first) {
    return columns.stream().limit(first).map(Column::name).collect(Collectors.joining(", "));
  }
}
