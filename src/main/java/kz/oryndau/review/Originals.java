package kz.oryndau.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentRepository;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.Violation;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.statement.Statement;
import kz.oryndau.statement.StatementRepository;

/**
 * Which record a duplicate may double: another one, not discarded itself, and a sample exactly if
 * the duplicate is one.
 */
@ApplicationScoped
class Originals {

  private static final String FIELD = "duplicateOf";

  private final StatementRepository statements;
  private final AssignmentRepository assignments;

  Originals(StatementRepository statements, AssignmentRepository assignments) {
    this.statements = statements;
    this.assignments = assignments;
  }

  void check(Statement duplicate, Long original) {
    require(original);
    var other = statements.findById(original);
    if (other == null || other == duplicate || discarded(other.review())) {
      throw refused(Rule.NO_SUCH_RECORD, original);
    }
    requireSameWorld(duplicate.article().sample(), other.article().sample(), original);
  }

  void check(Assignment duplicate, Long original) {
    require(original);
    var other = assignments.findById(original);
    if (other == null || other == duplicate || discarded(other.review())) {
      throw refused(Rule.NO_SUCH_RECORD, original);
    }
    requireSameWorld(duplicate.article().sample(), other.article().sample(), original);
  }

  private static void require(Long original) {
    if (original == null) {
      throw new InvalidInput(List.of(new Violation(FIELD, Rule.REQUIRED, List.of())));
    }
  }

  private static boolean discarded(ReviewStatus review) {
    return review == ReviewStatus.REJECTED || review == ReviewStatus.DUPLICATE;
  }

  private static void requireSameWorld(boolean sample, boolean other, long original) {
    if (sample != other) {
      throw refused(Rule.SAMPLE_MIXED, original);
    }
  }

  private static InvalidInput refused(Rule rule, long original) {
    return new InvalidInput(List.of(new Violation(FIELD, rule, List.of(String.valueOf(original)))));
  }
}
