package kz.oryndau.extraction.mention;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import kz.oryndau.extraction.text.WordMemory;

/**
 * Matches words against the small patterns that stand beside the rules, each compiled once. Only
 * constants may be given as patterns: they are kept for good. So are the answers for the words
 * asked for last, since an article asks the same questions of the same words over and over.
 */
final class Regex {

  /** Above this number of words a pattern forgets them: strange texts must not fill the memory. */
  private static final int MOST_WORDS = 2_000;

  /** What is longer is no word and not worth remembering. */
  private static final int LONGEST_WORD = 40;

  private record Known(Pattern pattern, WordMemory<Boolean> matches, WordMemory<String> rests) {
    Known(String pattern) {
      this(
          Pattern.compile(pattern),
          new WordMemory<>(MOST_WORDS, LONGEST_WORD),
          new WordMemory<>(MOST_WORDS, LONGEST_WORD));
    }
  }

  private static final Map<String, Known> PATTERNS = new ConcurrentHashMap<>();

  private Regex() {}

  /** Whether the whole text matches. */
  static boolean matches(String text, String pattern) {
    var known = known(pattern);
    var answer = known.matches.get(text);
    return answer != null
        ? answer
        : known.matches.keep(text, known.pattern.matcher(text).matches());
  }

  /** The text without its first match. */
  static String strip(String text, String pattern) {
    var known = known(pattern);
    var rest = known.rests.get(text);
    return rest != null
        ? rest
        : known.rests.keep(text, known.pattern.matcher(text).replaceFirst(""));
  }

  private static Known known(String pattern) {
    var known = PATTERNS.get(pattern);
    return known != null ? known : PATTERNS.computeIfAbsent(pattern, Known::new);
  }
}
