package kz.oryndau.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import kz.oryndau.article.Article;
import kz.oryndau.article.ArticleContent;
import kz.oryndau.article.ArticleRepository;
import kz.oryndau.article.Aside;
import kz.oryndau.article.Evidence;
import kz.oryndau.assignment.Addressee;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentRepository;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialMention;
import kz.oryndau.official.OfficialMentionRepository;
import kz.oryndau.official.OfficialRepository;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.statement.Statement;
import kz.oryndau.statement.StatementRepository;

/** Fills the database with invented articles and what was read from them. */
@ApplicationScoped
public class Archive {

  public static final String TEXT =
      "Министр просвещения Арман Сеитов сказал, что школа в селе Жанакала откроется в сентябре. "
          + "Он поручил акимату достроить котельную до 1 декабря.";

  private final ArticleRepository articles;
  private final OfficialRepository officials;
  private final OfficialMentionRepository mentions;
  private final StatementRepository statements;
  private final AssignmentRepository assignments;

  Archive(
      ArticleRepository articles,
      OfficialRepository officials,
      OfficialMentionRepository mentions,
      StatementRepository statements,
      AssignmentRepository assignments) {
    this.articles = articles;
    this.officials = officials;
    this.mentions = mentions;
    this.statements = statements;
    this.assignments = assignments;
  }

  /** Keys of the records of one article. */
  public record Stored(Long article, Long speaker, Long body, Long statement, Long assignment) {}

  /** Stores an article of that day with a speaker, a body, a statement and an assignment. */
  @Transactional
  public Stored store(String title, LocalDate published, LocalDate deadline) {
    var content =
        new ArticleContent(
            title,
            TEXT,
            "Вестник",
            "https://example.org/" + title.hashCode(),
            published,
            "ru",
            false);
    var article = new Article(content, "tester", FixedClock.NOW);
    articles.persist(article);
    article.markAnalysed("ru", List.of(new Aside(0, 3, Aside.Kind.NOISE)), FixedClock.NOW);
    var speaker = official(Official.Type.PERSON, "Арман Сеитов", article, "Министр просвещения");
    var body = official(Official.Type.BODY, "акимат", article);
    var statement = new Statement(article, speaker, null, said(), FixedClock.NOW);
    statements.persist(statement);
    var assignment =
        new Assignment(
            article,
            speaker,
            statement,
            List.of(new Addressee("акимат", body), new Addressee("подрядчик", null)),
            ordered(deadline),
            FixedClock.NOW);
    assignments.persist(assignment);
    return new Stored(article.id(), speaker.id(), body.id(), statement.id(), assignment.id());
  }

  private Official official(Official.Type type, String name, Article article, String... posts) {
    var official =
        officials
            .findByName(type, name, false)
            .orElseGet(() -> new Official(type, name, false, FixedClock.NOW));
    officials.persist(official);
    official.addPosts(article.id(), List.of(posts));
    mentions.persist(new OfficialMention(article, official, 20, 32));
    return official;
  }

  private static Statement.Finding said() {
    return new Statement.Finding(
        Statement.Kind.INDIRECT,
        "SAYS",
        new Evidence(TEXT.indexOf("школа"), TEXT.indexOf(". Он"), 33, 39),
        List.of("education"),
        0.9);
  }

  private static Assignment.Finding ordered(LocalDate deadline) {
    var start = TEXT.indexOf("достроить");
    return new Assignment.Finding(
        Assignment.Kind.DIRECTIVE,
        "Достроить котельную",
        new Evidence(start, TEXT.length() - 1, null, null),
        deadline == null
            ? Assignment.Due.NONE
            : new Assignment.Due("до 1 декабря", deadline, deadline, null),
        List.of("без срыва занятий"),
        List.of(),
        List.of("education", "housing"),
        false,
        0.8);
  }

  /** Accepts statement and assignment. */
  @Transactional
  public void accept(Stored stored) {
    decide(stored, ReviewStatus.ACCEPTED);
  }

  /** Decides the review of statement and assignment. */
  @Transactional
  public void decide(Stored stored, ReviewStatus status) {
    statements.findById(stored.statement()).decide(status, "tester", "видно", FixedClock.CLOCK);
    assignments.findById(stored.assignment()).decide(status, "tester", null, FixedClock.CLOCK);
  }

  /** Shows a stored assignment within a transaction. */
  @Transactional
  void withAssignment(Long id, Consumer<Assignment> look) {
    look.accept(assignments.findById(id));
  }

  /** Shows a stored article within a transaction. */
  @Transactional
  void withArticle(Long id, Consumer<Article> look) {
    look.accept(articles.findById(id));
  }
}
