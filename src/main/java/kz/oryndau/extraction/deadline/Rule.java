package kz.oryndau.extraction.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One form of a deadline phrase.
 *
 * @param triggers first words that it can begin with, lower case; "#" for a digit; empty for the
 *     Kazakh beginnings
 * @param pattern what is matched at the first word
 * @param groups names of the pattern's groups
 * @param meaning what a match stands for
 */
record Rule(List<String> triggers, Pattern pattern, Set<String> groups, Meaning meaning) {

  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z][a-z0-9]*)>");

  /** Works out a match. */
  @FunctionalInterface
  interface Meaning {
    /** From the parts and the day that counting starts on; null where it is no deadline. */
    Resolved of(Parts parts, LocalDate from);
  }

  /**
   * A rule in the notation of this package: a space stands for white space, "~" for white space
   * that may be missing, {NAME} for a fragment; the match ends with a word.
   */
  static Rule of(String triggers, String notation, Meaning meaning) {
    var expanded = Fragments.expand(notation).replace("~", "\\s*").replace(" ", "\\s+");
    var names = GROUP.matcher(expanded).results().map(found -> found.group(1));
    return new Rule(
        triggers.isEmpty() ? List.of() : List.of(triggers.split(" ")),
        Pattern.compile("(?:" + expanded + ")(?![\\p{L}\\d])"),
        names.collect(Collectors.toSet()),
        meaning);
  }

  /** Whether the rule can match where this word stands, whatever comes behind it. */
  boolean begins(String word) {
    var matcher = pattern.matcher(word);
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /**
   * Whether the rule can match where this word, white space and a word that begins with these
   * letters stand: the pattern matches so far or fails only for want of more text.
   */
  boolean goesOn(String word, String letters) {
    var matcher = pattern.matcher(word + " " + letters);
    return matcher.lookingAt() || matcher.hitEnd() || pattern.matcher(word).lookingAt();
  }

  /** The groups of a match by name; one that the pattern lacks is null like one left out. */
  record Parts(Rule rule, Matcher matcher) {

    String get(String name) {
      return rule.groups.contains(name) ? matcher.group(name) : null;
    }

    boolean has(String name) {
      return get(name) != null;
    }
  }
}
