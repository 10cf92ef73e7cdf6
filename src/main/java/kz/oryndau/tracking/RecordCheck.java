package kz.oryndau.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.oryndau.article.Article;
import kz.oryndau.article.ArticleRepository;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentRepository;
import kz.oryndau.assignment.Removal;
import kz.oryndau.history.Proof;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.Violation;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.statement.Statement;
import kz.oryndau.statement.StatementRepository;

/**
 * Whether what a change names exists and fits the record. Samples name samples alone and real
 * records real ones: so the samples can go and leave no gap.
 */
@ApplicationScoped
class RecordCheck {

  private final ArticleRepository articles;
  private final AssignmentRepository assignments;
  private final StatementRepository statements;

  RecordCheck(
      ArticleRepository articles,
      AssignmentRepository assignments,
      StatementRepository statements) {
    this.articles = articles;
    this.assignments = assignments;
    this.statements = statements;
  }

  /** Evidence from the archive; null and pages of the web fit every record. */
  void proof(Proof proof, Article own) {
    if (proof == null || proof.articleId() == null) {
      return;
    }
    var article = articles.findById(proof.articleId());
    if (article == null) {
      throw refused("article", Rule.NO_SUCH_RECORD, proof.articleId());
    }
    if (proof.start() < 0
        || proof.start() >= proof.end()
        || proof.end() > article.text().length()) {
      throw refused("end", Rule.OUTSIDE_TEXT, article.text().length());
    }
    requireSameWorld("article", own, article);
  }

  /** The assignment that takes another in: a third, and not one that was merged away itself. */
  void target(Assignment assignment, long target) {
    var other = assignments.findById(target);
    if (other == null
        || other.id().equals(assignment.id())
        || discarded(other.review())
        || other.outcome().removal() == Removal.MERGED) {
      throw refused("mergedInto", Rule.NO_SUCH_RECORD, target);
    }
    requireSameWorld("mergedInto", assignment.article(), other.article());
  }

  /** The statement that stands instead of another. */
  void replacement(Statement statement, long replacement) {
    var other = statements.findById(replacement);
    if (other == null || other.id().equals(statement.id()) || discarded(other.review())) {
      throw refused("replacedBy", Rule.NO_SUCH_RECORD, replacement);
    }
    requireSameWorld("replacedBy", statement.article(), other.article());
  }

  private static boolean discarded(ReviewStatus review) {
    return review == ReviewStatus.REJECTED || review == ReviewStatus.DUPLICATE;
  }

  private static void requireSameWorld(String field, Article own, Article other) {
    if (own.sample() != other.sample()) {
      throw refused(field, Rule.SAMPLE_MIXED, other.id());
    }
  }

  private static InvalidInput refused(String field, Rule rule, Object argument) {
    return new InvalidInput(List.of(new Violation(field, rule, List.of(argument.toString()))));
  }
}
