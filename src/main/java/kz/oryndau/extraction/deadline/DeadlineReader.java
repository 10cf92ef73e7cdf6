package kz.oryndau.extraction.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.oryndau.extraction.text.LetterTree;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.extraction.text.WordMemory;

/**
 * Finds the words that set a deadline and works out the date that they mean, by the table of the
 * annotation guide. Holds rules only, so one instance serves all threads.
 */
public final class DeadlineReader {

  private static final String DIGIT = "#";

  /** Above this number of words the memory of them starts anew: strange texts must not fill it. */
  private static final int MOST_WORDS = 5_000;

  /** What is longer is no word and not worth remembering. */
  private static final int LONGEST_WORD = 40;

  /** So many letters or digits of the next word tell whether a rule can go on with it. */
  private static final int LETTERS = 4;

  /** Above this number of such letters behind one word the memory of them starts anew. */
  private static final int MOST_NEXT = 2_000;

  /** So many letters tell whether a word that is no trigger can begin a phrase. */
  private static final int FIRST_LETTERS = 2;

  /** Two days so far apart in every part that a date which is the same for both needs neither. */
  private static final LocalDate ONE_DAY = LocalDate.of(1999, 3, 16);

  private static final LocalDate ANOTHER_DAY = LocalDate.of(2002, 9, 6);

  private static final byte MARK = 0;
  private static final byte LETTER = 1;
  private static final byte NUMERAL = 2;

  /** What each unit is, worked out once: every unit of an article is asked for. */
  private static final byte[] KIND = new byte[1 << Character.SIZE];

  /** Each unit in lower case, ё as е, any white space as a space. */
  private static final char[] FOLDED = new char[KIND.length];

  static {
    for (int unit = 0; unit < KIND.length; unit++) {
      char c = (char) unit;
      char lower = Character.toLowerCase(c);
      boolean space = Character.isWhitespace(lower) || Character.isSpaceChar(lower);
      FOLDED[unit] = space ? ' ' : lower == 'ё' ? 'е' : lower;
      KIND[unit] = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? NUMERAL : MARK;
    }
  }

  private final Map<String, List<Rule>> byTrigger = new HashMap<>();
  private final Map<String, List<Rule>> byBeginning = new HashMap<>();

  /** Of each trigger. */
  private final LetterTree<Beginning> triggers = new LetterTree<>();

  /** The first letters of other words that can begin a phrase; nearly all words have others. */
  private final LetterTree<Boolean> otherLetters = new LetterTree<>();

  /** Of such words and of numbers. */
  private final WordMemory<Beginning> others = new WordMemory<>(MOST_WORDS, LONGEST_WORD);

  /**
   * What a phrase that begins with a word can be.
   *
   * @param rules that the word can begin
   * @param byNext those of them that can go on with a word that begins so
   */
  private record Beginning(List<Rule> rules, Map<String, List<Rule>> byNext) {
    static final Beginning NONE = new Beginning(List.of());

    Beginning(List<Rule> rules) {
      this(rules, new ConcurrentHashMap<>());
    }
  }

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
    byTrigger.keySet().forEach(word -> triggers.put(word, new Beginning(rules(word))));
    byBeginning.keySet().forEach(letters -> otherLetters.put(letters, true));
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
    var beginning = beginning(folded, at, end);
    if (beginning.rules().isEmpty()) {
      return beginning.rules();
    }
    int next = end;
    while (next < folded.length() && folded.charAt(next) == ' ') {
      next++;
    }
    int letters = next;
    while (letters < Math.min(next + LETTERS, folded.length())
        && isRussianOrDigit(folded.charAt(letters))) {
      letters++;
    }
    return next == end || letters == next
        ? beginning.rules()
        : goingOn(beginning, folded, at, end, folded.substring(next, letters));
  }

  private static List<Rule> goingOn(
      Beginning beginning, String folded, int at, int end, String next) {
    var known = beginning.byNext().get(next);
    if (known == null) {
      var word = folded.substring(at, end);
      known = beginning.rules().stream().filter(rule -> rule.goesOn(word, next)).toList();
      if (beginning.byNext().size() >= MOST_NEXT) {
        beginning.byNext().clear();
      }
      beginning.byNext().put(next, known);
    }
    return known;
  }

  private static boolean isRussianOrDigit(char unit) {
    return unit >= 'а' && unit <= 'я' || unit >= '0' && unit <= '9';
  }

  private Beginning beginning(String folded, int at, int end) {
    var trigger = triggers.get(folded, at, end);
    if (trigger != null) {
      return trigger;
    }
    boolean other =
        KIND[folded.charAt(at)] == NUMERAL
            || otherLetters.get(folded, at, Math.min(at + FIRST_LETTERS, end)) != null;
    return other ? remembered(folded.substring(at, end)) : Beginning.NONE;
  }

  /** Remembered, since most of these words begin no phrase, and the others the same again. */
  private Beginning remembered(String word) {
    var known = others.get(word);
    return known != null ? known : others.keep(word, new Beginning(rules(word)));
  }

  private List<Rule> rules(String word) {
    boolean digits = Character.isDigit(word.charAt(0));
    var first = digits ? DIGIT : word;
    var start = first.substring(0, Math.min(FIRST_LETTERS, first.length()));
    return Stream.of(
            byTrigger.getOrDefault(first, List.of()), byBeginning.getOrDefault(start, List.of()))
        .flatMap(List::stream)
        .filter(rule -> rule.begins(word))
        .toList();
  }

  /** Unit by unit, so that no offset moves. */
  private static String fold(CharSequence text, Span within) {
    var folded = new char[within.length()];
    for (int at = 0; at < folded.length; at++) {
      folded[at] = FOLDED[text.charAt(within.start() + at)];
    }
    return new String(folded);
  }

  private static boolean isStart(String text, int at) {
    byte here = KIND[text.charAt(at)];
    return here != MARK && (at == 0 || KIND[text.charAt(at - 1)] != here);
  }

  private static int endOfWord(String text, int at) {
    byte here = KIND[text.charAt(at)];
    int end = at + 1;
    while (end < text.length() && KIND[text.charAt(end)] == here) {
      end++;
    }
    return end;
  }
}
