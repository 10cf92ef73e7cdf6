package kz.oryndau.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The packaged application as a process of its own, as its operator starts it. */
public final class PortalProcess implements AutoCloseable {

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final String READY = "Oryndau is ready";
  private static final int PATIENCE_SECONDS = 180;

  private final Process process;
  private final int port;
  private final List<String> lines = new ArrayList<>();

  private PortalProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it with settings of the environment; answers once it is ready or has ended. */
  public static PortalProcess start(Path dataDirectory, Map<String, String> settings)
      throws Exception {
    return start(dataDirectory, freePort(), settings);
  }

  /** As {@link #start(Path, Map)}, on a given port. */
  static PortalProcess start(Path dataDirectory, int port, Map<String, String> settings)
      throws Exception {
    var java = ProcessHandle.current().info().command().orElse("java");
    var builder =
        new ProcessBuilder(java, "-XX:+UseParallelGC", "-jar", JAR.toAbsolutePath().toString());
    builder.directory(dataDirectory.getParent().toFile());
    builder.environment().put("ORYNDAU_DATA_DIR", dataDirectory.toString());
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    builder.environment().putAll(settings);
    var portal = new PortalProcess(builder.redirectErrorStream(true).start(), port);
    portal.awaitReadyOrEnd();
    return portal;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReadyOrEnd() throws Exception {
    var reader = process.inputReader();
    var found = CompletableFuture.runAsync(() -> readUntilReady(reader));
    try {
      found.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
      throw new IllegalStateException("not ready: " + lines, e);
    }
    // What follows is read on, or the process would block on a full pipe.
    CompletableFuture.runAsync(() -> reader.lines().forEach(line -> {}));
  }

  private void readUntilReady(BufferedReader reader) {
    try {
      String line;
      do {
        line = reader.readLine();
        if (line != null) {
          lines.add(line);
        }
      } while (line != null && !line.contains(READY));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What it has said, up to the line that it is ready or to its end. */
  List<String> lines() {
    return lines;
  }

  String lastLine() {
    return lines.get(lines.size() - 1);
  }

  boolean ready() {
    return !lines.isEmpty() && lastLine().contains(READY);
  }

  int port() {
    return port;
  }

  public String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  int exitCode() {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("still running: " + lines, e);
    }
    return process.exitValue();
  }

  /** As {@code kill -9}. */
  void kill() {
    process.destroyForcibly();
    exitCode();
  }

  /** As {@code kill}; answers once it has ended. */
  @Override
  public void close() {
    process.destroy();
    exitCode();
  }
}
