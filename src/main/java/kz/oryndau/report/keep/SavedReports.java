package kz.oryndau.report.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;
import kz.oryndau.platform.CleanText;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;
import kz.oryndau.report.ask.Question;
import kz.oryndau.report.ask.Questions;

/** The saved reports: each user changes his own, everybody who has the link reads any. */
@ApplicationScoped
public class SavedReports {

  private static final int MAX_NAME = 100;

  private static final String SELECT =
      """
      select r.id, r.username, r.name, r.query,
        exists (select from report_schedule s where s.report_id = r.id) as scheduled
      from saved_report r where r.deleted_at is null
      """;

  private final EntityManager entities;
  private final SqlReader reader;
  private final Clock clock;

  SavedReports(EntityManager entities, SqlReader reader, Clock clock) {
    this.entities = entities;
    this.reader = reader;
    this.clock = clock;
  }

  /** Those of a user, by name. */
  public List<SavedReport> list(String username) {
    var query = new SqlQuery(SELECT).and("r.username = ?", username);
    return reader.list(query.append("order by lower(r.name), r.id"), SavedReports::row);
  }

  /** One of anybody's; empty where there is none or it was deleted. */
  public Optional<SavedReport> find(long id) {
    return reader.find(new SqlQuery(SELECT).and("r.id = ?", id), SavedReports::row);
  }

  /**
   * Saves a question; periods that move stay so.
   *
   * @throws kz.oryndau.platform.InvalidInput if the name is missing, too long or taken
   */
  @Transactional
  public long save(String username, String name, Question question) {
    check(username, name, 0);
    return ((Number)
            entities
                .createNativeQuery(
                    "insert into saved_report (username, name, query, created_at)"
                        + " values (?1, ?2, ?3, ?4) returning id")
                .setParameter(1, username)
                .setParameter(2, name.strip())
                .setParameter(3, Questions.query(question))
                .setParameter(4, clock.instant())
                .getSingleResult())
        .longValue();
  }

  /**
   * Gives a report another name.
   *
   * @throws NotFoundException if the user has none with this key
   * @throws kz.oryndau.platform.InvalidInput if the name is missing, too long or taken
   */
  @Transactional
  public void rename(String username, long id, String name) {
    check(username, name, id);
    one(
        entities
            .createNativeQuery(
                "update saved_report set name = ?1"
                    + " where id = ?2 and username = ?3 and deleted_at is null")
            .setParameter(1, name.strip())
            .setParameter(2, id)
            .setParameter(3, username));
  }

  /**
   * Deletes a report; it can be had back.
   *
   * @throws NotFoundException if the user has none with this key
   */
  @Transactional
  public void delete(String username, long id) {
    one(
        entities
            .createNativeQuery(
                "update saved_report set deleted_at = ?1"
                    + " where id = ?2 and username = ?3 and deleted_at is null")
            .setParameter(1, clock.instant())
            .setParameter(2, id)
            .setParameter(3, username));
  }

  /**
   * Takes a deletion back.
   *
   * @throws NotFoundException if the user has deleted none with this key
   * @throws kz.oryndau.platform.InvalidInput if another has its name now
   */
  @Transactional
  public void restore(String username, long id) {
    var query =
        new SqlQuery(
            "select name from saved_report"
                + " where id = ? and username = ? and deleted_at is not null",
            id,
            username);
    var name = reader.find(query, row -> row.getString("name")).orElseThrow(NotFoundException::new);
    check(username, name, id);
    one(
        entities
            .createNativeQuery("update saved_report set deleted_at = null where id = ?1")
            .setParameter(1, id));
  }

  private void check(String username, String name, long own) {
    var violations = new Violations();
    if (CleanText.checkRequired("name", name, MAX_NAME, violations)) {
      var taken =
          list(username).stream()
              .anyMatch(each -> each.id() != own && each.name().equalsIgnoreCase(name.strip()));
      if (taken) {
        violations.add("name", Rule.NAME_TAKEN, name.strip());
      }
    }
    violations.orThrow();
  }

  private static void one(Query change) {
    if (change.executeUpdate() != 1) {
      throw new NotFoundException();
    }
  }

  private static SavedReport row(ResultSet row) throws SQLException {
    return new SavedReport(
        row.getLong("id"),
        row.getString("username"),
        row.getString("name"),
        row.getString("query"),
        row.getBoolean("scheduled"));
  }
}
