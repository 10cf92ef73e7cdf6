package kz.oryndau.platform.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import kz.oryndau.platform.StartRefused;
import kz.oryndau.platform.database.DataDirectory;
import kz.oryndau.platform.database.EmbeddedDatabase;
import kz.oryndau.platform.database.ExternalDatabase;

/**
 * Starts the portal: first the database that it brings along, unless another one is configured,
 * then the application. What can't work as configured is told in one line, with exit code 1.
 */
@QuarkusMain
public final class Main {

  Main() {}

  /** Runs until the process is told to end. */
  public static void main(String... args) {
    try {
      var config = ConfigUtils.configBuilder().build();
      start(StartSettings.of(config), config, args);
    } catch (StartRefused e) {
      StartFailure.tell(e.getMessage());
      System.exit(1);
    }
  }

  private static void start(StartSettings settings, SmallRyeConfig config, String... args)
      throws StartRefused {
    if (settings.jdbcUrl().isPresent()) {
      checkPort(settings);
      ExternalDatabase.check(
          settings.jdbcUrl().get(),
          settings.username().orElse(null),
          settings.password().orElse(null));
    } else {
      var directory = DataDirectory.open(settings.dataDirectory());
      checkPort(settings);
      use(directory.startDatabase());
      showSamples(config);
    }
    Quarkus.run(Portal.class, Main::end, args);
  }

  private static void checkPort(StartSettings settings) throws StartRefused {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(settings.host(), settings.port()));
    } catch (IOException e) {
      throw new StartRefused(
          "port %d of %s is in use or not allowed (%s); set QUARKUS_HTTP_PORT to another one"
              .formatted(settings.port(), settings.host(), e.getMessage()),
          e);
    }
  }

  private static void use(EmbeddedDatabase database) {
    StopAfterPortal.stop(database);
    System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
    System.setProperty("quarkus.datasource.username", database.username());
    System.setProperty("quarkus.datasource.password", database.password());
    // Only an archive of our own is filled with samples unasked.
    System.setProperty("oryndau.embedded", "true");
  }

  /** A database of our own may be filled with samples, unless that is decided otherwise. */
  private static void showSamples(SmallRyeConfig config) {
    if (config.getOptionalValue("oryndau.samples", String.class).isEmpty()) {
      System.setProperty("oryndau.samples", "true");
    }
  }

  private static void end(int code, Throwable failure) {
    if (failure != null) {
      StartFailure.tell(failure);
    }
    System.exit(code);
  }
}
