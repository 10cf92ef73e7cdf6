package kz.oryndau.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged application from its first start over restart, kill and wrong settings. */
class PackagedPortalIT {

  private static final String TOKEN = "token-of-the-tests-0123456789abcdef";
  private static final Map<String, String> QUIET =
      Map.of("ORYNDAU_SAMPLES", "false", "ORYNDAU_API_TOKEN", TOKEN);

  @TempDir Path directory;

  @Test
  void keepsItsDataOverRestartAndKill() throws Exception {
    var data = directory.resolve("data");
    int article;
    try (var first = PortalProcess.start(data, QUIET)) {
      assertTrue(
          first
              .lastLine()
              .matches(
                  ".*open http://localhost:" + first.port() + " and sign in as admin with \\w{16}"),
          first.lastLine());
      given().get(first.address("/q/health/ready")).then().statusCode(200);
      article = post(first);
      checkServer(data);
      refusesASecond(data);
    }
    try (var second = PortalProcess.start(data, QUIET)) {
      assertFalse(second.lastLine().contains("sign in"), second.lastLine());
      checkArticle(second, article);
      second.kill();
    }
    try (var third = PortalProcess.start(data, QUIET)) {
      checkArticle(third, article);
    }
    assertFalse(Files.exists(data.resolve("postgresql/cluster/postmaster.pid")));
  }

  private static int post(PortalProcess portal) {
    return given()
        .header("Authorization", "Bearer " + TOKEN)
        .contentType(ContentType.JSON)
        .body(
            """
            {"title": "Мост", "text": "Аким поручил починить мост.", "source": "Вестник",
             "publishedAt": "2026-05-04"}""")
        .post(portal.address("/api/v1/articles"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void checkArticle(PortalProcess portal, int id) {
    given()
        .header("Authorization", "Bearer " + TOKEN)
        .get(portal.address("/api/v1/articles/" + id + "?review=draft"))
        .then()
        .statusCode(200)
        .body("title", equalTo("Мост"));
  }

  private static void refusesASecond(Path data) throws Exception {
    try (var second = PortalProcess.start(data, QUIET)) {
      assertEquals(1, second.exitCode());
      assertEquals(1, second.lines().size(), "one line: " + second.lines());
      assertTrue(second.lastLine().contains("another Oryndau is running"), second.lastLine());
    }
  }

  private static void checkServer(Path data) throws Exception {
    assertEquals("on", setting(data, "fsync"));
    assertEquals("on", setting(data, "synchronous_commit"));
    assertEquals("127.0.0.1", setting(data, "listen_addresses"));
    assertEquals("UTF8", setting(data, "server_encoding"));
    assertEquals("scram-sha-256", setting(data, "password_encryption"));
    var password = data.resolve("postgresql/password");
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(password)));
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
    try (var connection = connect(data);
        var row =
            connection
                .createStatement()
                .executeQuery(
                    "select datlocprovider::text || datlocale from pg_database where datname = 'oryndau'")) {
      row.next();
      assertEquals("iund", row.getString(1), "ICU orders words, for all languages alike");
    }
  }

  private static String setting(Path data, String name) throws Exception {
    try (var connection = connect(data);
        var statement =
            connection.prepareStatement("select setting from pg_settings where name = ?")) {
      statement.setString(1, name);
      var row = statement.executeQuery();
      row.next();
      return row.getString(1);
    }
  }

  private static Connection connect(Path data) throws Exception {
    return DriverManager.getConnection(url(data, "oryndau"), "postgres", password(data));
  }

  private static String url(Path data, String database) throws Exception {
    var port = Files.readAllLines(data.resolve("postgresql/cluster/postmaster.pid")).get(3);
    return "jdbc:postgresql://127.0.0.1:" + port.strip() + "/" + database;
  }

  private static String password(Path data) throws Exception {
    return Files.readString(data.resolve("postgresql/password")).strip();
  }

  @Test
  void runsOnAnExternalDatabase() throws Exception {
    var data = directory.resolve("data");
    var other = directory.resolve("other");
    // The server of one portal stands in for one that somebody else runs.
    try (var host = PortalProcess.start(data, QUIET)) {
      assertTrue(host.ready(), host.lines().toString());
      try (var connection = connect(data)) {
        connection.createStatement().execute("create database elsewhere");
      }
      refusesAWrongPassword(data, other);
      refusesAMissingDatabase(data, other);
      try (var portal = PortalProcess.start(other, external(data, "elsewhere", password(data)))) {
        assertTrue(portal.ready(), portal.lines().toString());
        checkArticle(portal, post(portal));
      }
      assertFalse(Files.exists(other.resolve("postgresql")), "no server of its own");
    }
  }

  private static void refusesAWrongPassword(Path data, Path other) throws Exception {
    try (var portal = PortalProcess.start(other, external(data, "elsewhere", "wrong"))) {
      assertEquals(1, portal.exitCode());
      assertEquals(1, portal.lines().size(), portal.lines().toString());
      assertTrue(portal.lastLine().contains("QUARKUS_DATASOURCE_PASSWORD"), portal.lastLine());
    }
  }

  private static void refusesAMissingDatabase(Path data, Path other) throws Exception {
    try (var portal = PortalProcess.start(other, external(data, "missing", password(data)))) {
      assertEquals(1, portal.exitCode());
      assertTrue(portal.lastLine().contains("create database"), portal.lastLine());
    }
  }

  private static Map<String, String> external(Path data, String database, String password)
      throws Exception {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
        url(data, database),
        "QUARKUS_DATASOURCE_USERNAME",
        "postgres",
        "QUARKUS_DATASOURCE_PASSWORD",
        password,
        "ORYNDAU_API_TOKEN",
        TOKEN);
  }

  @ParameterizedTest
  @CsvSource({
    "ORYNDAU_API_TOKEN, short, at least 32",
    "ORYNDAU_ADMIN_PASSWORD, short, at least 8",
    "ORYNDAU_ZONE, Asia/Nowhere, ORYNDAU_ZONE",
    "QUARKUS_HTTP_PORT, many, QUARKUS_HTTP_PORT",
    "QUARKUS_DATASOURCE_JDBC_URL, jdbc:mysql://127.0.0.1/x, jdbc:postgresql://",
    "QUARKUS_DATASOURCE_JDBC_URL, jdbc:postgresql://127.0.0.1:1/x, can't be reached",
    "ORYNDAU_DATA_DIR, /dev/null/data, can't be written",
  })
  void tellsAWrongSettingInOneLine(String name, String value, String told) throws Exception {
    try (var portal = PortalProcess.start(directory.resolve("data"), Map.of(name, value))) {
      assertEquals(1, portal.exitCode());
      assertEquals(1, portal.lines().size(), portal.lines().toString());
      assertTrue(portal.lastLine().startsWith("Oryndau can't start: "), portal.lastLine());
      assertTrue(portal.lastLine().contains(told), portal.lastLine());
    }
  }

  @Test
  void tellsATakenPortInOneLine() throws Exception {
    try (var taken = new java.net.ServerSocket(0);
        var portal =
            PortalProcess.start(directory.resolve("data"), taken.getLocalPort(), Map.of())) {
      assertEquals(1, portal.exitCode());
      assertEquals(1, portal.lines().size(), portal.lines().toString());
      assertTrue(portal.lastLine().contains("QUARKUS_HTTP_PORT"), portal.lastLine());
    }
  }
}
