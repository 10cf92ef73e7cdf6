package kz.oryndau.intake;

/**
 * An article as somebody typed or sent it, not yet checked. Any part may be null.
 *
 * @param title headline; the first line of the text stands in for a missing one
 * @param text the whole text
 * @param source name of the outlet; may be missing
 * @param url where it stands in the web; may be missing
 * @param publishedAt day of publication, as 2026-04-17
 * @param language "ru" or "kk"; missing to have it detected
 */
public record Submission(
    String title, String text, String source, String url, String publishedAt, String language) {}
