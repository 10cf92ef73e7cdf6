package kz.oryndau.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import org.postgresql.PGConnection;

/**
 * One state of the data, however long it is read and whatever is written meanwhile: a transaction
 * that reads only, on a connection of its own. To be closed, which gives the connection back.
 */
public final class Snapshot implements AutoCloseable {

  /** The first rows count: to compile a query would keep a reader waiting for a second or two. */
  private static final String BEGIN =
      "set transaction isolation level repeatable read, read only; set local jit = off";

  private static final long AGAIN_MILLIS = 200;

  private final Connection connection;
  private boolean closed;

  private Snapshot(Connection connection) {
    this.connection = connection;
  }

  static Snapshot of(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    var snapshot = new Snapshot(connection);
    try (var statement = connection.createStatement()) {
      statement.execute(BEGIN);
      return snapshot;
    } catch (SQLException e) {
      snapshot.close();
      throw e;
    }
  }

  /** The rows of a selection, read from a cursor when somebody asks for them. */
  public <R> RowStream<R> stream(Selection<R> selection) {
    return sink -> forEach(selection, sink);
  }

  private <R> void forEach(Selection<R> selection, Consumer<R> sink) {
    try {
      SqlReader.read(connection, selection.query(), selection.mapper(), sink);
    } catch (SQLException e) {
      throw new IllegalStateException("query failed: " + selection.query().sql(), e);
    }
  }

  /** The first row, if there is one. */
  public <R> Optional<R> find(SqlQuery query, RowMapper<R> mapper) {
    var found = new ArrayList<R>(1);
    forEach(new Selection<>(query, mapper), found::add);
    return found.stream().findFirst();
  }

  /**
   * Has the database write the rows of a query as lines of CSV that end in CRLF.
   *
   * @param separator what stands between two cells
   * @param written is told after each line
   * @throws IOException if the stream takes no more; the query is then given up
   */
  public void copy(SqlQuery query, char separator, OutputStream output, Runnable written)
      throws IOException {
    try {
      new RowCopy(connection, separator).write(query, output, written);
    } catch (SQLException e) {
      throw new IllegalStateException("copy failed: " + query.sql(), e);
    }
  }

  /**
   * Has whoever reads the snapshot give up, from another thread: ends the query that is running,
   * and those that follow, until the snapshot is closed. One call to the database would not do: it
   * is lost when it comes just before a query begins.
   */
  public synchronized void cancel() {
    try {
      while (!closed) {
        connection.unwrap(PGConnection.class).cancelQuery();
        wait(AGAIN_MILLIS);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a query could not be ended", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
    try (connection) {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException("the connection of a snapshot is lost", e);
    }
  }
}
