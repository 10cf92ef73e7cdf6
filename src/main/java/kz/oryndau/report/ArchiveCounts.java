package kz.oryndau.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;

/** How much the archive holds, for the start page. */
@ApplicationScoped
public class ArchiveCounts {

  private static final String SELECT =
      """
      select
        (select count(*) from article a where ?
          or exists (select from statement r where r.article_id = a.id and r.review = any (?))
          or exists (select from assignment r where r.article_id = a.id and r.review = any (?)))
          as articles,
        (select count(*) from official o where ?
          or exists (select from statement r where r.speaker_id = o.id and r.review = any (?))
          or exists (select from assignment r where r.issuer_id = o.id and r.review = any (?))
          or exists (select from assignment_addressee d join assignment r on r.id = d.assignment_id
            where d.official_id = o.id and r.review = any (?))) as officials,
        (select count(*) from statement r where r.review = any (?)) as statements,
        (select count(*) from assignment r where r.review = any (?)) as assignments,
        (select count(*) from statement r where r.review = 'DRAFT') as draft_statements,
        (select count(*) from assignment r where r.review = 'DRAFT') as draft_assignments
      """;

  private final SqlReader reader;

  ArchiveCounts(SqlReader reader) {
    this.reader = reader;
  }

  /**
   * What there is, as far as a scope shows it.
   *
   * @param articles stored; in the public scope those with an accepted record
   * @param officials in the register; in the public scope those with an accepted record
   * @param statements within the scope
   * @param assignments within the scope
   * @param draftStatements not decided yet, whatever the scope
   * @param draftAssignments not decided yet, whatever the scope
   */
  public record Counts(
      long articles,
      long officials,
      long statements,
      long assignments,
      long draftStatements,
      long draftAssignments) {}

  /** Counts within {@code scope}. */
  public Counts count(ReviewScope scope) {
    var statuses = scope.statusNames();
    var everything = !scope.open();
    var query =
        new SqlQuery(
            SELECT,
            everything,
            statuses,
            statuses,
            everything,
            statuses,
            statuses,
            statuses,
            statuses,
            statuses);
    return reader.find(query, ArchiveCounts::row).orElseThrow();
  }

  private static Counts row(ResultSet row) throws SQLException {
    return new Counts(
        row.getLong("articles"),
        row.getLong("officials"),
        row.getLong("statements"),
        row.getLong("assignments"),
        row.getLong("draft_statements"),
        row.getLong("draft_assignments"));
  }
}
