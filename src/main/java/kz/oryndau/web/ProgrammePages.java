package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.register.Programmes;

/** The list of programmes and the page of one. */
@Path("/programmes")
@Produces(MediaType.TEXT_HTML)
public class ProgrammePages {

  private static final int MOST = 50;

  private final Programmes programmes;
  private final AssignmentRows assignments;
  private final Visit visit;

  ProgrammePages(Programmes programmes, AssignmentRows assignments, Visit visit) {
    this.programmes = programmes;
    this.assignments = assignments;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(ListPage view);

    static native TemplateInstance show(View view);

    private Templates() {}
  }

  /**
   * All programmes.
   *
   * @param unfiled names that articles give and nobody has filed; for analysts alone
   */
  public record ListPage(List<Programmes.Row> rows, List<Programmes.Unfiled> unfiled) {}

  /** A programme with the newest assignments that name it. */
  public record View(Programmes.Row row, List<AssignmentRow> assignments) {}

  /** The programmes of the register. */
  @GET
  public TemplateInstance list() {
    var scope = visit.scope();
    return Templates.list(
        new ListPage(
            programmes.list(scope), visit.signedIn() ? programmes.listUnfiled(scope) : List.of()));
  }

  /** A programme: its names and its assignments. */
  @GET
  @Path("/{id:\\d{1,18}}")
  public TemplateInstance show(@PathParam("id") long id) {
    var row = programmes.find(id, visit.scope()).orElseThrow(NotFoundException::new);
    return Templates.show(
        new View(row, assignments.listOfProgramme(row.forms(), visit.scope(), MOST)));
  }

  /** Files a name as a programme of its own. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({"ANALYST", "ADMIN"})
  public Response add(MultivaluedMap<String, String> form) {
    return done(programmes.add(Forms.field(form, "name"), visit.user()));
  }

  /** Sets the names in three languages. */
  @POST
  @Path("/{id:\\d{1,18}}/names")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({"ANALYST", "ADMIN"})
  public Response rename(@PathParam("id") long id, MultivaluedMap<String, String> form) {
    programmes.rename(
        id, Forms.field(form, "name"), Forms.field(form, "nameKk"), Forms.field(form, "nameLatin"));
    return done(id);
  }

  /** Adds a form of the name, or takes one away. */
  @POST
  @Path("/{id:\\d{1,18}}/forms")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({"ANALYST", "ADMIN"})
  public Response form(@PathParam("id") long id, MultivaluedMap<String, String> form) {
    if (form.containsKey("remove")) {
      programmes.removeForm(id, Forms.field(form, "name"));
    } else {
      programmes.addForm(id, Forms.field(form, "name"));
    }
    return done(id);
  }

  private static Response done(long id) {
    return Response.seeOther(URI.create("/programmes/" + id)).build();
  }
}
