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
import kz.oryndau.register.PolicyAreas;
import kz.oryndau.register.PolicyAreas.Area;

/** The taxonomy of policy areas, for analysts to edit. */
@Path("/register/areas")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ANALYST", "ADMIN"})
public class AreaPages {

  private final PolicyAreas areas;

  AreaPages(PolicyAreas areas) {
    this.areas = areas;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(List<Area> areas, List<Area> wholes);

    private Templates() {}
  }

  /** All areas with their names, and a form for one more. */
  @GET
  public TemplateInstance list() {
    var all = areas.list();
    return Templates.list(all, all.stream().filter(each -> each.parent() == null).toList());
  }

  /** Adds or changes one. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(MultivaluedMap<String, String> form) {
    areas.save(
        new Area(
            Forms.field(form, "slug"),
            Forms.field(form, "parent"),
            Forms.field(form, "nameRu"),
            Forms.field(form, "nameKk"),
            Forms.field(form, "nameEn")));
    return Response.seeOther(URI.create("/register/areas")).build();
  }
}
