package kz.oryndau.web;

/**
 * What a change rests on, as a page shows it.
 *
 * @param href page of the article in the portal; null for a page of the web, or where the visitor
 *     may not see the article
 * @param title headline of the article, or the address of the page
 * @param outlet who published it; may be null
 * @param url where it stands in the web; may be null
 * @param date when it was published
 * @param words the words of the article that show it; null for a page of the web
 * @param note what it shows, in the analyst's words
 * @param origin who says so
 */
public record ProofView(
    String href,
    String title,
    String outlet,
    String url,
    String date,
    String words,
    String note,
    String origin) {}
