package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.listing.Page;
import kz.oryndau.report.QualityRow;
import kz.oryndau.report.ReviewQuality;
import kz.oryndau.statement.Statement;

/** How good the extractor is, as the decisions of analysts show it. */
@Path("/reports/quality")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ANALYST", "ADMIN"})
public class QualityPages {

  private final ReviewQuality quality;
  private final Visit visit;

  QualityPages(ReviewQuality quality, Visit visit) {
    this.quality = quality;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance quality(View view);

    private Templates() {}
  }

  /**
   * The rows with their sum.
   *
   * @param list by month and kind
   * @param total all of them together
   */
  public record View(ListView<QualityRow> list, QualityRow total, Terms terms) {

    /** A kind in words. */
    public String kind(QualityRow row) {
      return Arrays.stream(Statement.Kind.values()).anyMatch(k -> k.name().equals(row.kind()))
          ? terms.statementKind(Statement.Kind.valueOf(row.kind()))
          : terms.assignmentKind(Assignment.Kind.valueOf(row.kind()));
    }
  }

  /** What people decided between two days, by month and kind. */
  @GET
  public TemplateInstance quality(@Context UriInfo uri) {
    var request = new ListRequest(uri, visit);
    var words = visit.bench();
    request.days(words.decidedFrom(), words.decidedTo());
    var from = request.parameters().date("from");
    var to = request.parameters().date("to");
    request.parameters().check();
    var rows = quality.list(from, to);
    var page = new Page<>(rows, null, "month", true);
    return Templates.quality(
        new View(
            request.view(page, "/reports/quality.csv"), ReviewQuality.total(rows), visit.terms()));
  }
}
