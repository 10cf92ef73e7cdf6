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
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.ScheduleClock;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Parameters;
import kz.oryndau.listing.RowStream;
import kz.oryndau.report.AssignmentColumns;
import kz.oryndau.report.ExecutionReports;
import kz.oryndau.report.QualityColumns;
import kz.oryndau.report.ReviewQuality;
import kz.oryndau.review.RequestedScope;
import kz.oryndau.table.Column;
import kz.oryndau.table.Table;

/** Reports as CSV, with the same filters as their pages and the options of the lists. */
@Path("/")
@Produces("text/csv; charset=UTF-8")
public class CsvResource {

  private final ExecutionReports reports;
  private final ReviewQuality quality;
  private final SecurityIdentity identity;
  private final ScheduleClock schedule;
  @Context UriInfo uri;

  CsvResource(
      ExecutionReports reports,
      ReviewQuality quality,
      SecurityIdentity identity,
      ScheduleClock schedule) {
    this.reports = reports;
    this.quality = quality;
    this.identity = identity;
    this.schedule = schedule;
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
    final ListOptions options = ListOptions.of(parameters);

    <R> Response answer(String name, List<Column<R>> columns, RowStream<R> rows) {
      var chosen = options.choose(columns, parameters);
      parameters.check();
      var table = new Table<>(name, chosen, options.labels()::of, rows);
      var file = name + "-" + schedule.day().today() + ".csv";
      return Response.ok((StreamingOutput) out -> options.csv().write(table, out))
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
          .build();
    }
  }
}
