package kz.oryndau.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.oryndau.assignment.Addressee;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentRepository;
import kz.oryndau.history.NotAccepted;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialRepository;
import kz.oryndau.official.OfficialRows;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.Violation;
import kz.oryndau.platform.Violation.Rule;

/**
 * Changes many assignments at once, all of them or none, and takes such a change back exactly as
 * long as nobody has changed one of them since. Each record gets its row of history either way.
 */
@ApplicationScoped
public class BulkService {

  private final AssignmentRepository assignments;
  private final OfficialRepository officials;
  private final OfficialRows register;
  private final BulkChangeRepository changes;
  private final Clock clock;

  BulkService(
      AssignmentRepository assignments,
      OfficialRepository officials,
      OfficialRows register,
      BulkChangeRepository changes,
      Clock clock) {
    this.assignments = assignments;
    this.officials = officials;
    this.register = register;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Gives all of them one addressee instead of those before.
   *
   * @param official key in the register
   * @return key of the change, for {@link #undo}
   * @throws ChangedSince naming what somebody has changed since it was selected
   * @throws InvalidInput if the official does not exist, or is a sample and a record is not
   */
  @Transactional
  public long assignTo(List<Selected> selected, long official, String by) {
    var addressee =
        register
            .find(official, ReviewScope.ALL)
            .orElseThrow(() -> refused("official", Rule.NO_SUCH_RECORD, official));
    var records = load(selected);
    if (records.stream().anyMatch(each -> each.article().sample() != addressee.sample())) {
      throw refused("official", Rule.SAMPLE_MIXED, official);
    }
    var next = List.of(new Addressee(addressee.label(), officials.findById(official)));
    return apply(
        new BulkChange(BulkKind.ADDRESSEE, addressee.label(), by, clock.instant()),
        records,
        each -> {
          each.assignTo(next, null, by, clock);
          return true;
        });
  }

  /**
   * Gives all of them one policy area instead of those before; see {@link #assignTo}.
   *
   * @param area its slug
   */
  @Transactional
  public long classify(List<Selected> selected, String area, String by) {
    var next = List.of(area);
    return apply(
        new BulkChange(BulkKind.AREA, area, by, clock.instant()),
        load(selected),
        each -> {
          if (each.policyAreas().equals(next)) {
            return false;
          }
          each.classify(next, null, by, clock);
          return true;
        });
  }

  /**
   * Notes for all of them that somebody has looked today; see {@link #assignTo}.
   *
   * @throws NotAccepted if one of them is not accepted
   */
  @Transactional
  public long check(List<Selected> selected, String by) {
    return apply(
        new BulkChange(BulkKind.CHECK, LocalDate.now(clock).toString(), by, clock.instant()),
        load(selected),
        each -> {
          each.recordCheck(null, by, clock);
          return true;
        });
  }

  /**
   * Gives every record of a change back what it was.
   *
   * @param reason what the history says why
   * @throws NotFoundException if {@code by} has made no such change
   * @throws AlreadyUndone if it was taken back before
   * @throws ChangedSince naming what somebody has changed since; nothing is given back then
   */
  @Transactional
  public void undo(long change, String reason, String by) {
    var bulk = changes.findByIdOptional(change).orElseThrow(NotFoundException::new);
    if (!bulk.username().equals(by)) {
      throw new NotFoundException();
    }
    bulk.markUndone(clock.instant());
    requireUnchanged(
        bulk.items().stream()
            .map(item -> new Selected(item.assignmentId(), item.versionAfter()))
            .toList());
    bulk.items().forEach(item -> restore(bulk.kind(), item, reason, by));
    changes.flush();
  }

  /** How many records a change of {@code by} has touched; empty where it can't be taken back. */
  @Transactional
  public Optional<Integer> count(long change, String by) {
    return changes
        .findByIdOptional(change)
        .filter(bulk -> bulk.username().equals(by) && !bulk.undone())
        .map(bulk -> bulk.items().size());
  }

  private long apply(BulkChange bulk, List<Assignment> records, Predicate<Assignment> change) {
    List<BulkItem> before = new ArrayList<>();
    List<Assignment> changed = new ArrayList<>();
    for (var record : records) {
      var item = BulkItem.of(record);
      if (change.test(record)) {
        before.add(item);
        changed.add(record);
      }
    }
    // Versions count up only when the changes reach the database.
    assignments.flush();
    IntStream.range(0, changed.size()).forEach(i -> bulk.add(before.get(i), changed.get(i)));
    changes.persist(bulk);
    changes.flush();
    return bulk.id();
  }

  private List<Assignment> load(List<Selected> selected) {
    if (selected.isEmpty()) {
      throw new InvalidInput(List.of(new Violation("record", Rule.NOTHING_SELECTED, List.of())));
    }
    requireUnchanged(selected);
    return selected.stream().map(Selected::id).distinct().map(assignments::findById).toList();
  }

  private void requireUnchanged(List<Selected> selected) {
    var titles =
        selected.stream().map(this::changedTitle).filter(Objects::nonNull).distinct().toList();
    if (!titles.isEmpty()) {
      throw new ChangedSince(titles);
    }
  }

  private String changedTitle(Selected selected) {
    var record = assignments.findById(selected.id());
    if (record == null) {
      return "№ " + selected.id();
    }
    return record.version() == selected.version() ? null : record.title();
  }

  private void restore(BulkKind kind, BulkItem item, String reason, String by) {
    var record = assignments.findById(item.assignmentId());
    switch (kind) {
      case ADDRESSEE -> record.assignTo(addressees(item), reason, by, clock);
      case AREA -> record.classify(item.policyAreas(), reason, by, clock);
      case CHECK -> record.withdrawCheck(item.lastChecked(), reason, by, clock);
    }
  }

  private List<Addressee> addressees(BulkItem item) {
    return IntStream.range(0, item.addresseeNames().size())
        .mapToObj(
            i -> new Addressee(item.addresseeNames().get(i), official(item.addresseeIds().get(i))))
        .toList();
  }

  private Official official(Long id) {
    return id == null ? null : officials.findById(id);
  }

  private static InvalidInput refused(String field, Rule rule, long official) {
    return new InvalidInput(List.of(new Violation(field, rule, List.of(String.valueOf(official)))));
  }
}
