package kz.oryndau.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Random words that nobody can guess, and what is made of them. */
final class Words {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final int BYTES = 32;

  /** No letters or digits that look alike: this one is copied by hand. */
  private static final String LEGIBLE = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int LEGIBLE_LENGTH = 16;

  private Words() {}

  /** 256 random bits in 43 characters of URL-safe Base64. */
  static String random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return ENCODER.encodeToString(bytes);
  }

  /** A password of 80 random bits. */
  static String password() {
    return RANDOM
        .ints(LEGIBLE_LENGTH, 0, LEGIBLE.length())
        .map(LEGIBLE::charAt)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** SHA-256 of a word: finds it again without keeping it. */
  static String fingerprint(String word) {
    try {
      return ENCODER.encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes(word)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** HMAC-SHA-256 of {@code word} under {@code key}. */
  static String sign(String word, String key) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes(key), "HmacSHA256"));
      return ENCODER.encodeToString(mac.doFinal(bytes(word)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  /** Compares in a time that tells nothing about where they differ. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(bytes(one), bytes(other));
  }

  private static byte[] bytes(String word) {
    return word.getBytes(StandardCharsets.UTF_8);
  }
}
