package kz.oryndau.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * A PostgreSQL server of our own: started before the application and stopped after it, its data
 * kept in between.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final String DATABASE = "oryndau";
  private static final String USER = "postgres";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;
  private final String password;

  private EmbeddedDatabase(EmbeddedPostgres server, String password) {
    this.server = server;
    this.password = password;
  }

  /**
   * Starts the server on the cluster in {@code directory}, which it makes at the first time.
   *
   * @throws IOException if the server does not come up
   */
  public static EmbeddedDatabase start(Path directory) throws IOException {
    var data = directory.resolve("cluster");
    StaleServer.stop(data);
    var passwordFile = directory.resolve("password");
    var password = PrivateFile.readOrCreate(passwordFile, () -> UUID.randomUUID().toString());
    var binaries = directory.resolve("server");
    PrivateFile.createDirectories(binaries);
    var server =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(binaries.toFile())
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(PATIENCE)
            // The library calls these locale options, but hands any of them to initdb.
            .setLocaleConfig("locale-provider", "icu")
            .setLocaleConfig("icu-locale", "und")
            .setLocaleConfig("locale", "C.UTF-8")
            .setLocaleConfig("auth-host", "scram-sha-256")
            .setLocaleConfig("auth-local", "scram-sha-256")
            .setLocaleConfig("pwfile", passwordFile.toString())
            .setConnectConfig("password", password)
            // It is made for tests and would trade safety for speed.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("max_connections", "50")
            .setServerConfig("logging_collector", "on")
            .setServerConfig("log_filename", "postgresql-%a.log")
            .setServerConfig("log_truncate_on_rotation", "on")
            .start();
    var database = new EmbeddedDatabase(server, password);
    database.createDatabase();
    return database;
  }

  /** Address for JDBC. */
  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE;
  }

  /** User for JDBC. */
  public String username() {
    return USER;
  }

  /** Password for JDBC; it stands in the data directory, for its owner alone. */
  public String password() {
    return password;
  }

  private void createDatabase() throws IOException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      var found =
          statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'");
      if (!found.next()) {
        statement.execute("create database " + DATABASE);
      }
    } catch (SQLException e) {
      throw new IOException("cannot make the database: " + e.getMessage(), e);
    }
  }

  /** Stops the server; all that was committed is on disk. */
  @Override
  public void close() throws IOException {
    server.close();
  }
}
