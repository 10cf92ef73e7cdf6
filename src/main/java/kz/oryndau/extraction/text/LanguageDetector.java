package kz.oryndau.extraction.text;

/**
 * Tells Kazakh from Russian by the letters that only Kazakh has. A Russian article has them in
 * names («Нұрлан-Әділ»), a Kazakh one in every second word, so a share decides.
 */
public final class LanguageDetector {

  private static final String KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

  /** Kazakh text has about 15 in 100 letters, Russian text with Kazakh names below 2. */
  private static final double KAZAKH_SHARE = 0.05;

  private LanguageDetector() {}

  /** The language of {@code text}; Russian where nothing speaks for Kazakh. */
  public static Language of(CharSequence text) {
    int letters = 0;
    int kazakh = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (KAZAKH_LETTERS.indexOf(c) >= 0) {
          kazakh++;
        }
      }
    }
    return kazakh > letters * KAZAKH_SHARE ? Language.KAZAKH : Language.RUSSIAN;
  }
}
