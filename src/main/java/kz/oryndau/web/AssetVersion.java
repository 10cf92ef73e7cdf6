package kz.oryndau.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** Changes with the style sheet and the script, so that a browser never keeps an old one. */
@Singleton
class AssetVersion {

  private static final List<String> FILES =
      List.of(
          "/META-INF/resources/app.css",
          "/META-INF/resources/app.js",
          "/META-INF/resources/review.js");

  private final String value = fingerprint();

  String value() {
    return value;
  }

  private static String fingerprint() {
    var sum = new CRC32();
    for (var name : FILES) {
      try (var file = AssetVersion.class.getResourceAsStream(name)) {
        sum.update(file.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(name + " cannot be read", e);
      }
    }
    return Long.toHexString(sum.getValue());
  }
}
