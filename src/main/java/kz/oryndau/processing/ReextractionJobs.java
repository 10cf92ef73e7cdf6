package kz.oryndau.processing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.oryndau.processing.RecordChange.Change;

/**
 * Keeps in the database which articles a job of re-extraction has to read and how far it has come,
 * so that it goes on there after a stop or a restart.
 */
@ApplicationScoped
class ReextractionJobs {

  private static final String NEXT =
      """
      select a.article_id, r.phase from reextraction r
      join reextraction_article a on a.reextraction_id = r.id
        and a.state = case r.phase when 'PREVIEW' then 'WAITING' else 'PREVIEWED' end
      where r.id = ?1 and r.state = 'RUNNING' order by a.article_id limit 1
      """;

  private final EntityManager entities;
  private final Clock clock;

  ReextractionJobs(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * The next step of a job.
   *
   * @param articleId which article
   * @param apply whether its records are to be changed, not only compared
   */
  record Step(long articleId, boolean apply) {}

  /** Writes down a preview over all articles that have been read. */
  long createForAll(String by) {
    return create(by, "select a.id from article a where a.state <> 'STORED'", List.of());
  }

  /** Writes down a preview over some articles. */
  long create(List<Long> articles, String by) {
    return create(by, "select a.id from article a where a.id = any (?2)", articles);
  }

  private long create(String by, String which, List<Long> articles) {
    var job =
        ((Number)
                query(
                        """
                        insert into reextraction (phase, state, created_at, created_by)
                        values ('PREVIEW', 'RUNNING', ?1, ?2) returning id
                        """,
                        clock.instant(),
                        by)
                    .getSingleResult())
            .longValue();
    var fill =
        entities
            .createNativeQuery(
                "insert into reextraction_article (reextraction_id, article_id, state)"
                    + " select ?1, w.id, 'WAITING' from ("
                    + which
                    + ") w")
            .setParameter(1, job);
    if (!articles.isEmpty()) {
      fill.setParameter(2, articles.toArray(Long[]::new));
    }
    fill.executeUpdate();
    return job;
  }

  /** Moves a job on, if it stands so; whether it did. */
  boolean move(long job, String fromPhase, String fromState, String toPhase, String toState) {
    return query(
                """
                update reextraction set phase = ?4, state = ?5, finished_at = null
                where id = ?1 and phase = ?2 and state = ?3
                """,
                job,
                fromPhase,
                fromState,
                toPhase,
                toState)
            .executeUpdate()
        > 0;
  }

  /** Jobs that were running when the portal stopped, oldest first. */
  List<Long> listRunning() {
    List<?> keys =
        query("select id from reextraction where state = 'RUNNING' order by id").getResultList();
    return keys.stream().map(key -> ((Number) key).longValue()).toList();
  }

  /** What a job has to do next; empty where it is done or has been stopped. */
  Optional<Step> next(long job) {
    List<?> rows = QuarkusTransaction.requiringNew().call(() -> query(NEXT, job).getResultList());
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Step(((Number) row[0]).longValue(), "APPLY".equals(row[1])))
        .findFirst();
  }

  /** Notes that nothing is left to do, unless the job has been stopped. */
  void finish(long job) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                query(
                        """
                        update reextraction set state = 'FINISHED', finished_at = ?2
                        where id = ?1 and state = 'RUNNING'
                        """,
                        job,
                        clock.instant())
                    .executeUpdate());
  }

  /**
   * Notes what would change in an article, or has changed, in the transaction of that change.
   *
   * @throws NotFoundException if the article has been removed, and with it its line of the job
   */
  void note(long job, Step step, ArticleChanges found) {
    var noted =
        query(
                """
            update reextraction_article set state = ?3, added = ?4, changed = ?5, dropped = ?6, kept = ?7
            where reextraction_id = ?1 and article_id = ?2
            """,
                job,
                step.articleId(),
                step.apply() ? "APPLIED" : "PREVIEWED",
                found.count(Change.ADDED),
                found.count(Change.CHANGED),
                found.count(Change.DROPPED),
                found.kept())
            .executeUpdate();
    if (noted == 0) {
      throw new NotFoundException();
    }
    query(
            "delete from reextraction_change where reextraction_id = ?1 and article_id = ?2",
            job,
            step.articleId())
        .executeUpdate();
    for (int i = 0; i < found.changes().size(); i++) {
      var change = found.changes().get(i);
      query(
              "insert into reextraction_change values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
              job,
              step.articleId(),
              i,
              change.change().name(),
              change.kind(),
              change.before(),
              change.after())
          .executeUpdate();
    }
  }

  /** Notes that an article could not be read or changed; its records are as they were. */
  void fail(long job, long articleId) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                query(
                        """
                        update reextraction_article set state = 'FAILED'
                        where reextraction_id = ?1 and article_id = ?2
                        """,
                        job,
                        articleId)
                    .executeUpdate());
  }

  private Query query(String sql, Object... values) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
