package kz.oryndau.extraction;

import java.time.LocalDate;
import kz.oryndau.extraction.text.Language;

/**
 * What there is to read.
 *
 * @param text the article exactly as it was sent; every offset counts in it
 * @param publishedAt the day of publication, which relative deadlines count from; may be null, and
 *     then they stay unresolved
 * @param language null to have it detected
 * @param known names that people have put right or filed
 */
public record ExtractionRequest(
    String text, LocalDate publishedAt, Language language, KnownNames known) {

  /** A text about which nothing is known. */
  public ExtractionRequest(String text, LocalDate publishedAt, Language language) {
    this(text, publishedAt, language, KnownNames.NONE);
  }

  /** The same text, read with names that people have put right or filed. */
  public ExtractionRequest with(KnownNames names) {
    return new ExtractionRequest(text, publishedAt, language, names);
  }
}
