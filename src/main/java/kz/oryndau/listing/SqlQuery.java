package kz.oryndau.listing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A read-only query that grows from parts, each with its parameters, so that no value ever becomes
 * part of the SQL text.
 */
public final class SqlQuery {

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  /** Starts with {@code sql}; its question marks take {@code values} in order. */
  public SqlQuery(String sql, Object... values) {
    append(sql, values);
  }

  /** Adds more SQL with its values. */
  public SqlQuery append(String more, Object... values) {
    sql.append(more).append('\n');
    Collections.addAll(parameters, values);
    return this;
  }

  /** Adds a condition to the WHERE clause, which must be the query's last so far. */
  public SqlQuery and(String condition, Object... values) {
    return append("and (" + condition + ")", values);
  }

  /** Adds a condition on one value, unless the value is null: then nothing is asked for. */
  public SqlQuery andIf(Object value, String condition) {
    return value == null ? this : and(condition, value);
  }

  /** The SQL text. */
  public String sql() {
    return sql.toString();
  }

  /** The values of its question marks, in order. */
  public List<Object> parameters() {
    return Collections.unmodifiableList(parameters);
  }
}
