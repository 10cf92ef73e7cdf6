package kz.oryndau.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Empties the database between tests. */
@ApplicationScoped
public class TestDatabase {

  private final DataSource dataSource;

  TestDatabase(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Removes every article, official and record; users stay. The triggers that keep the history are
   * silenced for it, which only a superuser can do.
   */
  public void clear() {
    execute(
        """
        begin;
        set local session_replication_role = replica;
        truncate article, official restart identity cascade;
        commit
        """);
  }

  /** Runs one or more SQL statements. */
  public void execute(String sql) {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
