package kz.oryndau.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What an application that was killed leaves behind: its server, still running or not. */
final class StaleServer {

  private static final int PATIENCE_SECONDS = 10;

  private StaleServer() {}

  /**
   * Stops the server that still runs on {@code cluster}, if one does. Must be called by the holder
   * of the data directory's lock alone, so that no living application loses its server.
   */
  static void stop(Path cluster) throws IOException {
    var pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    var server = find(pidFile).filter(process -> serves(process, cluster));
    if (server.isPresent()) {
      stop(server.get());
    } else {
      // The number may have gone to another process by now, which the server would take for one of
      // its own and refuse to start.
      Files.deleteIfExists(pidFile);
    }
  }

  private static Optional<ProcessHandle> find(Path pidFile) throws IOException {
    var first = Files.readString(pidFile).lines().findFirst().orElse("").strip();
    return first.matches("\\d+") ? ProcessHandle.of(Long.parseLong(first)) : Optional.empty();
  }

  private static boolean serves(ProcessHandle process, Path cluster) {
    var info = process.info();
    return info.command().filter(command -> command.contains("postgres")).isPresent()
        && Arrays.asList(info.arguments().orElse(new String[0])).contains(cluster.toString());
  }

  private static void stop(ProcessHandle server) throws IOException {
    server.destroy();
    try {
      server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      server.destroyForcibly();
    } catch (Exception e) {
      throw new IOException("waiting for the server of a killed application failed", e);
    }
  }
}
