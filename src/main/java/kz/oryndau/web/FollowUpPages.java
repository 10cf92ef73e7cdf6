package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kz.oryndau.followup.FollowUpRow;
import kz.oryndau.followup.FollowUpRows;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;
import kz.oryndau.tracking.FollowUpService;

/** What later articles seem to report on assignments, and the buttons that decide over it. */
@Path("/follow-ups")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ANALYST", "ADMIN"})
public class FollowUpPages {

  private static final int SHOWN = 50;

  private final FollowUpRows rows;
  private final FollowUpService service;
  private final FollowUpReader reader;
  private final Notices notices;
  private final Visit visit;

  FollowUpPages(
      FollowUpRows rows,
      FollowUpService service,
      FollowUpReader reader,
      Notices notices,
      Visit visit) {
    this.rows = rows;
    this.service = service;
    this.reader = reader;
    this.notices = notices;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(View view);

    private Templates() {}
  }

  /** The undecided links and what has just been done. */
  public record View(List<FollowUpRow> rows, Notice notice) {}

  /** What nobody has decided, the newest first. */
  @GET
  public TemplateInstance list(@Context UriInfo uri) {
    return Templates.list(new View(rows.listOpen(SHOWN), notices.of(uri)));
  }

  /** Records a report that changes no status: a reminder, a reprimand, a delay. */
  @POST
  @Path("/{id:\\d{1,18}}/note")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response note(
      long id, @FormParam("version") String version, @FormParam("back") String back) {
    var row = rows.find(id).orElseThrow(NotFoundException::new);
    service.note(id, reader.note(row), number(version), visit.user());
    return back(back);
  }

  /** Records that an article does not report on the assignment. */
  @POST
  @Path("/{id:\\d{1,18}}/dismissal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response dismiss(long id, @FormParam("back") String back) {
    service.dismiss(id, visit.user());
    return back(back);
  }

  private static long number(String version) {
    var violations = new Violations();
    if (version == null || !version.matches("\\d{1,18}")) {
      violations.add("version", Rule.NOT_A_NUMBER, String.valueOf(version));
    }
    violations.orThrow();
    return Long.parseLong(version);
  }

  private static Response back(String back) {
    var page = ReturnPath.of(back, "/follow-ups");
    return Response.seeOther(UriBuilder.fromUri(page).replaceQueryParam("done", "tracked").build())
        .build();
  }
}
