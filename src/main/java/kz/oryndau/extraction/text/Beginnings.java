package kz.oryndau.extraction.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What lines may begin with, by the first letter, so that a line is compared with few of them. */
final class Beginnings {

  /** An entry without its asterisk. */
  private record Entry(String words, boolean whole) {

    private static Entry of(String entry) {
      return entry.endsWith("*")
          ? new Entry(entry.substring(0, entry.length() - 1), false)
          : new Entry(entry, Character.isLetter(entry.charAt(entry.length() - 1)));
    }

    /** Whole words, unless the entry ends with an asterisk or a mark. */
    private boolean begins(String line) {
      return line.startsWith(words)
          && (!whole
              || line.length() == words.length()
              || !Character.isLetterOrDigit(line.charAt(words.length())));
    }
  }

  private final Map<Character, List<Entry>> byLetter = new HashMap<>();

  /** The entries must be in the spelling of {@link PlainText}. */
  Beginnings(List<String> entries) {
    for (String entry : entries) {
      byLetter.computeIfAbsent(entry.charAt(0), letter -> new ArrayList<>()).add(Entry.of(entry));
    }
  }

  /** Whether the line, in the spelling of {@link PlainText}, begins with one of the entries. */
  boolean match(String line) {
    if (line.isEmpty()) {
      return false;
    }
    for (Entry entry : byLetter.getOrDefault(line.charAt(0), List.of())) {
      if (entry.begins(line)) {
        return true;
      }
    }
    return false;
  }
}
