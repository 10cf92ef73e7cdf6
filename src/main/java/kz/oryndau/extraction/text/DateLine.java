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
  static int length(CharSequence line) {
    if (line.isEmpty() || !Character.isUpperCase(line.charAt(0))) {
      return 0;
    }
    var matcher = BEFORE_TEXT.matcher(line);
    matcher.region(0, Math.min(LONGEST, line.length()));
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** Whether a line is nothing else. */
  static boolean is(CharSequence line) {
    return line.length() <= LONGEST && ALONE.matcher(line).matches();
  }
}
