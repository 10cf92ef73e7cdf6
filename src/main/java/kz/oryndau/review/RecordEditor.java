package kz.oryndau.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import kz.oryndau.article.Article;
import kz.oryndau.article.ArticleRepository;
import kz.oryndau.article.Evidence;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentRepository;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.listing.Parameters;
import kz.oryndau.statement.Statement;
import kz.oryndau.statement.StatementRepository;

/**
 * Changes what records say, and adds those that the machine missed. What a record said before is
 * kept beside it; each change is a row of history. The fields of the forms are those of {@link
 * StatementEdit} and {@link AssignmentEdit}, with {@code why}, why it is changed, and {@code
 * decision}: with "accept" a draft is accepted in the same step.
 */
@ApplicationScoped
public class RecordEditor {

  private static final String ACCEPT = "accept";

  private final ArticleRepository articles;
  private final StatementRepository statements;
  private final AssignmentRepository assignments;
  private final RecordOfficials officials;
  private final EarlierWordings wordings;
  private final Clock clock;

  RecordEditor(
      ArticleRepository articles,
      StatementRepository statements,
      AssignmentRepository assignments,
      RecordOfficials officials,
      EarlierWordings wordings,
      Clock clock) {
    this.articles = articles;
    this.statements = statements;
    this.assignments = assignments;
    this.officials = officials;
    this.wordings = wordings;
    this.clock = clock;
  }

  /**
   * Changes what a statement says.
   *
   * @param version of the statement as the person saw it
   * @throws NotFoundException if there is none with this key
   * @throws OptimisticLockException if somebody has changed it since; nothing is changed
   * @throws kz.oryndau.platform.InvalidInput naming every field that is wrong
   */
  @Transactional
  public void amendStatement(long id, long version, Parameters form, String by) {
    var statement = statements.findByIdOptional(id).orElseThrow(NotFoundException::new);
    ReviewService.requireSame(statement.version(), version);
    var article = statement.article();
    var known = officials.choice(article.id(), statement.speaker());
    var edit = StatementEdit.read(form, article.text(), seen(statement.evidence()), known);
    var wording = edit.wording();
    var words = new ChosenWords(wording.spanStart(), wording.spanEnd());
    var speaker = officials.find(edit.speaker(), article, words);
    if (!statement.differences(speaker, wording).isEmpty()) {
      wordings.keepStatement(id, by, clock.instant());
      statement.amend(speaker, wording, by, EditedFields.note(form), clock);
    }
    if (accepts(form) && statement.review() == ReviewStatus.DRAFT) {
      statement.decide(ReviewStatus.ACCEPTED, by, null, clock);
    }
    statements.flush();
  }

  /** Changes what an assignment says; the same rules as for a statement. */
  @Transactional
  public void amendAssignment(long id, long version, Parameters form, String by) {
    var assignment = assignments.findByIdOptional(id).orElseThrow(NotFoundException::new);
    ReviewService.requireSame(assignment.version(), version);
    var article = assignment.article();
    var known = officials.choice(article.id(), assignment.issuer());
    var seen = seen(assignment.evidence());
    var edit = AssignmentEdit.read(form, article.text(), seen, known, assignment.due().recurring());
    var wording = edit.wording();
    var words = new ChosenWords(wording.spanStart(), wording.spanEnd());
    var issuer = officials.find(edit.issuer(), article, words);
    var addressees = officials.addressees(edit.addressees(), assignment.addressees(), article);
    if (!assignment.differences(issuer, addressees, wording).isEmpty()) {
      wordings.keepAssignment(id, by, clock.instant());
      assignment.amend(issuer, addressees, wording, by, EditedFields.note(form), clock);
    }
    if (accepts(form) && assignment.review() == ReviewStatus.DRAFT) {
      assignment.decide(ReviewStatus.ACCEPTED, by, null, clock);
    }
    assignments.flush();
  }

  /**
   * Adds a statement that the machine missed.
   *
   * @return its key
   * @throws NotFoundException if there is no such article
   * @throws kz.oryndau.platform.InvalidInput naming every field that is wrong
   */
  @Transactional
  public long addStatement(long articleId, Parameters form, String by) {
    var article = article(articleId);
    var edit = StatementEdit.read(form, article.text(), null, officials.choice(articleId, null));
    var wording = edit.wording();
    var words = new ChosenWords(wording.spanStart(), wording.spanEnd());
    var speaker = officials.find(edit.speaker(), article, words);
    var statement = new Statement(article, speaker, wording, by, clock.instant());
    if (accepts(form)) {
      statement.decide(ReviewStatus.ACCEPTED, by, null, clock);
    }
    statements.persist(statement);
    return statement.id();
  }

  /** Adds an assignment that the machine missed; the same rules as for a statement. */
  @Transactional
  public long addAssignment(long articleId, Parameters form, String by) {
    var article = article(articleId);
    var known = officials.choice(articleId, null);
    var edit = AssignmentEdit.read(form, article.text(), null, known, null);
    var wording = edit.wording();
    var words = new ChosenWords(wording.spanStart(), wording.spanEnd());
    var issuer = officials.find(edit.issuer(), article, words);
    var addressees = officials.addressees(edit.addressees(), List.of(), article);
    var assignment = new Assignment(article, issuer, addressees, wording, by, clock.instant());
    if (accepts(form)) {
      assignment.decide(ReviewStatus.ACCEPTED, by, null, clock);
    }
    assignments.persist(assignment);
    return assignment.id();
  }

  private Article article(long id) {
    return articles.findByIdOptional(id).orElseThrow(NotFoundException::new);
  }

  private static boolean accepts(Parameters form) {
    return ACCEPT.equals(form.text("decision"));
  }

  private static ChosenWords seen(Evidence evidence) {
    return new ChosenWords(evidence.spanStart(), evidence.spanEnd());
  }
}
