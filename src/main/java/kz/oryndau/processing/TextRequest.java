package kz.oryndau.processing;

import java.time.DateTimeException;
import java.time.LocalDate;
import kz.oryndau.extraction.ExtractionRequest;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.platform.CleanText;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;

/**
 * A text to be read and not stored, as somebody sent it, not yet checked.
 *
 * @param text required
 * @param publishedAt as 2026-04-17; without it relative deadlines stay unresolved
 * @param language "ru" or "kk"; missing to have it detected
 */
public record TextRequest(String text, String publishedAt, String language) {

  /**
   * What the extractor takes.
   *
   * @throws kz.oryndau.platform.InvalidInput naming every field that is wrong
   */
  public ExtractionRequest checked() {
    var violations = new Violations();
    CleanText.checkRequired("text", text, CleanText.MAX_ARTICLE, violations);
    var day = date(violations);
    var known = missing(language) ? null : Language.ofCode(language).orElse(null);
    if (!missing(language) && known == null) {
      violations.add("language", Rule.UNKNOWN_LANGUAGE, language);
    }
    violations.orThrow();
    return new ExtractionRequest(text, day, known);
  }

  private LocalDate date(Violations violations) {
    try {
      return missing(publishedAt) ? null : LocalDate.parse(publishedAt);
    } catch (DateTimeException e) {
      violations.add("publishedAt", Rule.NOT_A_DATE, publishedAt);
      return null;
    }
  }

  private static boolean missing(String value) {
    return value == null || value.isBlank();
  }
}
