package kz.oryndau.export;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kz.oryndau.article.ArticleFilter;
import kz.oryndau.article.ArticleRows;
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.assignment.ScheduleClock;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.Parameters;
import kz.oryndau.listing.RowStream;
import kz.oryndau.official.OfficialFilter;
import kz.oryndau.official.OfficialRows;
import kz.oryndau.report.ArticleColumns;
import kz.oryndau.report.AssignmentColumns;
import kz.oryndau.report.ExecutionReports;
import kz.oryndau.report.OfficialColumns;
import kz.oryndau.report.QualityColumns;
import kz.oryndau.report.ReviewQuality;
import kz.oryndau.report.StatementColumns;
import kz.oryndau.review.RequestedScope;
import kz.oryndau.statement.StatementFilter;
import kz.oryndau.statement.StatementRows;
import kz.oryndau.table.Column;
import kz.oryndau.table.Csv;
import kz.oryndau.table.Table;

/**
 * The lists as CSV, with the same filters and order as their pages, and {@code separator} and
 * {@code cells} besides.
 */
@Path("/")
@Produces("text/csv; charset=UTF-8")
public class CsvResource {

  private final ArticleRows articles;
  private final OfficialRows officials;
  private final StatementRows statements;
  private final AssignmentRows assignments;
  private final ExecutionReports reports;
  private final ReviewQuality quality;
  private final SecurityIdentity identity;
  private final ScheduleClock schedule;
  @Context UriInfo uri;

  CsvResource(
      ArticleRows articles,
      OfficialRows officials,
      StatementRows statements,
      AssignmentRows assignments,
      ExecutionReports reports,
      ReviewQuality quality,
      SecurityIdentity identity,
      ScheduleClock schedule) {
    this.articles = articles;
    this.officials = officials;
    this.statements = statements;
    this.assignments = assignments;
    this.reports = reports;
    this.quality = quality;
    this.identity = identity;
    this.schedule = schedule;
  }

  /** Articles. */
  @GET
  @Path("/export/articles.csv")
  public Response articles() {
    var asked = new Request();
    var filter = ArticleFilter.of(asked.parameters, asked.scope);
    return asked.answer("articles", ArticleColumns.ALL, articles.stream(filter, asked.order));
  }

  /** Officials. */
  @GET
  @Path("/export/officials.csv")
  public Response officials() {
    var asked = new Request();
    var filter = OfficialFilter.of(asked.parameters, asked.scope);
    return asked.answer("officials", OfficialColumns.ALL, officials.stream(filter, asked.order));
  }

  /** Statements. */
  @GET
  @Path("/export/statements.csv")
  public Response statements() {
    var asked = new Request();
    var filter = StatementFilter.of(asked.parameters, asked.scope);
    return asked.answer("statements", StatementColumns.ALL, statements.stream(filter, asked.order));
  }

  /** Assignments. */
  @GET
  @Path("/export/assignments.csv")
  public Response assignments() {
    var asked = new Request();
    var filter = AssignmentFilter.of(asked.parameters, asked.scope);
    return asked.answer(
        "assignments",
        AssignmentColumns.on(schedule.day()),
        assignments.stream(filter, asked.order));
  }

  /** The rows of the execution report. */
  @GET
  @Path("/reports/execution.csv")
  public Response execution() {
    var asked = new Request();
    var filter = AssignmentFilter.of(asked.parameters, asked.scope);
    return asked.answer("execution", AssignmentColumns.on(schedule.day()), reports.stream(filter));
  }

  /** The quality of the extraction as the review shows it. */
  @GET
  @Path("/reports/quality.csv")
  @RolesAllowed({"ANALYST", "ADMIN"})
  public Response quality() {
    var asked = new Request();
    var from = asked.parameters.date("from");
    var to = asked.parameters.date("to");
    asked.parameters.check();
    return asked.answer("quality", QualityColumns.ALL, quality.stream(from, to));
  }

  /** What an address asks for, read before the first byte goes out. */
  private final class Request {
    final Parameters parameters = new Parameters(uri.getQueryParameters());
    final ReviewScope scope = RequestedScope.of(parameters, identity);
    final Paging order = parameters.paging(Paging.DEFAULT_SIZE);
    private final Csv.Separator separator = parameters.constant("separator", Csv.Separator.class);
    private final Csv.Cells cells = parameters.constant("cells", Csv.Cells.class);

    <R> Response answer(String name, List<Column<R>> columns, RowStream<R> rows) {
      parameters.check();
      var csv =
          new Csv(
              separator == null ? Csv.Separator.COMMA : separator,
              true,
              cells == null ? Csv.Cells.EXACT : cells);
      var file = name + "-" + schedule.day().today() + ".csv";
      return Response.ok((StreamingOutput) out -> csv.write(Table.of(name, columns, rows), out))
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
          .build();
    }
  }
}
