package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Page;
import kz.oryndau.report.ExecutionReport;
import kz.oryndau.report.ExecutionReports;

/** The report on execution, as a page that prints. */
@Path("/reports/execution")
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

  private final ExecutionReports reports;
  private final OfficialChoice officials;
  private final Visit visit;

  ReportPages(ExecutionReports reports, OfficialChoice officials, Visit visit) {
    this.reports = reports;
    this.officials = officials;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance execution(
        ListView<AssignmentRow> list, ExecutionReport report, List<ExecutionStatus> statuses);

    private Templates() {}
  }

  /** What was ordered within a period, of whom, by when, and what became of it. */
  @GET
  public TemplateInstance execution(@Context UriInfo uri) {
    var request = new ListRequest(uri, visit);
    var words = visit.words();
    var asked = request.parameters();
    request.dates();
    request.choice(
        "issuer", words.filterIssuer(), officials.options(asked, "issuer", ReviewScope.ACCEPTED));
    request.choice(
        "addressee",
        words.filterAddressee(),
        officials.options(asked, "addressee", ReviewScope.ACCEPTED));
    request.area();
    var filter = AssignmentFilter.of(asked, ReviewScope.ACCEPTED);
    asked.check();
    var report = reports.make(filter);
    var page = new Page<>(report.rows(), null, "deadline", false);
    return Templates.execution(
        request.view(page, "/reports/execution.csv"), report, List.of(ExecutionStatus.values()));
  }
}
