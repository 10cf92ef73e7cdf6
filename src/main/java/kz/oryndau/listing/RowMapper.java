package kz.oryndau.listing;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes one row record of the result set's current row. */
@FunctionalInterface
public interface RowMapper<R> {

  /** Reads the current row; must not move the cursor. */
  R map(ResultSet row) throws SQLException;
}
