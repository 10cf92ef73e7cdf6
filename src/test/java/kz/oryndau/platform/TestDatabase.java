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
   * Removes every article, official, programme and record; users stay. The triggers that keep the
   * history are silenced for it, which only a superuser can do.
   */
  public void clear() {
    execute(
        """
        begin;
        set local session_replication_role = replica;
        truncate article, official, programme restart identity cascade;
        commit
        """);
  }

  /** Makes an analyst with the password of the administrator, unless there is one. */
  public void addAnalyst(String username) {
    execute(
        """
        insert into app_user (username, password_hash, role)
        select '%s', password_hash, 'ANALYST' from app_user where username = 'admin'
        on conflict do nothing
        """
            .formatted(username));
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
