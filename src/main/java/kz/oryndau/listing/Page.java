package kz.oryndau.listing;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param rows in order
 * @param next what to ask for as {@link Paging#after()} to get the following page; null on the last
 * @param sort word of the key that it is sorted by
 * @param descending from the last to the first
 */
public record Page<R>(List<R> rows, String next, String sort, boolean descending) {

  /** Copies the list. */
  public Page {
    rows = List.copyOf(rows);
  }

  /** The same page with other rows in it. */
  public <T> Page<T> map(Function<R, T> mapper) {
    return new Page<>(rows.stream().map(mapper).toList(), next, sort, descending);
  }
}
