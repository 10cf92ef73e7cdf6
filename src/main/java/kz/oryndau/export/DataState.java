package kz.oryndau.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import javax.sql.DataSource;
import kz.oryndau.article.Sha256;
import kz.oryndau.assignment.ScheduleClock;
import kz.oryndau.listing.Snapshot;
import kz.oryndau.listing.SqlQuery;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells whether a file would be the same as before: it depends on the data, on the day, by which
 * schedules are counted, on the version of the portal and on what was asked for.
 */
@ApplicationScoped
class DataState {

  /** More rows than that are put together into one, so that a sum stays quick. */
  private static final int MANY = 2_000;

  private static final int DIGITS = 32;

  private static final SqlQuery SUM =
      new SqlQuery("select coalesce(sum(mark), 0) as mark, count(*) as counted from data_change");

  /** Who reads meanwhile sees all rows or their sum. */
  private static final String COMPACT =
      """
      with gone as (delete from data_change returning mark)
      insert into data_change (xact, mark)
      select -pg_current_xact_id()::text::bigint, sum(mark) from gone having count(*) > 0
      """;

  private final DataSource dataSource;
  private final ScheduleClock schedule;
  private final String version;

  DataState(
      DataSource dataSource,
      ScheduleClock schedule,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    this.dataSource = dataSource;
    this.schedule = schedule;
    this.version = version;
  }

  private record Sum(BigDecimal mark, long rows) {}

  /** A word for the file as this state of the data makes it: the same word, the same file. */
  String word(Export export, Snapshot data) {
    var all =
        String.join(
            "\n",
            sum(data).mark().toPlainString(),
            schedule.day().toString(),
            version,
            export.address());
    return Sha256.of(all).substring(0, DIGITS);
  }

  /** Puts rows together where a snapshot shows many. */
  void tidy(Snapshot data) {
    if (sum(data).rows() <= MANY) {
      return;
    }
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(COMPACT);
    } catch (SQLException e) {
      throw new IllegalStateException("data_change could not be tidied", e);
    }
  }

  private static Sum sum(Snapshot data) {
    return data.find(SUM, row -> new Sum(row.getBigDecimal("mark"), row.getLong("counted")))
        .orElseThrow();
  }
}
