package kz.oryndau.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.HistoryEntry.Aspect;
import kz.oryndau.history.HistoryRows;
import kz.oryndau.history.IllegalTransition;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import kz.oryndau.statement.StatementRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions over drafts: what may follow what, and that nothing is lost or overwritten. */
@QuarkusTest
class ReviewServiceTest {

  @Inject TestDatabase database;
  @Inject Archive archive;
  @Inject ReviewService review;
  @Inject StatementRows statements;
  @Inject HistoryRows history;

  private Archive.Stored stored;

  @BeforeEach
  void oneArticle() {
    database.clear();
    stored = archive.store("Школа", FixedClock.TODAY, null);
  }

  @Test
  void acceptsWithOneRowOfHistory() {
    review.decideStatement(stored.statement(), accept(0), "aigul");

    assertEquals(ReviewStatus.ACCEPTED, status());
    assertEquals(
        List.of(
            HistoryEntry.first(FixedClock.NOW, Aspect.REVIEW, ReviewStatus.DRAFT),
            new HistoryEntry(FixedClock.NOW, "aigul", Aspect.REVIEW, "DRAFT", "ACCEPTED", null)),
        history.ofStatement(stored.statement()));
  }

  @Test
  void refusesAChangeOverSomebodyElses() {
    review.decideStatement(stored.statement(), accept(0), "aigul");
    var late = new Decision(ReviewStatus.DRAFT, "не его слова", 0);

    assertThrows(
        OptimisticLockException.class,
        () -> review.decideStatement(stored.statement(), late, "berik"));
    assertEquals(ReviewStatus.ACCEPTED, status());
  }

  @Test
  void wantsAReasonToTakeADecisionBack() {
    review.decideStatement(stored.statement(), accept(0), "aigul");

    assertThrows(
        InvalidInput.class,
        () ->
            review.decideStatement(
                stored.statement(), new Decision(ReviewStatus.DRAFT, "  ", 1), "aigul"));
    review.decideStatement(
        stored.statement(), new Decision(ReviewStatus.DRAFT, "не его слова", 1), "aigul");
    assertEquals(ReviewStatus.DRAFT, status());
    assertEquals("не его слова", history.ofStatement(stored.statement()).get(2).reason());
  }

  @Test
  void refusesWhatMayNotFollow() {
    review.decideAssignment(stored.assignment(), accept(0), "aigul");
    var reject = new Decision(ReviewStatus.REJECTED, null, 1);

    assertThrows(
        IllegalTransition.class,
        () -> review.decideAssignment(stored.assignment(), reject, "aigul"));
  }

  @Test
  void acceptsAllThatTheMachineIsSureOf() {
    assertEquals(1, review.acceptAll(stored.article(), 0.85, "aigul"), "0.9 and not 0.8");
    assertEquals(1, review.acceptAll(stored.article(), 0, "aigul"), "the rest");
    assertEquals(0, review.acceptAll(stored.article(), 0, "aigul"), "nothing is left");
  }

  @Test
  void knowsNoOtherRecord() {
    assertThrows(
        NotFoundException.class, () -> review.decideStatement(999_999, accept(0), "aigul"));
  }

  private ReviewStatus status() {
    return statements.find(stored.statement(), ReviewScope.ALL).orElseThrow().review();
  }

  private static Decision accept(long version) {
    return new Decision(ReviewStatus.ACCEPTED, null, version);
  }
}
