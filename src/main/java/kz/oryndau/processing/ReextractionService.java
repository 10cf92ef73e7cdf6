package kz.oryndau.processing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import kz.oryndau.article.ArticleRepository;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;

/**
 * Reads articles again after the extractor has become better: first a preview of what would be
 * added, changed and dropped, then, if a person says so, the change itself.
 */
@ApplicationScoped
public class ReextractionService {

  private static final String PREVIEW = "PREVIEW";
  private static final String APPLY = "APPLY";
  private static final String RUNNING = "RUNNING";
  private static final String STOPPED = "STOPPED";
  private static final String FINISHED = "FINISHED";

  private final ReextractionJobs jobs;
  private final ReextractionWorker worker;
  private final ArticleRepository articles;

  ReextractionService(
      ReextractionJobs jobs, ReextractionWorker worker, ArticleRepository articles) {
    this.jobs = jobs;
    this.worker = worker;
    this.articles = articles;
  }

  /** Starts a preview over all articles that have been read; its key. */
  public long previewAll(String by) {
    return start(() -> jobs.createForAll(by));
  }

  /**
   * Starts a preview over some articles.
   *
   * @return its key
   * @throws kz.oryndau.platform.InvalidInput naming the field {@code articles} where there is none
   *     or one is unknown
   */
  public long preview(List<Long> chosen, String by) {
    var violations = new Violations();
    if (chosen.isEmpty()) {
      violations.add("articles", Rule.REQUIRED);
    }
    for (var id : chosen) {
      if (inTransaction(() -> articles.count("id", id)) == 0) {
        violations.add("articles", Rule.UNKNOWN_ARTICLE, id);
      }
    }
    violations.orThrow();
    return start(() -> jobs.create(chosen, by));
  }

  /** Changes what a finished preview has shown; does nothing for any other job. */
  public void apply(long job) {
    moveAndWake(job, PREVIEW, FINISHED, APPLY);
  }

  /** Stops a running job after the article that it is at; what is done stays done. */
  public void stop(long job) {
    for (var phase : List.of(PREVIEW, APPLY)) {
      inTransaction(() -> jobs.move(job, phase, RUNNING, phase, STOPPED));
    }
  }

  /** Goes on with a stopped job where it was. */
  public void resume(long job) {
    moveAndWake(job, PREVIEW, STOPPED, PREVIEW);
    moveAndWake(job, APPLY, STOPPED, APPLY);
  }

  private long start(Supplier<Long> creation) {
    var job = inTransaction(creation);
    worker.wake(job);
    return job;
  }

  private void moveAndWake(long job, String phase, String state, String next) {
    if (inTransaction(() -> jobs.move(job, phase, state, next, RUNNING))) {
      worker.wake(job);
    }
  }

  /** Each in a transaction that has ended before the worker looks. */
  private static <T> T inTransaction(Supplier<T> work) {
    return QuarkusTransaction.requiringNew().call(work::get);
  }
}
