package kz.oryndau.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import kz.oryndau.assignment.ExecutionChange;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.HistoryRows;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import kz.oryndau.sample.SampleArticles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself keeps the history: with the application's own user, on PostgreSQL. */
@QuarkusTest
class HistoryIsKeptTest {

  @Inject TestDatabase database;
  @Inject Archive archive;
  @Inject TrackingService tracking;
  @Inject HistoryRows history;
  @Inject SampleArticles samples;

  private Archive.Stored stored;

  @BeforeEach
  void oneChange() {
    database.clear();
    database.execute("delete from setting where name = 'samples-loaded'");
    stored = archive.store("Школа", FixedClock.TODAY, null);
    archive.accept(stored);
    tracking.changeExecution(
        stored.assignment(), ExecutionChange.to(ExecutionStatus.DONE, Proofs.PAGE), 1, "aigul");
  }

  @AfterEach
  void leaveNoSamples() {
    database.clear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update assignment_history set actor = 'somebody'",
        "update assignment_history set reason = reason",
        "update statement_history set at = now()",
        "delete from assignment_history",
        "delete from statement_history where actor = 'tester'",
        "delete from assignment",
        "delete from statement",
        "delete from article",
        "truncate assignment_history",
        "truncate statement_history",
        "truncate article cascade",
        "update article set sample = true",
        "update assignment set id = default",
        "update statement set article_id = article_id + 1",
        "with gone as (delete from assignment returning id) delete from assignment_history"
      })
  void refusesEveryChangeOfWhatHappened(String sql) {
    var before = everything();

    var refused = assertThrows(IllegalStateException.class, () -> database.execute(sql));

    assertTrue(
        refused.getCause().getMessage().contains("only ever added to")
            || refused.getCause().getMessage().contains("stays"),
        refused.getCause().getMessage());
    assertEquals(before, everything());
  }

  @Test
  void refusesAStatusWithoutEvidence() {
    assertThrows(
        IllegalStateException.class,
        () ->
            database.execute(
                """
                insert into assignment_history (assignment_id, step, at, actor, aspect, from_status, to_status)
                values (%d, 99, now(), 'somebody', 'EXECUTION', 'DONE', 'IN_PROGRESS')
                """
                    .formatted(stored.assignment())));
  }

  @Test
  void letsASampleGoWithItsHistoryAndNothingElse() {
    var before = everything();
    samples.load();

    assertTrue(samples.remove() > 0);
    assertEquals(before, everything());
  }

  private List<HistoryEntry> everything() {
    return java.util.stream.Stream.concat(
            history.ofAssignment(stored.assignment()).stream(),
            history.ofStatement(stored.statement()).stream())
        .toList();
  }
}
