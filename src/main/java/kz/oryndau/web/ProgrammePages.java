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
import kz.oryndau.platform.InvalidInput;
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
   * @param open the form that came back
   */
  public record ListPage(
      List<Programmes.Row> rows, List<Programmes.Unfiled> unfiled, OpenForm open) {}

  /** A programme with the newest assignments that name it, and the form that came back. */
  public record View(Programmes.Row row, List<AssignmentRow> assignments, OpenForm open) {}

  /** The programmes of the register. */
  @GET
  public TemplateInstance list() {
    return list(OpenForm.NONE);
  }

  private TemplateInstance list(OpenForm open) {
    var scope = visit.scope();
    var unfiled = visit.signedIn() ? programmes.listUnfiled(scope) : List.<Programmes.Unfiled>of();
    return Templates.list(new ListPage(programmes.list(scope), unfiled, open));
  }

  /** A programme: its names and its assignments. */
  @GET
  @Path("/{id:\\d{1,18}}")
  public TemplateInstance show(@PathParam("id") long id) {
    return show(id, OpenForm.NONE);
  }

  private TemplateInstance show(long id, OpenForm open) {
    var row = programmes.find(id, visit.scope()).orElseThrow(NotFoundException::new);
    var newest = assignments.listOfProgramme(row.forms(), visit.scope(), MOST);
    return Templates.show(new View(row, newest, open));
  }

  /** Files a name as a programme of its own. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({"ANALYST", "ADMIN"})
  public Response add(MultivaluedMap<String, String> form) {
    try {
      return done(programmes.add(Forms.field(form, "name"), visit.user()));
    } catch (InvalidInput wrong) {
      return refused(list(OpenForm.refused("programme", form, wrong, visit)));
    }
  }

  /** Sets the names in three languages. */
  @POST
  @Path("/{id:\\d{1,18}}/names")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({"ANALYST", "ADMIN"})
  public Response rename(@PathParam("id") long id, MultivaluedMap<String, String> form) {
    try {
      programmes.rename(
          id,
          Forms.field(form, "name"),
          Forms.field(form, "nameKk"),
          Forms.field(form, "nameLatin"));
      return done(id);
    } catch (InvalidInput wrong) {
      return refused(show(id, OpenForm.refused("names", form, wrong, visit)));
    }
  }

  /** Adds a form of the name, or takes one away. */
  @POST
  @Path("/{id:\\d{1,18}}/forms")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({"ANALYST", "ADMIN"})
  public Response form(@PathParam("id") long id, MultivaluedMap<String, String> form) {
    try {
      if (form.containsKey("remove")) {
        programmes.removeForm(id, Forms.field(form, "name"));
      } else {
        programmes.addForm(id, Forms.field(form, "name"));
      }
      return done(id);
    } catch (InvalidInput wrong) {
      return refused(show(id, OpenForm.refused("forms", form, wrong, visit)));
    }
  }

  private static Response refused(TemplateInstance page) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
  }

  private static Response done(long id) {
    return Response.seeOther(URI.create("/programmes/" + id)).build();
  }
}
