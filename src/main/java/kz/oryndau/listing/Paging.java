package kz.oryndau.listing;

/**
 * Which page of a list is wanted.
 *
 * @param sort word of a {@link SortKey}; null for the list's own order
 * @param descending from the last to the first; null for the order that suits the key
 * @param after where the page before ended, as {@link Page#next()} gave it; null for the first page
 * @param size how many rows at most
 */
public record Paging(String sort, Boolean descending, String after, int size) {

  /** Rows on a page of the portal. */
  public static final int DEFAULT_SIZE = 30;

  /** The first page in the list's own order. */
  public static Paging first(int size) {
    return new Paging(null, null, null, size);
  }
}
