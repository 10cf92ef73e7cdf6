package kz.oryndau.tracking;

import static kz.oryndau.assignment.ExecutionStatus.DONE;
import static kz.oryndau.assignment.ExecutionStatus.IN_PROGRESS;
import static kz.oryndau.assignment.ExecutionStatus.NOT_DONE;
import static kz.oryndau.assignment.ExecutionStatus.PARTLY_DONE;
import static kz.oryndau.assignment.ExecutionStatus.REMOVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.AssignmentRepository;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.assignment.ExecutionChange;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.assignment.Extension;
import kz.oryndau.assignment.Ongoing;
import kz.oryndau.assignment.Outcome;
import kz.oryndau.assignment.Removal;
import kz.oryndau.assignment.Schedule;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.HistoryEntry.Aspect;
import kz.oryndau.history.HistoryRows;
import kz.oryndau.history.IllegalTransition;
import kz.oryndau.history.NotAccepted;
import kz.oryndau.history.Proof;
import kz.oryndau.history.Proof.Origin;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.listing.Paging;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.records.Archive;
import kz.oryndau.review.Decision;
import kz.oryndau.review.ReviewService;
import kz.oryndau.statement.Standing;
import kz.oryndau.statement.StandingChange;
import kz.oryndau.statement.StatementRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What becomes of accepted records: each change with its row of history, or nothing at all. */
@QuarkusTest
class TrackingServiceTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 12);
  private static final ScheduleDay DAY = new ScheduleDay(FixedClock.TODAY, 7);
  private static final String BY = "aigul";

  @Inject TestDatabase database;
  @Inject Archive archive;
  @Inject TrackingService tracking;
  @Inject ReviewService review;
  @Inject AssignmentRows assignments;
  @Inject AssignmentRepository entities;
  @Inject StatementRows statements;
  @Inject HistoryRows history;

  private long id;
  private long statement;

  @BeforeEach
  void oneAcceptedAssignment() {
    database.clear();
    var stored = archive.store("Школа", FIRST.minusDays(9), FIRST);
    archive.accept(stored);
    id = stored.assignment();
    statement = stored.statement();
  }

  private AssignmentRow row() {
    return assignments.find(id, ReviewScope.ALL).orElseThrow();
  }

  private HistoryEntry last() {
    var all = history.ofAssignment(id);
    return all.get(all.size() - 1);
  }

  private void change(ExecutionChange change) {
    tracking.changeExecution(id, change, row().version(), BY);
  }

  private void change(ExecutionStatus next) {
    change(ExecutionChange.to(next, Proofs.PAGE));
  }

  private void refuses(Class<? extends Throwable> type, Executable change) {
    var before = row();
    var rows = history.ofAssignment(id);
    assertThrows(type, change);
    assertEquals(before, row(), "nothing has changed");
    assertEquals(rows, history.ofAssignment(id));
  }

  private static void assertRefused(String field, Rule rule, Executable change) {
    var violations = assertThrows(InvalidInput.class, change).violations();
    assertTrue(
        violations.stream().anyMatch(v -> v.field().equals(field) && v.rule() == rule),
        violations.toString());
  }

  @Test
  void keepsTheEvidenceWithTheStatusAndInTheHistory() {
    change(DONE);

    assertEquals(new Outcome(DONE, Proofs.YESTERDAY, null, null), row().life().outcome());
    assertEquals(Proofs.PAGE, row().life().proof());
    assertEquals(Proofs.PAGE.url(), row().life().proofUrl());
    assertEquals(FixedClock.TODAY, row().lastChecked(), "who reports has looked");
    assertEquals(
        new HistoryEntry(
            FixedClock.NOW,
            BY,
            Aspect.EXECUTION,
            "ASSIGNED",
            "DONE",
            null,
            Proofs.YESTERDAY,
            null,
            null,
            Proofs.PAGE),
        last());
  }

  @Test
  void takesTheWordsOfAnArticleAsEvidence() {
    var follow = archive.store("Котельная готова", FixedClock.TODAY, null);
    var proof =
        Proof.ofArticle(follow.article(), 3, 20, FixedClock.TODAY, "готова", Origin.OWN_REPORT);
    change(ExecutionChange.to(DONE, proof));

    assertEquals(proof, row().life().proof());
    assertEquals("https://example.org/" + "Котельная готова".hashCode(), row().life().proofUrl());
    assertEquals(new Schedule(Schedule.State.DONE_LATE, 12), row().schedule(DAY));
  }

  @Test
  void refusesEvidenceThatIsNotInTheArchive() {
    var nowhere = Proof.ofArticle(999_999, 0, 5, FIRST, "x", Origin.OWN_REPORT);
    var outside =
        Proof.ofArticle(row().source().articleId(), 0, 9_999, FIRST, "x", Origin.OWN_REPORT);

    refuses(InvalidInput.class, () -> change(ExecutionChange.to(DONE, nowhere)));
    refuses(InvalidInput.class, () -> change(ExecutionChange.to(DONE, outside)));
    refuses(InvalidInput.class, () -> change(ExecutionChange.to(DONE, null)));
  }

  @Test
  void neverMixesSamplesWithRealRecords() {
    var other = archive.store("Образец", FIRST, null);
    database.execute(
        """
        begin; set local session_replication_role = replica;
        update article set sample = true where id = %d; commit
        """
            .formatted(other.article()));
    var proof = Proof.ofArticle(other.article(), 0, 5, FIRST, "x", Origin.OWN_REPORT);

    assertRefused("article", Rule.SAMPLE_MIXED, () -> change(ExecutionChange.to(DONE, proof)));
    assertRefused("mergedInto", Rule.SAMPLE_MIXED, () -> change(merged(other.assignment())));
  }

  @Test
  void refusesWhatMayNotFollow() {
    change(DONE);

    refuses(IllegalTransition.class, () -> change(NOT_DONE));
    refuses(IllegalTransition.class, () -> change(ExecutionStatus.ASSIGNED));
  }

  @Test
  void opensAgainOnlyWithAReason() {
    change(NOT_DONE);

    assertRefused("reason", Rule.REQUIRED, () -> change(IN_PROGRESS));
    change(ExecutionChange.reopening("ремонт начат заново", Proofs.PAGE));
    assertEquals(IN_PROGRESS, row().execution());
    assertEquals("ремонт начат заново", last().reason());
  }

  @Test
  void removesWithAReasonAndNamesWhatItWasMergedInto() {
    var other = archive.store("Другая школа", FIRST, null);

    assertRefused("removal", Rule.REQUIRED, () -> change(REMOVED));
    assertRefused("mergedInto", Rule.REQUIRED, () -> change(merged(null)));
    assertRefused("mergedInto", Rule.NO_SUCH_RECORD, () -> change(merged(id)));
    change(merged(other.assignment()));

    assertEquals(Removal.MERGED, row().life().outcome().removal());
    assertEquals(other.assignment(), row().life().outcome().mergedInto());
    assertEquals("MERGED", last().detail());
    assertEquals(other.assignment(), last().relatedId());
    change(ExecutionChange.reopening("снова отдельно", Proofs.PAGE));
    assertNull(row().life().outcome().removal());
    assertNull(row().life().outcome().mergedInto());
  }

  private static ExecutionChange merged(Long into) {
    return new ExecutionChange(REMOVED, null, Removal.MERGED, into, null, Proofs.PAGE);
  }

  @Test
  void keepsTheFirstDeadlineAndEveryExtension() {
    tracking.extend(id, to(FIRST.plusDays(10)), 1, BY);
    tracking.extend(id, to(FIRST.plusDays(20)), 2, BY);

    assertEquals(FIRST, row().due().latest(), "what the article says stays");
    assertEquals(FIRST.plusDays(20), row().deadline());
    assertEquals(new Schedule(Schedule.State.IN_TIME, 0), row().schedule(DAY));
    var entry = last();
    assertEquals("2026-11-22", entry.from());
    assertEquals("2026-12-02", entry.to());
    assertEquals("аким", entry.detail());
    assertRefused("deadline", Rule.NOT_LATER, () -> tracking.extend(id, to(FIRST), 3, BY));
    refuses(
        InvalidInput.class,
        () -> tracking.extend(id, new Extension(FIRST.plusDays(30), " ", Proofs.PAGE), 3, BY));
  }

  private static Extension to(LocalDate day) {
    return new Extension(day, "аким", Proofs.PAGE);
  }

  @Test
  void countsAnOngoingDutyToItsNextDay() {
    var monthly = new Ongoing("P1M", FixedClock.TODAY.plusDays(3));
    tracking.markOngoing(id, monthly, null, 1, BY);

    assertEquals(new Schedule(Schedule.State.SOON, 0), row().schedule(DAY));
    assertEquals("R/2026-11-27/P1M", last().to());
    refuses(InvalidInput.class, () -> tracking.markOngoing(id, monthly, null, 2, BY));
    tracking.markOngoing(id, null, "разовое", 2, BY);
    assertNull(row().life().ongoing());
    assertNull(last().to());
    assertEquals(new Schedule(Schedule.State.OVERDUE, 12), row().schedule(DAY));
  }

  @Test
  void marksWhatCannotBeCheckedAndNotesAFruitlessLook() {
    tracking.markCheckable(id, false, "нет открытых данных", 1, BY);
    tracking.recordCheck(id, "ничего нового", 2, BY);

    assertEquals(false, row().life().checkable());
    assertEquals(FixedClock.TODAY, row().lastChecked());
    assertEquals(ExecutionStatus.ASSIGNED, row().execution());
    assertEquals(Aspect.CHECK, last().aspect());
    assertEquals("2026-11-24", last().to());
  }

  @Test
  void tracksAcceptedRecordsAlone() {
    id = archive.store("Черновик", FIRST, FIRST).assignment();

    refuses(NotAccepted.class, () -> change(DONE));
    refuses(NotAccepted.class, () -> tracking.extend(id, to(FIRST.plusDays(1)), 0, BY));
    refuses(NotAccepted.class, () -> tracking.recordCheck(id, null, 0, BY));
    refuses(NotAccepted.class, () -> tracking.markCheckable(id, false, "x", 0, BY));
    refuses(
        NotAccepted.class, () -> tracking.markOngoing(id, new Ongoing("P1M", FIRST), null, 0, BY));
  }

  @Test
  void refusesAChangeOverSomebodyElses() {
    change(PARTLY_DONE);

    refuses(OptimisticLockException.class, () -> tracking.recordCheck(id, null, 1, "berik"));
    assertThrows(NotFoundException.class, () -> tracking.recordCheck(999_999, null, 0, BY));
  }

  @Test
  void losesARaceWithoutATrace() {
    assertThrows(
        OptimisticLockException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      assertEquals(1, entities.findById(id).version(), "seen before the other");
                      QuarkusTransaction.requiringNew()
                          .run(() -> tracking.recordCheck(id, "первый", 1, "berik"));
                      tracking.changeExecution(id, ExecutionChange.to(DONE, Proofs.PAGE), 1, BY);
                    }));

    assertEquals("первый", last().reason());
    assertEquals(ExecutionStatus.ASSIGNED, row().execution());
  }

  @Test
  void findsThemBySchedule() {
    assertEquals(List.of(id), ids(Schedule.State.OVERDUE));
    tracking.extend(id, to(FixedClock.TODAY), 1, BY);
    assertEquals(List.of(id), ids(Schedule.State.SOON));
    change(new ExecutionChange(DONE, FixedClock.TODAY, null, null, null, Proofs.PAGE));
    assertEquals(List.of(id), ids(Schedule.State.CLOSED));
    change(ExecutionChange.reopening("ещё нет", Proofs.PAGE));
    tracking.markOngoing(id, new Ongoing("P1W", FixedClock.TODAY.minusDays(5)), null, 4, BY);
    change(DONE);
    assertEquals(List.of(id), ids(Schedule.State.DONE_LATE));
    assertEquals(List.of(), ids(Schedule.State.CLOSED));
  }

  private List<Long> ids(Schedule.State state) {
    var filter = AssignmentFilter.ofSchedule(state, ReviewScope.ACCEPTED);
    return assignments.page(filter, Paging.first(10)).rows().stream()
        .map(AssignmentRow::id)
        .toList();
  }

  @Test
  void marksStatementsAndTakesTheMarkAway() {
    var other = archive.store("Уточнение", FIRST, null).statement();
    var corrected = new StandingChange(Standing.CORRECTED, other, null, Proofs.PAGE);

    assertRefused(
        "evidence",
        Rule.REQUIRED,
        () -> stand(new StandingChange(Standing.DISPUTED, null, null, null)));
    stand(new StandingChange(Standing.DISPUTED, null, null, Proofs.PAGE));
    stand(corrected);
    var row = statements.find(statement, ReviewScope.ALL).orElseThrow();
    assertEquals(Standing.CORRECTED, row.standing());
    assertEquals(other, row.replacedBy());
    assertThrows(IllegalTransition.class, () -> stand(corrected));
    assertRefused(
        "reason",
        Rule.REQUIRED,
        () -> stand(new StandingChange(Standing.STANDS, null, null, null)));
    stand(new StandingChange(Standing.STANDS, null, "слова подтверждены", null));
    assertNull(statements.find(statement, ReviewScope.ALL).orElseThrow().replacedBy());
    assertEquals(
        List.of("STANDS", "DISPUTED", "CORRECTED"),
        history.ofStatement(statement).stream()
            .filter(entry -> entry.aspect() == Aspect.STANDING)
            .map(HistoryEntry::from)
            .toList());
  }

  private void stand(StandingChange change) {
    var version = statements.find(statement, ReviewScope.ALL).orElseThrow().version();
    tracking.changeStanding(statement, change, version, BY);
  }

  @Test
  void namesWhatADuplicateDoubles() {
    var twin = archive.store("Перепечатка", FIRST, FIRST);
    var nothing = new Decision(ReviewStatus.DUPLICATE, null, 0);
    var itself = new Decision(ReviewStatus.DUPLICATE, null, twin.assignment(), 0);
    var double1 = new Decision(ReviewStatus.DUPLICATE, null, id, 0);

    assertRefused(
        "duplicateOf",
        Rule.REQUIRED,
        () -> review.decideAssignment(twin.assignment(), nothing, BY));
    assertRefused(
        "duplicateOf",
        Rule.NO_SUCH_RECORD,
        () -> review.decideAssignment(twin.assignment(), itself, BY));
    review.decideAssignment(twin.assignment(), double1, BY);
    review.decideStatement(
        twin.statement(), new Decision(ReviewStatus.DUPLICATE, null, statement, 0), BY);

    var row = assignments.find(twin.assignment(), ReviewScope.ALL).orElseThrow();
    assertEquals(id, row.life().duplicateOf());
    assertEquals(ReviewStatus.DUPLICATE, row.review());
    review.decideAssignment(
        twin.assignment(), new Decision(ReviewStatus.DRAFT, "всё же другое", 1), BY);
    assertNull(
        assignments.find(twin.assignment(), ReviewScope.ALL).orElseThrow().life().duplicateOf());
  }
}
