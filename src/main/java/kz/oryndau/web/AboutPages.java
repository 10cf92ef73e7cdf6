package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.oryndau.assignment.ExecutionStatus;

/** What the marks and statuses mean and how the records come about. */
@Path("/about")
@Produces(MediaType.TEXT_HTML)
public class AboutPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance about(List<ExecutionStatus> statuses);

    private Templates() {}
  }

  /** The page. */
  @GET
  public TemplateInstance about() {
    return Templates.about(List.of(ExecutionStatus.values()));
  }
}
