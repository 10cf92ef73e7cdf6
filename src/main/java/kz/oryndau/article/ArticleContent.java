package kz.oryndau.article;

import java.time.LocalDate;

/**
 * What makes an article, checked and ready to be stored.
 *
 * @param title headline, not empty
 * @param text the whole text, not empty
 * @param source name of the outlet; may be empty
 * @param url where it stands in the web; null if unknown
 * @param publishedAt day of publication
 * @param language ISO 639-1 code, "ru" or "kk"; null to have it detected when it is read
 * @param sample whether it is one of the invented articles that come with the product
 */
public record ArticleContent(
    String title,
    String text,
    String source,
    String url,
    LocalDate publishedAt,
    String language,
    boolean sample) {}
