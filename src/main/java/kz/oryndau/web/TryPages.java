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
import java.util.List;
import java.util.Map;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.processing.ProcessingService;
import kz.oryndau.processing.TextRequest;

/** Shows what a text holds and stores nothing. */
@Path("/try")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ANALYST", "ADMIN"})
public class TryPages {

  private static final List<String> FIELDS = List.of("text", "publishedAt", "language");

  private final ProcessingService processing;
  private final Visit visit;

  TryPages(ProcessingService processing, Visit visit) {
    this.processing = processing;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance form(FormView form, TryView result);

    private Templates() {}
  }

  /** The empty form. */
  @GET
  public TemplateInstance form() {
    return Templates.form(FormView.empty(), null);
  }

  /** The form as it was typed, and what was found. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response submit(MultivaluedMap<String, String> form) {
    try {
      var text = Forms.field(form, "text");
      var day = Forms.field(form, "publishedAt");
      var language = Forms.field(form, "language");
      var request = new TextRequest(text, day, language).checked();
      var result =
          new TryReader(visit.words(), visit.terms(), visit.locale()).read(request, processing);
      var typed = Map.of("text", text, "publishedAt", day, "language", language);
      return Response.ok(Templates.form(new FormView(typed, List.of()), result)).build();
    } catch (InvalidInput wrong) {
      var view = Forms.again(form, FIELDS, wrong, visit);
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(Templates.form(view, null))
          .build();
    }
  }
}
