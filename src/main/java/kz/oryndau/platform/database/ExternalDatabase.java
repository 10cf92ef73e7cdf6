package kz.oryndau.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import kz.oryndau.platform.StartRefused;

/** Looks at a PostgreSQL that somebody else runs before the application relies on it. */
public final class ExternalDatabase {

  /** The oldest version that is known to do. */
  static final int OLDEST_VERSION = 14;

  private static final String SECONDS_TO_CONNECT = "10";

  private ExternalDatabase() {}

  /**
   * Connects once.
   *
   * @param password may be null
   * @throws StartRefused if it does not answer, does not let us in, or is too old
   */
  public static void check(String url, String username, String password) throws StartRefused {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new StartRefused(
          "QUARKUS_DATASOURCE_JDBC_URL must have the form jdbc:postgresql://host:5432/database, not "
              + url);
    }
    var properties = new Properties();
    properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
    properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
    if (username != null) {
      properties.setProperty("user", username);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    try (var connection = DriverManager.getConnection(url, properties)) {
      checkVersion(connection);
      checkEncoding(connection);
    } catch (SQLException e) {
      throw new StartRefused(explain(url, username, e), e);
    }
  }

  private static void checkVersion(Connection connection) throws SQLException, StartRefused {
    var version = connection.getMetaData().getDatabaseMajorVersion();
    if (version < OLDEST_VERSION) {
      throw new StartRefused(
          "the database server is PostgreSQL %d; %d or newer is needed"
              .formatted(version, OLDEST_VERSION));
    }
  }

  private static void checkEncoding(Connection connection) throws SQLException, StartRefused {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("show server_encoding")) {
      row.next();
      if (!"UTF8".equals(row.getString(1))) {
        throw new StartRefused(
            "the database has the encoding %s; make one with: create database oryndau encoding 'UTF8' template template0"
                .formatted(row.getString(1)));
      }
    }
  }

  private static String explain(String url, String username, SQLException e) {
    // A URL may carry a password among its parameters.
    var address = url.replaceFirst("\\?.*", "");
    var state = e.getSQLState() == null ? "" : e.getSQLState();
    if (state.startsWith("28")) {
      return "the database at %s refuses user %s; check QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD"
          .formatted(address, username);
    }
    if (state.equals("3D000")) {
      return "there is no such database at %s; make it with: create database oryndau encoding 'UTF8' template template0"
          .formatted(address);
    }
    return "the database at %s can't be reached (%s); check QUARKUS_DATASOURCE_JDBC_URL and that the server runs"
        .formatted(address, String.valueOf(e.getMessage()).lines().findFirst().orElse(state));
  }
}
