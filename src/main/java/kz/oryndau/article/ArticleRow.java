package kz.oryndau.article;

import java.time.LocalDate;

/**
 * An article in a list.
 *
 * @param id database key
 * @param title headline
 * @param source name of the outlet; may be empty
 * @param url address in the web; may be null
 * @param language ISO 639-1 code; null where it is not known yet
 * @param publishedAt day of publication
 * @param sha256 fingerprint of the text
 * @param sample whether it is invented
 * @param state how far it has come
 * @param statements how many, within the scope asked for
 * @param assignments how many, within the scope asked for
 * @param drafts statements and assignments that nobody has decided yet
 */
public record ArticleRow(
    Long id,
    String title,
    String source,
    String url,
    String language,
    LocalDate publishedAt,
    String sha256,
    boolean sample,
    Article.State state,
    long statements,
    long assignments,
    long drafts) {}
