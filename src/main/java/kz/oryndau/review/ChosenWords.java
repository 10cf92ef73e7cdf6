package kz.oryndau.review;

import kz.oryndau.listing.Parameters;
import kz.oryndau.platform.CleanText;
import kz.oryndau.platform.Violation.Rule;

/**
 * The words of an article that a person chose for a record: dragged over, typed, or given by
 * offsets. The fields are {@code words}, {@code start} and {@code end}.
 *
 * @param start first UTF-16 unit in the article's text
 * @param end unit after the last
 */
record ChosenWords(int start, int end) {

  private static final String WORDS = "words";
  private static final String START = "start";
  private static final String END = "end";

  /**
   * Reads the choice. Where words and offsets say different things, what was changed counts; where
   * both were, the words do, at the place that is nearest to the offsets.
   *
   * @param seen what the form showed before it was changed; null for an empty form
   * @return null where something is wrong, which is noted in {@code form}
   */
  static ChosenWords read(Parameters form, String text, ChosenWords seen) {
    var words = form.text(WORDS);
    var start = form.id(START);
    var end = form.id(END);
    if (words == null && (start == null || end == null)) {
      form.wrong(WORDS, Rule.REQUIRED);
      return null;
    }
    if (words != null && !CleanText.check(WORDS, words, CleanText.MAX_ARTICLE, form.violations())) {
      return null;
    }
    if (start == null || end == null) {
      return byWords(form, text, words, start);
    }
    var untouched = words == null || seen != null && same(words, seen.in(text));
    return untouched || stand(words, text, start, end)
        ? byOffsets(form, text, start, end)
        : byWords(form, text, words, start);
  }

  private static boolean stand(String words, String text, long start, long end) {
    return 0 <= start
        && start < end
        && end <= text.length()
        && same(words, text.substring((int) start, (int) end));
  }

  /** White space does not count: a browser gives line ends back in its own way. */
  private static boolean same(String words, String others) {
    return squashed(words).equals(squashed(others));
  }

  private static String squashed(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  /** The words themselves. */
  String in(String text) {
    return text.substring(start, end);
  }

  private static ChosenWords byOffsets(Parameters form, String text, long start, long end) {
    if (start < 0 || end > text.length() || start >= end) {
      form.wrong(
          start < 0 || start >= text.length() ? START : END, Rule.OUTSIDE_TEXT, text.length());
      return null;
    }
    if (splits(text, (int) start) || splits(text, (int) end)) {
      var field = splits(text, (int) start) ? START : END;
      form.wrong(field, Rule.SPLITS_CHARACTER, field.equals(START) ? start : end);
      return null;
    }
    return trimmed(form, text, (int) start, (int) end);
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  /** A hand that drags over words takes the space beside them along. */
  private static ChosenWords trimmed(Parameters form, String text, int from, int to) {
    var start = from;
    var end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      form.wrong(WORDS, Rule.REQUIRED);
      return null;
    }
    return new ChosenWords(start, end);
  }

  private static ChosenWords byWords(Parameters form, String text, String words, Long near) {
    var first = text.indexOf(words);
    if (first < 0) {
      form.wrong(WORDS, Rule.NOT_IN_ARTICLE);
      return null;
    }
    var best = first;
    var times = 0;
    for (int at = first; at >= 0; at = text.indexOf(words, at + 1)) {
      times++;
      if (near != null && Math.abs(at - near) < Math.abs(best - near)) {
        best = at;
      }
    }
    if (times > 1 && near == null) {
      form.wrong(WORDS, Rule.MORE_THAN_ONCE, times);
      return null;
    }
    return new ChosenWords(best, best + words.length());
  }
}
