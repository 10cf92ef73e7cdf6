package kz.oryndau.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.history.HistoryEntry.Aspect;
import kz.oryndau.history.HistoryRows;
import kz.oryndau.history.NotAccepted;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.official.OfficialRef;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at once, all or none; and back, exactly. */
@QuarkusTest
class BulkServiceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
  private static final String BY = "aigul";

  @Inject TestDatabase database;
  @Inject Archive archive;
  @Inject BulkService bulk;
  @Inject TrackingService tracking;
  @Inject AssignmentRows assignments;
  @Inject HistoryRows history;

  private Archive.Stored first;
  private Archive.Stored second;

  @BeforeEach
  void twoAcceptedAssignments() {
    database.clear();
    database.execute("truncate bulk_change cascade");
    first = archive.store("Школа", DAY, null);
    second = archive.store("Больница", DAY, null);
    archive.accept(first);
    archive.accept(second);
  }

  private AssignmentRow row(Archive.Stored stored) {
    return assignments.find(stored.assignment(), ReviewScope.ALL).orElseThrow();
  }

  private List<Selected> both() {
    return Stream.of(first, second)
        .map(stored -> new Selected(stored.assignment(), row(stored).version()))
        .toList();
  }

  @Test
  void setsTheAddresseeAndGivesTheOldOnesBack() {
    var before = row(first).addressees();

    var change = bulk.assignTo(both(), first.speaker(), BY);

    var minister = List.of(new OfficialRef(first.speaker(), "Арман Сеитов", null));
    assertEquals(minister, row(first).addressees());
    assertEquals(minister, row(second).addressees());
    var entries = history.ofAssignment(first.assignment());
    var entry = entries.get(entries.size() - 1);
    assertEquals(Aspect.ADDRESSEES, entry.aspect());
    assertEquals("акимат | подрядчик", entry.from());
    assertEquals("Арман Сеитов", entry.to());
    bulk.undo(change, "ошибка", BY);
    assertEquals(before, row(first).addressees(), "the one without an entry too");
    assertEquals(before, row(second).addressees());
  }

  @Test
  void setsTheAreaAndGivesTheOldOnesBack() {
    var change = bulk.classify(both(), "health", BY);

    assertEquals(List.of("health"), row(first).policyAreas());
    bulk.undo(change, "ошибка", BY);
    assertEquals(List.of("education", "housing"), row(second).policyAreas());
  }

  @Test
  void leavesAloneWhatIsSoAlready() {
    bulk.classify(List.of(both().get(0)), "health", BY);
    var version = row(first).version();

    var change = bulk.classify(both(), "health", BY);

    assertEquals(version, row(first).version());
    bulk.undo(change, "ошибка", BY);
    assertEquals(List.of("health"), row(first).policyAreas(), "it was so before");
  }

  @Test
  void notesALookAndTakesItBack() {
    var change = bulk.check(both(), BY);

    assertEquals(FixedClock.TODAY, row(first).lastChecked());
    bulk.undo(change, "ошибка", BY);
    assertNull(row(first).lastChecked());
  }

  @Test
  void changesAllOrNone() {
    var draft = archive.store("Черновик", DAY, null);
    var selected = List.of(both().get(0), new Selected(draft.assignment(), 0));

    assertThrows(NotAccepted.class, () -> bulk.check(selected, BY));
    assertNull(row(first).lastChecked());
    assertThrows(InvalidInput.class, () -> bulk.check(List.of(), BY));
    assertThrows(InvalidInput.class, () -> bulk.assignTo(both(), 999_999, BY));
  }

  @Test
  void namesWhatSomebodyElseHasChanged() {
    var selected = both();
    tracking.recordCheck(second.assignment(), null, 1, "berik");

    var refused = assertThrows(ChangedSince.class, () -> bulk.classify(selected, "health", BY));

    assertEquals(List.of("Достроить котельную"), refused.violations().get(0).arguments());
    assertEquals(1, refused.violations().size());
    assertEquals(List.of("education", "housing"), row(first).policyAreas());
  }

  @Test
  void refusesToUndoOverAChangeOfSomebodyElse() {
    var change = bulk.classify(both(), "health", BY);
    tracking.recordCheck(second.assignment(), null, row(second).version(), "berik");

    assertThrows(ChangedSince.class, () -> bulk.undo(change, "ошибка", BY));
    assertEquals(List.of("health"), row(first).policyAreas(), "nothing is given back");
    assertEquals(2, bulk.count(change, BY).orElseThrow(), "and it can be tried again");
  }

  @Test
  void undoesOnceAndOnlyForWhoDidIt() {
    var change = bulk.classify(both(), "health", BY);

    assertThrows(NotFoundException.class, () -> bulk.undo(change, "ошибка", "berik"));
    bulk.undo(change, "ошибка", BY);
    assertThrows(AlreadyUndone.class, () -> bulk.undo(change, "ошибка", BY));
    assertEquals(true, bulk.count(change, BY).isEmpty());
  }
}
