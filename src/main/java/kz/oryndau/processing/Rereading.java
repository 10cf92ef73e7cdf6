package kz.oryndau.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.oryndau.article.Article;
import kz.oryndau.article.ArticleRepository;
import kz.oryndau.article.Evidence;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentRepository;
import kz.oryndau.extraction.Extraction;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.register.DecidedPlaces;
import kz.oryndau.statement.Statement;
import kz.oryndau.statement.StatementRepository;

/**
 * Puts a new extraction in the place of an earlier one: drafts that nobody has touched are added,
 * changed and dropped; whatever a person has had a hand in stays, and nothing new is put beside it.
 * A draft that is dropped is rejected by the machine, not deleted; found once more, it comes back.
 */
@ApplicationScoped
class Rereading {

  private final ArticleRepository articles;
  private final StatementRepository statements;
  private final AssignmentRepository assignments;
  private final RereadOfficials officials;
  private final DecidedPlaces decided;
  private final EntityManager entities;
  private final Clock clock;

  Rereading(
      ArticleRepository articles,
      StatementRepository statements,
      AssignmentRepository assignments,
      RereadOfficials officials,
      DecidedPlaces decided,
      EntityManager entities,
      Clock clock) {
    this.articles = articles;
    this.statements = statements;
    this.assignments = assignments;
    this.officials = officials;
    this.decided = decided;
    this.entities = entities;
    this.clock = clock;
  }

  /** Changes the article's records; to be called in a transaction, which a preview rolls back. */
  ArticleChanges apply(long articleId, Extraction extraction) {
    var article = articles.findById(articleId, LockModeType.PESSIMISTIC_WRITE);
    if (article == null) {
      throw new NotFoundException();
    }
    var drafts = new Drafts(article, extraction, clock.instant());
    officials.meet(article, extraction, drafts);
    List<RecordChange> changes = new ArrayList<>();
    var kept = statements(article, drafts, changes) + assignments(article, drafts, changes);
    article.markAnalysed(
        extraction.language().code(), DraftWriter.asides(extraction), clock.instant());
    decided.apply(articleId);
    return new ArticleChanges(changes, kept);
  }

  private long statements(Article article, Drafts drafts, List<RecordChange> changes) {
    var all = statements.list("article = ?1 order by id", article);
    var holders = statementsOfTouched(article);
    var decided =
        all.stream()
            .filter(each -> touched(each.history()) || holders.contains(each.id()))
            .toList();
    new RereadRecords<Statement>(statements, Summaries::of, changes, clock)
        .apply(
            decided,
            others(all, decided),
            drafts.statements(),
            earlierPlaces("statement", article),
            drafts::standsFor);
    return decided.size();
  }

  private long assignments(Article article, Drafts drafts, List<RecordChange> changes) {
    var all = assignments.list("article = ?1 order by id", article);
    var decided = all.stream().filter(each -> touched(each.history())).toList();
    new RereadRecords<Assignment>(assignments, Summaries::of, changes, clock)
        .apply(
            decided,
            others(all, decided),
            drafts.assignments(),
            earlierPlaces("assignment", article),
            (found, stands) -> {});
    return decided.size();
  }

  private static <T> List<T> others(List<T> all, List<T> decided) {
    return all.stream().filter(each -> !decided.contains(each)).toList();
  }

  /**
   * Whatever a person decided, amended, added or checked has a row with his name; what the machine
   * accepted of itself, as in the samples, stands as well.
   */
  private static boolean touched(List<HistoryEntry> history) {
    return history.stream()
        .anyMatch(
            entry ->
                !entry.actor().equals(HistoryEntry.MACHINE)
                    || ReviewStatus.ACCEPTED.name().equals(entry.to()));
  }

  /** Keys of statements in which an assignment stands that a person has had a hand in. */
  private Set<Long> statementsOfTouched(Article article) {
    return assignments.list("article = ?1 and statement is not null", article).stream()
        .filter(each -> touched(each.history()))
        .map(each -> each.statement().id())
        .collect(Collectors.toSet());
  }

  /** Where amended records stood when they were found. */
  private Map<Long, Evidence> earlierPlaces(String record, Article article) {
    var sql =
        """
        select w.RECORD_id, w.span_start, w.span_end from RECORD_wording w
        join RECORD r on r.id = w.RECORD_id where w.step = 0 and r.article_id = ?1
        """
            .replace("RECORD", record);
    List<?> rows = entities.createNativeQuery(sql).setParameter(1, article.id()).getResultList();
    var places = new HashMap<Long, Evidence>();
    for (var row : rows) {
      var place = (Object[]) row;
      places.put(
          number(place[0]).longValue(),
          new Evidence(number(place[1]).intValue(), number(place[2]).intValue(), null, null));
    }
    return places;
  }

  private static Number number(Object value) {
    return (Number) value;
  }
}
