package kz.oryndau.listing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.Violation;
import kz.oryndau.platform.Violation.Rule;

/**
 * Pages by keyset: each page goes on after the last row of the one before, so rows that come and go
 * meanwhile shift nothing, and the thousandth page costs as much as the first.
 */
public final class Keyset<R> {

  private final String idExpression;
  private final Function<R, Long> id;
  private final List<SortKey<R>> keys;
  private final boolean firstKeyDescending;

  /**
   * A keyset over rows with a unique id.
   *
   * @param firstKeyDescending whether the list's own order, by the first key, is from last to first
   */
  public Keyset(
      String idExpression,
      Function<R, Long> id,
      boolean firstKeyDescending,
      List<SortKey<R>> keys) {
    this.idExpression = idExpression;
    this.id = id;
    this.firstKeyDescending = firstKeyDescending;
    this.keys = List.copyOf(keys);
  }

  /**
   * Adds order and limit to {@code query}, whose WHERE clause must be its last, and reads the page.
   *
   * @throws InvalidInput for a sort word or an end of page that this list never wrote
   */
  public Page<R> page(SqlReader reader, SqlQuery query, RowMapper<R> mapper, Paging paging) {
    var key = key(paging.sort());
    var descending = descending(key, paging);
    if (paging.after() != null) {
      query.and(
          "(%s, %s) %s (?, ?)".formatted(key.expression(), idExpression, descending ? "<" : ">"),
          position(key, paging.after()));
    }
    order(query, key, descending).append("limit ?", paging.size() + 1);
    var rows = reader.list(query, mapper);
    if (rows.size() <= paging.size()) {
      return new Page<>(rows, null, key.word(), descending);
    }
    var shown = rows.subList(0, paging.size());
    return new Page<>(shown, next(key, shown.get(shown.size() - 1)), key.word(), descending);
  }

  /** Adds the order that {@code paging} asks for, without a limit: for exports. */
  public SqlQuery order(SqlQuery query, Paging paging) {
    var key = key(paging.sort());
    return order(query, key, descending(key, paging));
  }

  private SqlQuery order(SqlQuery query, SortKey<R> key, boolean descending) {
    var direction = descending ? "desc" : "asc";
    return query.append(
        "order by %s %s, %s %s".formatted(key.expression(), direction, idExpression, direction));
  }

  private SortKey<R> key(String word) {
    return word == null
        ? keys.get(0)
        : keys.stream()
            .filter(key -> key.word().equals(word))
            .findFirst()
            .orElseThrow(() -> unknown("sort", word));
  }

  private boolean descending(SortKey<R> key, Paging paging) {
    return paging.descending() == null
        ? firstKeyDescending && key == keys.get(0)
        : paging.descending();
  }

  private String next(SortKey<R> key, R last) {
    var position = id.apply(last) + " " + key.valueOf().apply(last);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(position.getBytes(StandardCharsets.UTF_8));
  }

  private static Object[] position(SortKey<?> key, String after) {
    try {
      var position = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
      var space = position.indexOf(' ');
      return new Object[] {
        key.parse().apply(position.substring(space + 1)), Long.valueOf(position.substring(0, space))
      };
    } catch (RuntimeException e) {
      throw unknown("after", after);
    }
  }

  private static InvalidInput unknown(String field, String value) {
    return new InvalidInput(List.of(new Violation(field, Rule.UNKNOWN_PAGE, List.of(value))));
  }
}
