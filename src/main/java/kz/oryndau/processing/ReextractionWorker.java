package kz.oryndau.processing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.NotFoundException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.oryndau.article.ArticleRepository;
import kz.oryndau.extraction.Extraction;
import org.jboss.logging.Logger;

/**
 * Does the work of re-extraction beside the requests, one article after another, each in a
 * transaction of its own. What is running when the portal stops goes on at the next start.
 */
@ApplicationScoped
class ReextractionWorker {

  private static final Logger LOG = Logger.getLogger(ReextractionWorker.class);

  private final ReextractionJobs jobs;
  private final ArticleRepository articles;
  private final ProcessingService processing;
  private final Rereading rereading;
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            var worker = new Thread(work, "re-extraction");
            worker.setDaemon(true);
            return worker;
          });

  ReextractionWorker(
      ReextractionJobs jobs,
      ArticleRepository articles,
      ProcessingService processing,
      Rereading rereading) {
    this.jobs = jobs;
    this.articles = articles;
    this.processing = processing;
    this.rereading = rereading;
  }

  void resume(@Observes @Priority(150) StartupEvent event) {
    QuarkusTransaction.requiringNew().call(jobs::listRunning).forEach(this::wake);
  }

  @PreDestroy
  void stop() {
    stopping.set(true);
    thread.shutdown();
  }

  /** Works on a job as soon as the earlier ones are done; the answer is done when it is. */
  Future<?> wake(long job) {
    return thread.submit(() -> work(job));
  }

  private void work(long job) {
    try {
      var more = true;
      while (more && !stopping.get()) {
        more = step(job);
      }
    } catch (RuntimeException e) {
      LOG.errorf(e, "Re-extraction %d was interrupted; it goes on at the next start", job);
    }
  }

  /** Reads the next article of a job; false where nothing is left or it has been stopped. */
  boolean step(long job) {
    var next = jobs.next(job);
    if (next.isEmpty()) {
      jobs.finish(job);
      return false;
    }
    var step = next.get();
    try {
      read(job, step);
    } catch (NotFoundException e) {
      LOG.infof("Article %d was removed before it was read again", step.articleId());
      jobs.fail(job, step.articleId());
    } catch (RuntimeException e) {
      LOG.errorf(e, "Article %d could not be read again", step.articleId());
      jobs.fail(job, step.articleId());
    }
    return true;
  }

  private void read(long job, ReextractionJobs.Step step) {
    var request =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    LearnedExtractor.requestOf(
                        articles
                            .findByIdOptional(step.articleId())
                            .orElseThrow(NotFoundException::new)));
    var extraction = processing.extract(request);
    if (step.apply()) {
      QuarkusTransaction.requiringNew()
          .run(() -> jobs.note(job, step, rereading.apply(step.articleId(), extraction)));
      processing.link(step.articleId(), request.publishedAt(), extraction);
    } else {
      var changes = preview(step.articleId(), extraction);
      QuarkusTransaction.requiringNew().run(() -> jobs.note(job, step, changes));
    }
  }

  /** What would change: it is done and rolled back, so that it cannot differ from what will be. */
  private ArticleChanges preview(long articleId, Extraction extraction) {
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                throw new Previewed(rereading.apply(articleId, extraction));
              });
      throw new IllegalStateException("a preview never ends in a commit");
    } catch (Previewed end) {
      return end.changes;
    }
  }

  /** Ends the transaction of a preview, so that nothing of it stays. */
  private static final class Previewed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ArticleChanges changes;

    Previewed(ArticleChanges changes) {
      super(null, null, false, false);
      this.changes = changes;
    }
  }
}
