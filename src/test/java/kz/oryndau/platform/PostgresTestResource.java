package kz.oryndau.platform;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import kz.oryndau.platform.database.EmbeddedDatabase;

/**
 * Gives every {@code @QuarkusTest} the real PostgreSQL that the application brings along, with an
 * empty schema for Flyway. It is started once and outlives restarts of the application between
 * tests. No test class names it: the annotation counts for all.
 */
@QuarkusTestResource(PostgresTestResource.class)
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

  private static EmbeddedDatabase database;

  @Override
  public Map<String, String> start() {
    var running = database();
    return Map.of(
        "quarkus.datasource.jdbc.url", running.jdbcUrl(),
        "quarkus.datasource.username", running.username(),
        "quarkus.datasource.password", running.password());
  }

  private static synchronized EmbeddedDatabase database() {
    if (database == null) {
      try {
        database = EmbeddedDatabase.start(Path.of("target", "test-database").toAbsolutePath());
        Runtime.getRuntime().addShutdownHook(new Thread(PostgresTestResource::close));
        dropSchema(database);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return database;
  }

  private static void dropSchema(EmbeddedDatabase database) {
    try (var connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.username(), database.password());
        var statement = connection.createStatement()) {
      statement.execute("drop schema public cascade; create schema public");
    } catch (SQLException e) {
      throw new IllegalStateException("cannot empty the test database", e);
    }
  }

  private static void close() {
    try {
      database.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    // Stopped with the JVM, so that a restart of the application finds it running.
  }
}
