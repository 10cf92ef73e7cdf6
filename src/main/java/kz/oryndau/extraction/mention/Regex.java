package kz.oryndau.extraction.mention;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Matches words against the small patterns that stand beside the rules, each compiled once. Only
 * constants may be given as patterns: they are kept for good.
 */
final class Regex {

  private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

  private Regex() {}

  /** Whether the whole text matches. */
  static boolean matches(String text, String pattern) {
    return compiled(pattern).matcher(text).matches();
  }

  /** The text without its first match. */
  static String strip(String text, String pattern) {
    return compiled(pattern).matcher(text).replaceFirst("");
  }

  private static Pattern compiled(String pattern) {
    var known = COMPILED.get(pattern);
    return known != null ? known : COMPILED.computeIfAbsent(pattern, Pattern::compile);
  }
}
