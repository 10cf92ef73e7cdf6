package kz.oryndau.extraction.text;

import java.util.regex.Pattern;

/**
 * Where, when and by which agency a report was sent, before its first word: «АСТАНА. КАЗИНФОРМ – »,
 * «Тараз, 5 мая – ИА „Степь“. ». It belongs to the site, not to what the article says.
 */
final class DateLine {

  /** A longer one was never seen, so a line is looked at no further. */
  private static final int LONGEST = 100;

  private static final String PLACE = "\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?";
  private static final String DAY =
      "(?:\\d{1,2} (?:янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*\\.?"
          + "(?: \\d{4}(?: г(?:ода|\\.))?)?|\\d{1,2}\\.\\d{2}\\.\\d{4})";
  private static final String QUOTED = "[«\"„][^»\"“]{2,30}[»\"“]";

  /** A name with a second capital or in Latin letters, or what «ИА» stands before. */
  private static final String AGENCY =
      ("(?:(?:М?ИА|РИА|[Аа]гентство) (?:%s|\\p{Lu}[\\p{L}.-]+)"
              + "|/?(?:\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*|[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?)"
              + "(?:\\.[a-zA-Z]{2,3})?/?)")
          .formatted(QUOTED);

  /** A dash ends it, or the agency's own full stop or quotation mark. */
  private static final String FORM =
      "PLACE[.,] ?DAY[.,]?\\s*[–—-]?\\s*(?:AGENCY\\.|AGENCY(?<=[»/])\\.?)"
          + "|PLACE[.,] ?(?:DAY[.,]?(?: ?(?:AGENCY|QUOTED))?|AGENCY)\\s*[–—-]"
          + "|PLACE(?:, PLACE)? \\([A-Z][A-Za-z.]+\\)\\s*[–—-]{1,2}";

  private static final Pattern ALONE = Pattern.compile(form());
  private static final Pattern BEFORE_TEXT =
      Pattern.compile("(?:%s)(?:\\s+|(?<=[»–—-]))(?=[\\p{Lu}«\"„\\d])".formatted(form()));

  private DateLine() {}

  private static String form() {
    return FORM.replace("PLACE", PLACE)
        .replace("DAY", DAY)
        .replace("AGENCY", AGENCY)
        .replace("QUOTED", QUOTED);
  }

  /**
   * How many UTF-16 units at the start of a line it takes, white space after it too; 0 for none.
   */
  static int length(CharSequence text, Span line) {
    if (!beginsWithPlace(text, line)) {
      return 0;
    }
    var matcher = BEFORE_TEXT.matcher(text);
    matcher.region(line.start(), Math.min(line.start() + LONGEST, line.end()));
    return matcher.lookingAt() ? matcher.end() - line.start() : 0;
  }

  /** Whether a line is nothing else. */
  static boolean is(CharSequence line) {
    return line.length() <= LONGEST
        && beginsWithPlace(line, new Span(0, line.length()))
        && ALONE.matcher(line).matches();
  }

  /**
   * Whether one or two capitalised words are there with a stop, a comma or a bracket behind them,
   * as in every form: tells it of nearly all lines at once that they are none.
   */
  private static boolean beginsWithPlace(CharSequence text, Span line) {
    int i = nameEnd(text, line.start(), line.end());
    if (i > line.start() && i < line.end() && text.charAt(i) == ' ') {
      int second = nameEnd(text, i + 1, line.end());
      i = second > i + 1 ? second : i;
    }
    return i < line.end()
        && (".,".indexOf(text.charAt(i)) >= 0
            || i + 1 < line.end() && text.charAt(i) == ' ' && text.charAt(i + 1) == '('
            || Character.isSurrogate(text.charAt(i)));
  }

  /** End of the capitalised word at {@code from}; {@code from} where there is none. */
  private static int nameEnd(CharSequence text, int from, int end) {
    if (from == end || !Character.isUpperCase(text.charAt(from))) {
      return from;
    }
    int i = from + 1;
    while (i < end && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '-')) {
      i++;
    }
    return i;
  }
}
