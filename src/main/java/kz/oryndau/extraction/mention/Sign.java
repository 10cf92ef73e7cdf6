package kz.oryndau.extraction.mention;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A yes-or-no question about a word that its letters alone answer, whatever stands around it. Kept
 * as a constant beside the rule that asks; {@link WordForm} remembers the answers.
 */
final class Sign {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int index = COUNT.getAndIncrement();
  private final Predicate<WordForm> answer;

  private Sign(Predicate<WordForm> answer) {
    this.answer = answer;
  }

  static Sign of(Predicate<WordForm> answer) {
    return new Sign(answer);
  }

  /** Whether the whole word, folded, matches the pattern. */
  static Sign low(String pattern) {
    var compiled = Pattern.compile(pattern);
    return new Sign(word -> compiled.matcher(word.low()).matches());
  }

  /** Whether the whole word matches the pattern as it is written. */
  static Sign text(String pattern) {
    var compiled = Pattern.compile(pattern);
    return new Sign(word -> compiled.matcher(word.text()).matches());
  }

  /** Whether the word, folded, is one of the list. */
  static Sign listed(Set<String> words) {
    return new Sign(word -> words.contains(word.low()));
  }

  /** How many there are, so far. */
  static int count() {
    return COUNT.get();
  }

  int index() {
    return index;
  }

  boolean answer(WordForm word) {
    return answer.test(word);
  }
}
