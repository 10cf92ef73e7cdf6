package kz.oryndau.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Runs read-only queries; a long result is read from a cursor, so memory stays flat. */
@ApplicationScoped
public class SqlReader {

  private static final int ROWS_AT_A_TIME = 500;

  private final DataSource dataSource;

  SqlReader(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** All rows, in memory: for pages. */
  public <R> List<R> list(SqlQuery query, RowMapper<R> mapper) {
    List<R> rows = new ArrayList<>();
    try (var connection = dataSource.getConnection()) {
      read(connection, query, mapper, rows::add);
    } catch (SQLException e) {
      throw new IllegalStateException("query failed: " + query.sql(), e);
    }
    return rows;
  }

  /** The first row, if there is one. */
  public <R> Optional<R> find(SqlQuery query, RowMapper<R> mapper) {
    return list(query, mapper).stream().findFirst();
  }

  /**
   * Hands each row to {@code sink} as it comes, all from one snapshot of the data; must be called
   * outside a transaction.
   */
  public <R> void stream(SqlQuery query, RowMapper<R> mapper, Consumer<R> sink) {
    try (var snapshot = snapshot()) {
      snapshot.stream(new Selection<>(query, mapper)).forEach(sink);
    }
  }

  /** The state of the data as it is now, to read from as long as it takes. */
  public Snapshot snapshot() {
    try {
      return Snapshot.of(dataSource.getConnection());
    } catch (SQLException e) {
      throw new IllegalStateException("no connection to read from", e);
    }
  }

  static <R> void read(Connection connection, SqlQuery query, RowMapper<R> mapper, Consumer<R> sink)
      throws SQLException {
    try (var statement = connection.prepareStatement(query.sql())) {
      statement.setFetchSize(ROWS_AT_A_TIME);
      bind(statement, query.parameters());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          sink.accept(mapper.map(rows));
        }
      }
    }
  }

  static void bind(PreparedStatement statement, List<Object> parameters) throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      var value = parameters.get(i);
      if (value instanceof Enum<?> constant) {
        statement.setString(i + 1, constant.name());
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }
}
