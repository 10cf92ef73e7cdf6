package kz.oryndau.platform.start;

import io.smallrye.config.SmallRyeConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import kz.oryndau.platform.StartRefused;
import kz.oryndau.platform.security.UserService;

/**
 * What has to be known before the application starts.
 *
 * @param dataDirectory where the embedded database lives; absolute
 * @param jdbcUrl address of an external PostgreSQL; empty for the embedded one
 * @param username user of the external PostgreSQL
 * @param password password of the external PostgreSQL
 * @param host address that the portal listens on
 * @param port port that the portal listens on; 0 for any
 */
record StartSettings(
    Path dataDirectory,
    Optional<String> jdbcUrl,
    Optional<String> username,
    Optional<String> password,
    String host,
    int port) {

  /** Shortest API token; shorter ones can be guessed. */
  static final int TOKEN_LENGTH = 32;

  /**
   * Reads and checks the settings.
   *
   * @throws StartRefused for one that can't be used; the message names it
   */
  static StartSettings of(SmallRyeConfig config) throws StartRefused {
    checkSecrets(config);
    checkZone(config.getOptionalValue("oryndau.zone", String.class));
    checkSoonDays(config.getOptionalValue("oryndau.soon-days", String.class).orElse("7"));
    var port = config.getOptionalValue("quarkus.http.port", String.class).orElse("8080");
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
      throw new StartRefused("QUARKUS_HTTP_PORT must be a number from 0 to 65535, not " + port);
    }
    return new StartSettings(
        Path.of(config.getOptionalValue("oryndau.data-dir", String.class).orElse(".oryndau"))
            .toAbsolutePath()
            .normalize(),
        config.getOptionalValue("quarkus.datasource.jdbc.url", String.class),
        config.getOptionalValue("quarkus.datasource.username", String.class),
        config.getOptionalValue("quarkus.datasource.password", String.class),
        config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0"),
        Integer.parseInt(port));
  }

  private static void checkSecrets(SmallRyeConfig config) throws StartRefused {
    var token = config.getOptionalValue("oryndau.api-token", String.class).orElse(null);
    if (token != null && token.length() < TOKEN_LENGTH) {
      throw new StartRefused(
          "ORYNDAU_API_TOKEN has %d characters and needs at least %d; one can be made with: openssl rand -hex 32"
              .formatted(token.length(), TOKEN_LENGTH));
    }
    var password = config.getOptionalValue("oryndau.admin-password", String.class).orElse(null);
    if (password == null) {
      return;
    }
    if (password.length() < UserService.SHORTEST) {
      throw new StartRefused(
          "ORYNDAU_ADMIN_PASSWORD has %d characters and needs at least %d"
              .formatted(password.length(), UserService.SHORTEST));
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > UserService.LONGEST_BYTES) {
      throw new StartRefused(
          "ORYNDAU_ADMIN_PASSWORD is longer than %d bytes".formatted(UserService.LONGEST_BYTES));
    }
  }

  private static void checkSoonDays(String days) throws StartRefused {
    if (!days.matches("\\d{1,3}")) {
      throw new StartRefused("ORYNDAU_SOON_DAYS must be a number from 0 to 999, not " + days);
    }
  }

  private static void checkZone(Optional<String> zone) throws StartRefused {
    try {
      zone.ifPresent(ZoneId::of);
    } catch (DateTimeException e) {
      throw new StartRefused(
          "ORYNDAU_ZONE must be a time zone such as Asia/Almaty, not " + zone.orElseThrow(), e);
    }
  }
}
