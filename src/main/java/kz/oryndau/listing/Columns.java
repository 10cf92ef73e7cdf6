package kz.oryndau.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Reads column types that JDBC has no short word for. */
public final class Columns {

  private Columns() {}

  /** A text[] column; empty where it is null. */
  public static List<String> texts(ResultSet row, String column) throws SQLException {
    var array = row.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  /** A bigint[] column, whose elements may be null; empty where it is null itself. */
  public static List<Long> longs(ResultSet row, String column) throws SQLException {
    var array = row.getArray(column);
    return array == null ? List.of() : Arrays.asList((Long[]) array.getArray());
  }

  /** A date column; null where it is null. */
  public static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** A bigint column; null where it is null. */
  public static Long id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Long.class);
  }

  /** A text column that holds the name of an enum constant; null where it is null. */
  public static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type)
      throws SQLException {
    var name = row.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }
}
