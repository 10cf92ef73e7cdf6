package kz.oryndau.report.deliver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.oryndau.listing.Columns;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;
import kz.oryndau.report.file.ReportFormat;

/** When which report comes, and the log of what came. */
@ApplicationScoped
public class Schedules {

  private static final int SHOWN = 50;

  private static final Pattern FOLDER =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} _-]{0,58}[\\p{L}\\p{N}])?");

  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s,;<>\"]{1,64}@[\\p{L}\\p{N}.-]{1,180}\\.[\\p{L}]{2,}");

  private static final String SELECT =
      """
      select s.report_id, s.frequency, s.format, s.language, s.folder, s.email, s.next_at
      from report_schedule s where true
      """;

  private final EntityManager entities;
  private final SqlReader reader;
  private final Clock clock;

  Schedules(EntityManager entities, SqlReader reader, Clock clock) {
    this.entities = entities;
    this.reader = reader;
    this.clock = clock;
  }

  /** The schedule of a report; empty for none. */
  public Optional<Schedule> find(long report) {
    return reader.find(new SqlQuery(SELECT).and("s.report_id = ?", report), Schedules::row);
  }

  /** Its latest runs, the last one first. */
  public List<Run> listRuns(long report) {
    var query =
        new SqlQuery(
            "select due_at, at, outcome, detail from report_run where report_id = ?"
                + " order by id desc limit ?",
            report,
            SHOWN);
    return reader.list(query, Schedules::run);
  }

  /**
   * Lets a report come by itself; the first time is the next after now.
   *
   * @param folder may be null
   * @param email may be null
   * @throws kz.oryndau.platform.InvalidInput if it goes nowhere, or one of them is not well formed
   */
  @Transactional
  public void set(
      long report,
      Frequency frequency,
      ReportFormat format,
      String language,
      String folder,
      String email) {
    check(folder, email);
    entities
        .createNativeQuery(
            """
            insert into report_schedule
              (report_id, frequency, format, language, folder, email, next_at)
            values (:report, :frequency, :format, :language, :folder, :email, :next)
            on conflict on constraint report_schedule_pk do update set
              frequency = excluded.frequency, format = excluded.format,
              language = excluded.language, folder = excluded.folder, email = excluded.email,
              next_at = excluded.next_at\
            """)
        .setParameter("report", report)
        .setParameter("frequency", frequency.name())
        .setParameter("format", format.name())
        .setParameter("language", language)
        .setParameter("folder", folder)
        .setParameter("email", email)
        .setParameter("next", frequency.next(clock.instant(), clock.getZone()))
        .executeUpdate();
  }

  /** Lets a report come no more; its log stays. */
  @Transactional
  public void remove(long report) {
    entities
        .createNativeQuery("delete from report_schedule where report_id = ?1")
        .setParameter(1, report)
        .executeUpdate();
  }

  private static void check(String folder, String email) {
    var violations = new Violations();
    if (folder == null && email == null) {
      violations.add("folder", Rule.EITHER, "email");
    }
    if (folder != null && !FOLDER.matcher(folder).matches()) {
      violations.add("folder", Rule.NOT_A_FOLDER);
    }
    if (email != null && !EMAIL.matcher(email).matches()) {
      violations.add("email", Rule.NOT_AN_EMAIL);
    }
    violations.orThrow();
  }

  /**
   * The schedule that is due longest, locked until the transaction ends; empty where none is due or
   * another portal has it. Must be called within a transaction.
   */
  Optional<Schedule> lockDue() {
    var found =
        entities
            .createNativeQuery(
                """
                select s.report_id from report_schedule s
                  join saved_report r on r.id = s.report_id and r.deleted_at is null
                  join app_user u on u.username = r.username and u.active
                where s.next_at <= :now order by s.next_at, s.report_id limit 1
                for update of s skip locked\
                """)
            .setParameter("now", clock.instant())
            .getResultList();
    return found.isEmpty() ? Optional.empty() : find(((Number) found.get(0)).longValue());
  }

  /** Notes what became of a run. */
  void note(Schedule schedule, Outcome outcome, String detail) {
    entities
        .createNativeQuery(
            "insert into report_run (report_id, due_at, at, outcome, detail)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, schedule.report())
        .setParameter(2, schedule.nextAt().atOffset(ZoneOffset.UTC))
        .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
        .setParameter(4, outcome.name())
        .setParameter(5, detail)
        .executeUpdate();
  }

  /** Sets the next time after now, however many were missed. */
  void goOn(Schedule schedule) {
    entities
        .createNativeQuery("update report_schedule set next_at = ?1 where report_id = ?2")
        .setParameter(1, schedule.frequency().next(clock.instant(), clock.getZone()))
        .setParameter(2, schedule.report())
        .executeUpdate();
  }

  private static Schedule row(ResultSet row) throws SQLException {
    return new Schedule(
        row.getLong("report_id"),
        Columns.constant(row, "frequency", Frequency.class),
        Columns.constant(row, "format", ReportFormat.class),
        row.getString("language"),
        row.getString("folder"),
        row.getString("email"),
        moment(row, "next_at"));
  }

  private static Run run(ResultSet row) throws SQLException {
    return new Run(
        moment(row, "due_at"),
        moment(row, "at"),
        Columns.constant(row, "outcome", Outcome.class),
        row.getString("detail"));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
