package kz.oryndau.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import kz.oryndau.assignment.AssignmentRepository;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.platform.CleanText;
import kz.oryndau.platform.Violations;
import kz.oryndau.statement.StatementRepository;

/** Decides over drafts; each decision is a row of history in the same transaction. */
@ApplicationScoped
public class ReviewService {

  private static final int MAX_REASON = 2_000;

  private final StatementRepository statements;
  private final AssignmentRepository assignments;
  private final Originals originals;
  private final Clock clock;

  ReviewService(
      StatementRepository statements,
      AssignmentRepository assignments,
      Originals originals,
      Clock clock) {
    this.statements = statements;
    this.assignments = assignments;
    this.originals = originals;
    this.clock = clock;
  }

  /**
   * Decides over a statement.
   *
   * @throws NotFoundException if there is none with this key
   * @throws OptimisticLockException if somebody has changed it since {@code decision.version()}
   * @throws kz.oryndau.history.IllegalTransition if the status may not follow
   * @throws kz.oryndau.platform.InvalidInput if a reason is missing or unfit, or a duplicate does
   *     not name another record that it can double
   */
  @Transactional
  public void decideStatement(long id, Decision decision, String by) {
    check(decision);
    var statement = statements.findByIdOptional(id).orElseThrow(NotFoundException::new);
    requireSame(statement.version(), decision.version());
    if (decision.next() == ReviewStatus.DUPLICATE) {
      originals.check(statement, decision.duplicateOf());
      statement.markDuplicate(decision.duplicateOf(), by, decision.reason(), clock);
    } else {
      statement.decide(decision.next(), by, decision.reason(), clock);
    }
  }

  /** Decides over an assignment; the same rules as for a statement. */
  @Transactional
  public void decideAssignment(long id, Decision decision, String by) {
    check(decision);
    var assignment = assignments.findByIdOptional(id).orElseThrow(NotFoundException::new);
    requireSame(assignment.version(), decision.version());
    if (decision.next() == ReviewStatus.DUPLICATE) {
      originals.check(assignment, decision.duplicateOf());
      assignment.markDuplicate(decision.duplicateOf(), by, decision.reason(), clock);
    } else {
      assignment.decide(decision.next(), by, decision.reason(), clock);
    }
  }

  /**
   * Accepts every draft of an article that the machine is at least so sure of.
   *
   * @param confidence from 0 (all of them) to 1
   * @return how many were accepted
   */
  @Transactional
  public int acceptAll(long articleId, double confidence, String by) {
    var draftStatements = statements.listDrafts(articleId, confidence);
    var draftAssignments = assignments.listDrafts(articleId, confidence);
    draftStatements.forEach(draft -> draft.decide(ReviewStatus.ACCEPTED, by, null, clock));
    draftAssignments.forEach(draft -> draft.decide(ReviewStatus.ACCEPTED, by, null, clock));
    return draftStatements.size() + draftAssignments.size();
  }

  private static void check(Decision decision) {
    var violations = new Violations();
    if (decision.next() == ReviewStatus.DRAFT) {
      CleanText.checkRequired("reason", decision.reason(), MAX_REASON, violations);
    } else {
      CleanText.check("reason", decision.reason(), MAX_REASON, violations);
    }
    violations.orThrow();
  }

  static void requireSame(long stored, long seen) {
    if (stored != seen) {
      throw new OptimisticLockException("version " + seen + " was seen, " + stored + " is stored");
    }
  }
}
