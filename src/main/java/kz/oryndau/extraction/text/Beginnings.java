package kz.oryndau.extraction.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What lines may begin with, by the first letter, so that a line is compared with few of them. */
final class Beginnings {

  private final Map<Character, List<String>> byLetter = new HashMap<>();

  /** The entries must be in the spelling of {@link PlainText}. */
  Beginnings(List<String> entries) {
    for (String entry : entries) {
      byLetter.computeIfAbsent(entry.charAt(0), letter -> new ArrayList<>()).add(entry);
    }
  }

  /** Whether the line, in the spelling of {@link PlainText}, begins with one of the entries. */
  boolean match(String line) {
    if (line.isEmpty()) {
      return false;
    }
    for (String entry : byLetter.getOrDefault(line.charAt(0), List.of())) {
      if (startsWith(line, entry)) {
        return true;
      }
    }
    return false;
  }

  /** Whole words, unless the entry ends with an asterisk or a mark. */
  private static boolean startsWith(String line, String entry) {
    if (entry.endsWith("*")) {
      return line.startsWith(entry.substring(0, entry.length() - 1));
    }
    return line.startsWith(entry)
        && (line.length() == entry.length()
            || !Character.isLetter(entry.charAt(entry.length() - 1))
            || !Character.isLetterOrDigit(line.charAt(entry.length())));
  }
}
