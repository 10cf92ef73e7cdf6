package kz.oryndau.listing;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * A column that a list can be sorted by.
 *
 * @param word its name in an address, as {@code ?sort=deadline}
 * @param expression SQL that is never null
 * @param valueOf what the expression yields for a row, as text
 * @param parse the text back to a JDBC value; throws a RuntimeException for a text that it never
 *     wrote
 */
public record SortKey<R>(
    String word, String expression, Function<R, String> valueOf, Function<String, Object> parse) {

  /** Stands for "no date" in a sort expression: after every real one. */
  public static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

  /** A key over a text expression. */
  public static <R> SortKey<R> text(String word, String expression, Function<R, String> valueOf) {
    return new SortKey<>(word, expression, valueOf, value -> value);
  }

  /** A key over a date expression; null dates come as {@link #NO_DATE} on both sides. */
  public static <R> SortKey<R> date(
      String word, String expression, Function<R, LocalDate> valueOf) {
    return new SortKey<>(
        word,
        "coalesce(" + expression + ", date '" + NO_DATE + "')",
        row -> String.valueOf(valueOf.apply(row) == null ? NO_DATE : valueOf.apply(row)),
        LocalDate::parse);
  }

  /** A key over a date expression that is never null, so that an index on it can be used. */
  public static <R> SortKey<R> day(String word, String expression, Function<R, LocalDate> valueOf) {
    return new SortKey<>(word, expression, row -> valueOf.apply(row).toString(), LocalDate::parse);
  }

  /** A key over a whole number. */
  public static <R> SortKey<R> number(String word, String expression, Function<R, Long> valueOf) {
    return new SortKey<>(
        word, expression, row -> String.valueOf(valueOf.apply(row)), Long::valueOf);
  }
}
