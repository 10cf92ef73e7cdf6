package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.security.UserService;

/** One's own account: who one is, and another password. */
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ANALYST", "ADMIN"})
public class AccountPages {

  private final UserService users;
  private final Visit visit;

  AccountPages(UserService users, Visit visit) {
    this.users = users;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance show(FormView form, boolean done);

    private Templates() {}
  }

  /** The account with the form for another password. */
  @GET
  public TemplateInstance show(@QueryParam("done") String done) {
    return Templates.show(FormView.empty(), "password".equals(done));
  }

  /** Changes the password; what was typed wrong is never sent back. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response changePassword(MultivaluedMap<String, String> form) {
    try {
      users.changeOwnPassword(
          visit.user(), form.getFirst("current"), form.getFirst("next"), form.getFirst("again"));
      return Response.seeOther(URI.create("/account?done=password")).build();
    } catch (InvalidInput wrong) {
      var again = Forms.again(form, List.of(), wrong, visit);
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(Templates.show(again, false))
          .build();
    }
  }
}
