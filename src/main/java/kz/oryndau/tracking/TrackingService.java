package kz.oryndau.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentRepository;
import kz.oryndau.assignment.ExecutionChange;
import kz.oryndau.assignment.Extension;
import kz.oryndau.assignment.Ongoing;
import kz.oryndau.assignment.Removal;
import kz.oryndau.statement.StandingChange;
import kz.oryndau.statement.Statement;
import kz.oryndau.statement.StatementRepository;

/**
 * Records what becomes of accepted records; each change is a row of history in the same
 * transaction. Every method takes the version of the record as its caller saw it, and throws
 *
 * <ul>
 *   <li>{@link NotFoundException} if there is no record with this key,
 *   <li>{@link OptimisticLockException} if somebody has changed it since that version,
 *   <li>{@link kz.oryndau.history.NotAccepted} if it is not accepted,
 *   <li>{@link kz.oryndau.history.IllegalTransition} if the status may not follow,
 *   <li>{@link kz.oryndau.platform.InvalidInput} if something is missing or does not fit;
 * </ul>
 *
 * then nothing has changed.
 */
@ApplicationScoped
public class TrackingService {

  private final AssignmentRepository assignments;
  private final StatementRepository statements;
  private final RecordCheck check;
  private final Clock clock;

  TrackingService(
      AssignmentRepository assignments,
      StatementRepository statements,
      RecordCheck check,
      Clock clock) {
    this.assignments = assignments;
    this.statements = statements;
    this.check = check;
    this.clock = clock;
  }

  /** Records what is reported of an assignment's execution. */
  @Transactional
  public void changeExecution(long id, ExecutionChange change, long version, String by) {
    var assignment = assignment(id, version);
    check.proof(change.proof(), assignment.article());
    if (change.removal() == Removal.MERGED && change.mergedInto() != null) {
      check.target(assignment, change.mergedInto());
    }
    assignment.changeExecution(change, by, clock);
    assignments.flush();
  }

  /** Puts an assignment's deadline off. */
  @Transactional
  public void extend(long id, Extension extension, long version, String by) {
    var assignment = assignment(id, version);
    check.proof(extension.proof(), assignment.article());
    assignment.extend(extension, by, clock);
    assignments.flush();
  }

  /**
   * Marks an assignment as an ongoing duty, or moves its next day.
   *
   * @param ongoing null takes the mark away
   * @param reason why; may be null
   */
  @Transactional
  public void markOngoing(long id, Ongoing ongoing, String reason, long version, String by) {
    assignment(id, version).markOngoing(ongoing, reason, by, clock);
    assignments.flush();
  }

  /** Marks whether an assignment's execution can be checked at all. */
  @Transactional
  public void markCheckable(long id, boolean checkable, String reason, long version, String by) {
    assignment(id, version).markCheckable(checkable, reason, by, clock);
    assignments.flush();
  }

  /** Records that somebody looked today and found nothing new. */
  @Transactional
  public void recordCheck(long id, String note, long version, String by) {
    assignment(id, version).recordCheck(note, by, clock);
    assignments.flush();
  }

  /** Marks a statement as disputed, corrected or retracted, or takes such a mark away. */
  @Transactional
  public void changeStanding(long id, StandingChange change, long version, String by) {
    var statement = statement(id, version);
    check.proof(change.proof(), statement.article());
    if (change.replacedBy() != null) {
      check.replacement(statement, change.replacedBy());
    }
    statement.changeStanding(change, by, clock);
    statements.flush();
  }

  private Assignment assignment(long id, long version) {
    var assignment = assignments.findByIdOptional(id).orElseThrow(NotFoundException::new);
    requireSame(assignment.version(), version);
    return assignment;
  }

  private Statement statement(long id, long version) {
    var statement = statements.findByIdOptional(id).orElseThrow(NotFoundException::new);
    requireSame(statement.version(), version);
    return statement;
  }

  private static void requireSame(long stored, long seen) {
    if (stored != seen) {
      throw new OptimisticLockException("version " + seen + " was seen, " + stored + " is stored");
    }
  }
}
