package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.register.PolicyAreas;
import kz.oryndau.register.PolicyAreas.Area;

/** The taxonomy of policy areas, for analysts to edit. */
@Path("/register/areas")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ANALYST", "ADMIN"})
public class AreaPages {

  /** Name of the form for one more. */
  private static final String NEW = "new";

  private final PolicyAreas areas;
  private final Visit visit;

  AreaPages(PolicyAreas areas, Visit visit) {
    this.areas = areas;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(List<Area> areas, List<Area> wholes, OpenForm open);

    private Templates() {}
  }

  /** All areas with their names, and a form for one more. */
  @GET
  public TemplateInstance list() {
    return list(OpenForm.NONE);
  }

  private TemplateInstance list(OpenForm open) {
    var all = areas.list();
    return Templates.list(all, all.stream().filter(each -> each.parent() == null).toList(), open);
  }

  /** Adds or changes one. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(MultivaluedMap<String, String> form) {
    var slug = Forms.field(form, "slug");
    try {
      areas.save(
          new Area(
              slug,
              Forms.field(form, "parent"),
              Forms.field(form, "nameRu"),
              Forms.field(form, "nameKk"),
              Forms.field(form, "nameEn")));
      return Response.seeOther(URI.create("/register/areas")).build();
    } catch (InvalidInput wrong) {
      var open = OpenForm.refused(form.containsKey("new") ? NEW : slug, form, wrong, visit);
      return Response.status(Response.Status.BAD_REQUEST).entity(list(open)).build();
    }
  }
}
