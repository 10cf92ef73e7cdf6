package kz.oryndau.export;

import static kz.oryndau.listing.Columns.constant;
import static kz.oryndau.listing.Columns.id;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;

/** Keeps the jobs of files, so that a reader learns what became of his even after a restart. */
@ApplicationScoped
class ExportJobRows {

  private static final String SELECT =
      """
      select id, word, address, file_name, open, state, rows_expected, rows_written, bytes, spool,
        created_at
      from export_job where true
      """;

  private final SqlReader reader;
  private final DataSource dataSource;
  private final Clock clock;

  ExportJobRows(SqlReader reader, DataSource dataSource, Clock clock) {
    this.reader = reader;
    this.dataSource = dataSource;
    this.clock = clock;
  }

  Optional<ExportJob> find(String word) {
    return reader.find(new SqlQuery(SELECT).and("word = ?", word), ExportJobRows::row);
  }

  List<ExportJob> listOf(String user) {
    var query = new SqlQuery(SELECT).and("created_by = ?", user);
    return reader.list(query.append("order by id desc limit 50"), ExportJobRows::row);
  }

  long countGoing(String user) {
    var query =
        new SqlQuery(
            "select count(*) as counted from export_job where created_by = ? and state in ('WAITING', 'RUNNING')",
            user);
    return reader.find(query, row -> row.getLong("counted")).orElse(0L);
  }

  void add(String word, Export export, long expected, String user) {
    execute(
        """
        insert into export_job
          (word, address, file_name, open, state, rows_expected, created_at, created_by)
        values (?, ?, ?, ?, 'WAITING', ?, ?, ?)
        """,
        word,
        export.address(),
        export.fileName(),
        export.open(),
        expected,
        now(),
        user);
  }

  void running(String word) {
    execute("update export_job set state = 'RUNNING' where word = ?", word);
  }

  void ready(String word, long rows, Spool.File file) {
    execute(
        """
        update export_job set state = 'READY', rows_written = ?, bytes = ?, spool = ?,
          finished_at = ?
        where word = ?
        """,
        rows,
        file.length(),
        file.word(),
        now(),
        word);
  }

  void failed(String word, long rows) {
    execute(
        "update export_job set state = 'FAILED', rows_written = ?, finished_at = ? where word = ?",
        rows,
        now(),
        word);
  }

  /** What was going when the portal stopped will never be ready. */
  void interrupt() {
    execute(
        """
        update export_job set state = 'INTERRUPTED', finished_at = ?
        where state in ('WAITING', 'RUNNING')
        """,
        now());
  }

  void forgetOld() {
    execute(
        "delete from export_job where finished_at < ?",
        clock.instant().minus(Spool.KEPT).atOffset(ZoneOffset.UTC));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private void execute(String sql, Object... values) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static ExportJob row(ResultSet row) throws SQLException {
    return new ExportJob(
        row.getLong("id"),
        row.getString("word"),
        row.getString("address"),
        row.getString("file_name"),
        row.getBoolean("open"),
        constant(row, "state", ExportJob.State.class),
        row.getLong("rows_expected"),
        row.getLong("rows_written"),
        id(row, "bytes"),
        row.getString("spool"),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }
}
