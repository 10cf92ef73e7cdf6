package kz.oryndau.export;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Writes files beside the requests, one after another. What was going when the portal stopped is
 * told to be interrupted at the next start; finished files are kept for a day.
 */
@ApplicationScoped
public class ExportJobs {

  /** Jobs that one user, or all who have not signed in together, can have going at a time. */
  static final int MOST = 5;

  private static final Logger LOG = Logger.getLogger(ExportJobs.class);
  private static final int WORD_BYTES = 16;

  private final ExportJobRows rows;
  private final Spool spool;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, AtomicLong> written = new ConcurrentHashMap<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            var worker = new Thread(work, "exports");
            worker.setDaemon(true);
            return worker;
          });

  ExportJobs(ExportJobRows rows, Spool spool) {
    this.rows = rows;
    this.spool = spool;
  }

  void tellInterrupted(@Observes @Priority(160) StartupEvent event) {
    rows.interrupt();
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }

  /** A job, and its end for those who wait for it. */
  record Started(String word, Future<?> end) {}

  /**
   * Has a file written as soon as earlier ones are done; answers with the word under which it is
   * found.
   *
   * @param user who asked; empty for somebody who has not signed in
   * @throws TooManyExports if he has asked for too many already
   */
  public String start(Export export, String user) {
    return startNow(export, user).word();
  }

  Started startNow(Export export, String user) {
    if (rows.countGoing(user) >= MOST) {
      throw new TooManyExports(user.isEmpty() ? "readers" : user);
    }
    rows.forgetOld();
    var bytes = new byte[WORD_BYTES];
    random.nextBytes(bytes);
    var word = HexFormat.of().formatHex(bytes);
    rows.add(word, export, export.expected().getAsLong(), user);
    return new Started(word, thread.submit(() -> work(word, export)));
  }

  private void work(String word, Export export) {
    var count = written.computeIfAbsent(word, each -> new AtomicLong());
    try {
      rows.running(word);
      var file = spool.make(export, count::incrementAndGet);
      rows.ready(word, count.get(), file);
    } catch (IOException | RuntimeException e) {
      LOG.errorf(e, "The file %s could not be written", export.fileName());
      rows.failed(word, count.get());
    } finally {
      written.remove(word);
    }
  }

  /** The job of a word, as far as it is. */
  public Optional<ExportJob> find(String word) {
    return rows.find(word).map(this::counted);
  }

  /** The jobs of a user, the latest first. */
  public List<ExportJob> listOf(String user) {
    return rows.listOf(user).stream().map(this::counted).toList();
  }

  private ExportJob counted(ExportJob job) {
    var count = written.get(job.word());
    return count == null ? job : job.withWritten(count.get());
  }
}
