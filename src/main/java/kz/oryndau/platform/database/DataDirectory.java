package kz.oryndau.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import kz.oryndau.platform.StartRefused;

/** The directory that keeps everything between two starts, locked for one application. */
public final class DataDirectory {

  // Held until the process ends; the operating system frees them even after kill -9. Reachable from
  // here, because a channel that is garbage gives up its lock.
  private static final Queue<FileLock> LOCKS = new ConcurrentLinkedQueue<>();

  private final Path path;

  private DataDirectory(Path path) {
    this.path = path;
  }

  /**
   * Makes the directory where it is missing and locks it.
   *
   * @throws StartRefused if it can't be written or another Oryndau holds it
   */
  public static DataDirectory open(Path path) throws StartRefused {
    try {
      PrivateFile.createDirectories(path);
      var channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var lock = channel.tryLock();
      if (lock == null) {
        throw new StartRefused(
            "another Oryndau is running on the data directory %s; stop it first, or give this one its own ORYNDAU_DATA_DIR"
                .formatted(path));
      }
      LOCKS.add(lock);
      return new DataDirectory(path);
    } catch (IOException e) {
      throw new StartRefused(
          "the data directory %s can't be written by %s (%s); give it to that user or set ORYNDAU_DATA_DIR"
              .formatted(path, System.getProperty("user.name"), e.getClass().getSimpleName()),
          e);
    }
  }

  /**
   * Starts the server on the directory's data.
   *
   * @throws StartRefused if it does not come up
   */
  public EmbeddedDatabase startDatabase() throws StartRefused {
    var directory = path.resolve("postgresql");
    try {
      return EmbeddedDatabase.start(directory);
    } catch (IOException | RuntimeException e) {
      var log = directory.resolve("cluster").resolve("log");
      throw new StartRefused(
          "the embedded PostgreSQL did not start: %s; its own messages are in %s"
              .formatted(firstLine(e), Files.isDirectory(log) ? log : "the lines above"),
          e);
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
