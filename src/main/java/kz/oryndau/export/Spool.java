package kz.oryndau.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.oryndau.listing.SqlReader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Finished files, kept for a day in the data directory: for those who fetch a file in parts, and
 * for those who did not want to wait. A file is named by the state of the data that it was made of.
 */
@ApplicationScoped
class Spool {

  static final Duration KEPT = Duration.ofHours(24);

  private static final Logger LOG = Logger.getLogger(Spool.class);
  private static final int BUFFER = 1 << 16;

  private final SqlReader reader;
  private final DataState state;
  private final Clock clock;
  private final Path directory;
  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  Spool(
      SqlReader reader,
      DataState state,
      Clock clock,
      @ConfigProperty(name = "oryndau.data-dir", defaultValue = ".oryndau") Path data) {
    this.reader = reader;
    this.state = state;
    this.clock = clock;
    this.directory = data.toAbsolutePath().normalize().resolve("exports");
  }

  /**
   * A finished file.
   *
   * @param word of the state of the data that it was made of
   */
  record File(String word, Path path) {

    long length() {
      try {
        return Files.size(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The file of this word, if it is kept. */
  Optional<File> find(String word) {
    var path = directory.resolve(word);
    return Files.isRegularFile(path) ? Optional.of(new File(word, path)) : Optional.empty();
  }

  /**
   * The file as the data are now: the kept one where nothing has changed, otherwise written first.
   *
   * @param written is told after each row
   */
  File make(Export export, Runnable written) throws IOException {
    clean();
    try (var data = reader.snapshot()) {
      var word = state.word(export, data);
      synchronized (locks.computeIfAbsent(word, each -> new Object())) {
        var kept = find(word);
        if (kept.isPresent()) {
          return kept.get();
        }
        var unfinished = Files.createTempFile(directory, "unfinished", null);
        try (var output = new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER)) {
          export.body().write(data, output, written);
        } catch (IOException | RuntimeException e) {
          Files.delete(unfinished);
          throw e;
        }
        Files.setLastModifiedTime(unfinished, FileTime.from(clock.instant()));
        Files.move(unfinished, directory.resolve(word), StandardCopyOption.ATOMIC_MOVE);
        return find(word).orElseThrow();
      }
    }
  }

  /** Makes the directory and takes away what has been kept long enough. */
  void clean() throws IOException {
    Files.createDirectories(
        directory,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    var before = clock.instant().minus(KEPT);
    try (var files = Files.list(directory)) {
      for (var file : files.toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.deleteIfExists(file);
          locks.remove(file.getFileName().toString());
        }
      }
    } catch (IOException e) {
      LOG.warn("old exports could not be taken away", e);
    }
  }
}
