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
import kz.oryndau.intake.IntakeService;
import kz.oryndau.intake.Submission;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.processing.ProcessingService;

/** The form for an article: stored first, then read. */
@Path("/articles/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ANALYST", "ADMIN"})
public class NewArticlePages {

  private static final List<String> FIELDS =
      List.of("title", "text", "source", "url", "publishedAt", "language");

  private final IntakeService intake;
  private final ProcessingService processing;
  private final Visit visit;

  NewArticlePages(IntakeService intake, ProcessingService processing, Visit visit) {
    this.intake = intake;
    this.processing = processing;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance form(FormView form);

    private Templates() {}
  }

  /** The empty form. */
  @GET
  public TemplateInstance form() {
    return Templates.form(FormView.empty());
  }

  /** Stores and reads the article and goes to its page; a wrong one comes back as it was typed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response submit(MultivaluedMap<String, String> form) {
    try {
      var receipt = intake.submit(submission(form), visit.user());
      processing.process(receipt.articleId());
      var done = receipt.known() ? "known" : "analysed";
      return Response.seeOther(URI.create("/articles/" + receipt.articleId() + "?done=" + done))
          .build();
    } catch (InvalidInput wrong) {
      var view = Forms.again(form, FIELDS, wrong, visit);
      return Response.status(Response.Status.BAD_REQUEST).entity(Templates.form(view)).build();
    }
  }

  private static Submission submission(MultivaluedMap<String, String> form) {
    return new Submission(
        Forms.field(form, "title"),
        Forms.field(form, "text"),
        Forms.field(form, "source"),
        Forms.field(form, "url"),
        Forms.field(form, "publishedAt"),
        Forms.field(form, "language"));
  }
}
