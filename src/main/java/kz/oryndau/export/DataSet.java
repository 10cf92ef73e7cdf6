package kz.oryndau.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.oryndau.article.ArticleFilter;
import kz.oryndau.article.ArticleRows;
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.assignment.ScheduleClock;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.Parameters;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.official.OfficialRows;
import kz.oryndau.report.ArticleColumns;
import kz.oryndau.report.AssignmentColumns;
import kz.oryndau.report.OfficialColumns;
import kz.oryndau.report.StatementColumns;
import kz.oryndau.statement.StatementFilter;
import kz.oryndau.statement.StatementRows;
import kz.oryndau.table.Column;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The whole public data set: every accepted record, and whom and what it names. */
@ApplicationScoped
public class DataSet {

  private static final Paging BY_PUBLICATION = new Paging("published", false, null, 1);

  private static final List<Column<Void>> ADDRESSEES =
      List.of(
          Column.whole("assignment_id", row -> null),
          Column.whole("position", row -> null),
          Column.text("name", row -> null),
          Column.whole("official_id", row -> null));

  private static final String ADDRESSEE_ROWS =
      """
      select d.assignment_id, d.position, d.name, d.official_id, a.sample
      from assignment_addressee d join assignment r on r.id = d.assignment_id
      join article a on a.id = r.article_id
      where r.review = any (?)
      order by d.assignment_id, d.position
      """;

  private enum Samples {
    YES,
    NO
  }

  private final ArticleRows articles;
  private final OfficialRows officials;
  private final StatementRows statements;
  private final AssignmentRows assignments;
  private final ScheduleClock schedule;
  private final ObjectMapper json;
  private final String version;
  private final Optional<String> licence;

  DataSet(
      ArticleRows articles,
      OfficialRows officials,
      StatementRows statements,
      AssignmentRows assignments,
      ScheduleClock schedule,
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.application.version") String version,
      @ConfigProperty(name = "oryndau.dataset-licence") Optional<String> licence) {
    this.articles = articles;
    this.officials = officials;
    this.statements = statements;
    this.assignments = assignments;
    this.schedule = schedule;
    this.json = json;
    this.version = version;
    this.licence = licence;
  }

  /**
   * The data set as a file; with the invented samples where {@code samples} is yes.
   *
   * @throws kz.oryndau.platform.InvalidInput for another word there
   */
  public Export export(MultivaluedMap<String, String> query) {
    var parameters = new Parameters(query);
    var samples = parameters.constant("samples", Samples.class) == Samples.YES;
    parameters.check();
    var day = schedule.day().today();
    return new Export(
        Exports.address("/export/dataset.zip", query),
        "oryndau-dataset-" + day + ".zip",
        "application/zip",
        true,
        true,
        this::count,
        new DataSetBody(tables(samples), day, written -> descriptor(day, written)));
  }

  /** A rough number, so that somebody who waits sees how far it is. */
  private long count() {
    return assignments.count(AssignmentFilter.all(ReviewScope.ACCEPTED)) * 2
        + statements.count(StatementFilter.all(ReviewScope.ACCEPTED));
  }

  private List<DataTable<?>> tables(boolean samples) {
    var scope = ReviewScope.ACCEPTED;
    var article = DataPackage.ForeignKey.to("articles", "article_id");
    var all = new Rows(samples);
    return List.of(
        new DataTable<>(
            "articles",
            "Articles that accepted records were read from. Their texts belong to their publishers.",
            ArticleColumns.ALL.stream().filter(each -> !each.name().equals("drafts")).toList(),
            all.of(articles.all(ArticleFilter.all(scope), BY_PUBLICATION).query()),
            List.of("id"),
            List.of()),
        new DataTable<>(
            "officials",
            "Persons, posts and bodies that said, ordered or received something.",
            OfficialColumns.ALL,
            all.of(officials.named(scope).query()),
            List.of("id"),
            List.of()),
        new DataTable<>(
            "statements",
            "What was said, with the place of its words.",
            StatementColumns.ALL,
            all.of(statements.all(StatementFilter.all(scope), BY_PUBLICATION).query()),
            List.of("id"),
            List.of(article, DataPackage.ForeignKey.to("officials", "speaker_id"))),
        new DataTable<>(
            "assignments",
            "What was ordered or promised, by when, and what became of it.",
            AssignmentColumns.on(schedule.day()),
            all.of(assignments.all(AssignmentFilter.all(scope), BY_PUBLICATION).query()),
            List.of("id"),
            List.of(article, DataPackage.ForeignKey.to("officials", "issuer_id"))),
        new DataTable<>(
            "assignment_addressees",
            "Who is to do it: the addressees of assignments one by one.",
            ADDRESSEES,
            all.of(new SqlQuery(ADDRESSEE_ROWS, (Object) scope.statusNames())),
            List.of("assignment_id", "position"),
            List.of(
                DataPackage.ForeignKey.to("assignments", "assignment_id"),
                DataPackage.ForeignKey.to("officials", "official_id"))));
  }

  /** Samples never mix with real records, so to leave them out breaks no key. */
  private record Rows(boolean samples) {

    SqlQuery of(SqlQuery query) {
      return samples
          ? query
          : new SqlQuery(
              "select * from (" + query.sql() + ") s where not sample",
              query.parameters().toArray());
    }
  }

  private byte[] descriptor(LocalDate day, List<DataPackage.Resource> resources) {
    var data =
        new DataPackage(
            "tabular-data-package",
            "oryndau",
            "Oryndau: what officials said, ordered and promised",
            "Accepted records of the portal as they stood on " + day + ", read in one snapshot.",
            version,
            day + "T00:00:00Z",
            licence.map(name -> List.of(new DataPackage.Licence(name))).orElse(null),
            resources);
    try {
      return json.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a descriptor is always JSON", e);
    }
  }
}
