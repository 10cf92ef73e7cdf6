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
import java.util.function.Function;
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
    var earlier = earlierPlaces("statement", article);
    List<Statement> finds = new ArrayList<>();
    for (var found : drafts.statements()) {
      var owner = owner(found.evidence(), decided, Statement::evidence, Statement::id, earlier);
      if (owner == null) {
        finds.add(found);
      } else {
        drafts.standsFor(found, owner);
      }
    }
    var pairing = Pairing.of(others(all, decided), finds, Statement::evidence);
    for (var pair : pairing.pairs()) {
      drafts.standsFor(pair.found(), pair.stands());
      changes.addAll(take(pair.stands(), pair.found()));
    }
    for (var gone : pairing.alone()) {
      if (gone.review() == ReviewStatus.DRAFT) {
        changes.add(RecordChange.dropped(gone.kind(), Summaries.of(gone)));
        gone.decide(
            ReviewStatus.REJECTED, HistoryEntry.MACHINE, HistoryEntry.NOT_FOUND_AGAIN, clock);
      }
    }
    for (var fresh : pairing.fresh()) {
      statements.persist(fresh);
      changes.add(RecordChange.added(fresh.kind(), Summaries.of(fresh)));
    }
    return decided.size();
  }

  private List<RecordChange> take(Statement stands, Statement found) {
    var before = Summaries.of(stands);
    var after = Summaries.of(found);
    stands.replaceBy(found);
    if (stands.review() == ReviewStatus.REJECTED) {
      stands.decide(ReviewStatus.DRAFT, HistoryEntry.MACHINE, HistoryEntry.FOUND_AGAIN, clock);
      return List.of(RecordChange.added(stands.kind(), after));
    }
    return RecordChange.between(stands.kind(), before, after);
  }

  private long assignments(Article article, Drafts drafts, List<RecordChange> changes) {
    var all = assignments.list("article = ?1 order by id", article);
    var decided = all.stream().filter(each -> touched(each.history())).toList();
    var earlier = earlierPlaces("assignment", article);
    var finds =
        drafts.assignments().stream()
            .filter(
                found ->
                    owner(found.evidence(), decided, Assignment::evidence, Assignment::id, earlier)
                        == null)
            .toList();
    var pairing = Pairing.of(others(all, decided), finds, Assignment::evidence);
    for (var pair : pairing.pairs()) {
      changes.addAll(take(pair.stands(), pair.found()));
    }
    for (var gone : pairing.alone()) {
      if (gone.review() == ReviewStatus.DRAFT) {
        changes.add(RecordChange.dropped(gone.kind(), Summaries.of(gone)));
        gone.decide(
            ReviewStatus.REJECTED, HistoryEntry.MACHINE, HistoryEntry.NOT_FOUND_AGAIN, clock);
      }
    }
    for (var fresh : pairing.fresh()) {
      assignments.persist(fresh);
      changes.add(RecordChange.added(fresh.kind(), Summaries.of(fresh)));
    }
    return decided.size();
  }

  private List<RecordChange> take(Assignment stands, Assignment found) {
    var before = Summaries.of(stands);
    var after = Summaries.of(found);
    stands.replaceBy(found);
    if (stands.review() == ReviewStatus.REJECTED) {
      stands.decide(ReviewStatus.DRAFT, HistoryEntry.MACHINE, HistoryEntry.FOUND_AGAIN, clock);
      return List.of(RecordChange.added(stands.kind(), after));
    }
    return RecordChange.between(stands.kind(), before, after);
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

  /** The decided record that is about the same words, as it stands or as it was found. */
  private static <T> T owner(
      Evidence found,
      List<T> decided,
      Function<T, Evidence> place,
      Function<T, Long> id,
      Map<Long, Evidence> earlier) {
    return decided.stream()
        .filter(
            each ->
                Pairing.sameWords(place.apply(each), found)
                    || earlier.containsKey(id.apply(each))
                        && Pairing.sameWords(earlier.get(id.apply(each)), found))
        .findFirst()
        .orElse(null);
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
