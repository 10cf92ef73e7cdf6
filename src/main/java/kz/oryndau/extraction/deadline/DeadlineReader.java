package kz.oryndau.extraction.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.oryndau.extraction.text.Span;

/**
 * Finds the words that set a deadline and works out the date that they mean, by the table of the
 * annotation guide. Holds rules only, so one instance serves all threads.
 */
public final class DeadlineReader {

  private static final String DIGIT = "#";

  /** Above this number of words the memory of them starts anew: strange texts must not fill it. */
  private static final int MOST_WORDS = 20_000;

  /** What is longer is no word and not worth remembering. */
  private static final int LONGEST_WORD = 40;

  /** So many letters of the next word tell whether a rule can go on with it: more fill memory. */
  private static final int LETTERS = 2;

  /** Two days so far apart in every part that a date which is the same for both needs neither. */
  private static final LocalDate ONE_DAY = LocalDate.of(1999, 3, 16);

  private static final LocalDate ANOTHER_DAY = LocalDate.of(2002, 9, 6);

  private final Map<String, List<Rule>> byTrigger = new HashMap<>();
  private final Map<String, List<Rule>> byBeginning = new HashMap<>();
  private final Map<String, Beginning> beginnings = new ConcurrentHashMap<>();

  /**
   * What a phrase that begins with a word can be.
   *
   * @param rules that the word can begin
   * @param byNext those of them that can go on with a word that begins so
   */
  private record Beginning(List<Rule> rules, Map<String, List<Rule>> byNext) {}

  /** A reader of Russian and Kazakh phrases. */
  public DeadlineReader() {
    Stream.of(
            RussianOccasions.RULES,
            RussianDates.RULES,
            RussianPeriods.RULES,
            RussianTimes.RULES,
            KazakhRules.RULES)
        .flatMap(List::stream)
        .forEach(this::add);
  }

  private void add(Rule rule) {
    rule.triggers()
        .forEach(word -> byTrigger.computeIfAbsent(word, key -> new ArrayList<>()).add(rule));
    if (rule.triggers().isEmpty()) {
      for (var beginning : KazakhRules.BEGINNINGS) {
        byBeginning.computeIfAbsent(beginning, key -> new ArrayList<>()).add(rule);
      }
    }
  }

  /**
   * Finds the deadlines of a stretch.
   *
   * @param text the article
   * @param within where to look, usually a sentence; phrases that cross its border are not found
   * @param from the day that relative words count from: when the order was given, otherwise the day
   *     of publication; null leaves them without a date
   * @return in reading order, not overlapping
   */
  public List<Deadline> read(CharSequence text, Span within, LocalDate from) {
    var folded = fold(text, within);
    var found = new ArrayList<Deadline>();
    for (int at = 0; at < folded.length(); ) {
      if (!isStart(folded, at)) {
        at++;
        continue;
      }
      var hit = at(folded, at, within.start(), from);
      if (hit == null) {
        at = endOfWord(folded, at);
        continue;
      }
      if (hit.deadline() != null) {
        found.add(hit.deadline());
      }
      at = hit.end();
    }
    return found;
  }

  /** Where the matched words end, and the deadline that they are; null where they are none. */
  private record Hit(int end, Deadline deadline) {}

  private Hit at(String folded, int at, int offset, LocalDate from) {
    for (var rule : candidates(folded, at)) {
      var matcher = rule.pattern().matcher(folded).region(at, folded.length());
      matcher.useTransparentBounds(true);
      if (!matcher.lookingAt()) {
        continue;
      }
      var meaning = resolve(rule, new Rule.Parts(rule, matcher), from);
      if (meaning == Resolved.NO_DEADLINE) {
        return new Hit(matcher.end(), null);
      }
      if (meaning != null) {
        var group = rule.groups().contains("span") ? "span" : null;
        int start = offset + (group == null ? at : matcher.start(group));
        int end = offset + (group == null ? matcher.end() : matcher.end(group));
        var span = new Span(start, end);
        return new Hit(
            end - offset,
            new Deadline(span, meaning.date(), meaning.latest(), meaning.recurring()));
      }
    }
    return null;
  }

  /** Without a day to count from, a phrase has a date only if it does not depend on that day. */
  private static Resolved resolve(Rule rule, Rule.Parts parts, LocalDate from) {
    if (from != null) {
      return rule.meaning().of(parts, from);
    }
    var one = rule.meaning().of(parts, ONE_DAY);
    var another = rule.meaning().of(parts, ANOTHER_DAY);
    if (one == null || another == null || Objects.equals(one, another)) {
      return one;
    }
    return new Resolved(null, null, one.recurring());
  }

  /**
   * Those of the rules that can go on with the word behind their first: «в» begins two dozen forms,
   * and most words behind it none of them.
   */
  private List<Rule> candidates(String folded, int at) {
    int end = endOfWord(folded, at);
    var word = folded.substring(at, end);
    var beginning = beginning(word);
    if (beginning.rules().isEmpty()) {
      return beginning.rules();
    }
    int next = end;
    while (next < folded.length() && folded.charAt(next) == ' ') {
      next++;
    }
    int letters = next;
    while (letters < Math.min(next + LETTERS, folded.length())
        && isRussian(folded.charAt(letters))) {
      letters++;
    }
    return next == end || letters == next
        ? beginning.rules()
        : goingOn(beginning, word, folded.substring(next, letters));
  }

  private static List<Rule> goingOn(Beginning beginning, String word, String next) {
    var known = beginning.byNext().get(next);
    if (known == null) {
      known = beginning.rules().stream().filter(rule -> rule.goesOn(word, next)).toList();
      beginning.byNext().put(next, known);
    }
    return known;
  }

  private static boolean isRussian(char unit) {
    return unit >= 'а' && unit <= 'я';
  }

  /** Remembered, since nearly every word begins no phrase, and the others the same again. */
  private Beginning beginning(String word) {
    var known = beginnings.get(word);
    if (known == null) {
      known = new Beginning(rules(word), new ConcurrentHashMap<>());
      if (word.length() <= LONGEST_WORD) {
        if (beginnings.size() >= MOST_WORDS) {
          beginnings.clear();
        }
        beginnings.put(word, known);
      }
    }
    return known;
  }

  private List<Rule> rules(String word) {
    boolean digits = Character.isDigit(word.charAt(0));
    var first = digits ? DIGIT : word;
    var start = first.substring(0, Math.min(2, first.length()));
    return Stream.of(
            byTrigger.getOrDefault(first, List.of()), byBeginning.getOrDefault(start, List.of()))
        .flatMap(List::stream)
        .filter(rule -> rule.begins(word))
        .toList();
  }

  /** Lower case unit by unit, so that no offset moves; ё as е, any white space as a space. */
  private static String fold(CharSequence text, Span within) {
    var folded = new StringBuilder(within.length());
    for (int at = within.start(); at < within.end(); at++) {
      char lower = Character.toLowerCase(text.charAt(at));
      boolean space = Character.isWhitespace(lower) || Character.isSpaceChar(lower);
      folded.append(space ? ' ' : lower == 'ё' ? 'е' : lower);
    }
    return folded.toString();
  }

  private static boolean isStart(String text, int at) {
    char here = text.charAt(at);
    if (!Character.isLetterOrDigit(here)) {
      return false;
    }
    return at == 0 || kind(text.charAt(at - 1)) != kind(here);
  }

  /** 1 letter, 2 digit, 0 anything else. */
  private static int kind(char unit) {
    return Character.isLetter(unit) ? 1 : Character.isDigit(unit) ? 2 : 0;
  }

  private static int endOfWord(String text, int at) {
    int end = at + 1;
    while (end < text.length() && kind(text.charAt(end)) == kind(text.charAt(at))) {
      end++;
    }
    return end;
  }
}
