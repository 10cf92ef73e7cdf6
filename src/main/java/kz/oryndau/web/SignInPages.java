package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import kz.oryndau.platform.security.SignInRefused;
import kz.oryndau.platform.security.SignInService;

/** The door: sign-in and sign-out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SignInPages {

  private final SignInService signIn;
  private final Visit visit;

  SignInPages(SignInService signIn, Visit visit) {
    this.signIn = signIn;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance form(String back, String username, String problem);

    private Templates() {}
  }

  /** The form; {@code back} is the page to go to afterwards. */
  @GET
  @Path("/sign-in")
  public TemplateInstance form(@QueryParam("back") String back) {
    return Templates.form(ReturnPath.of(back, "/").toString(), "", "");
  }

  /** Signs in and goes on to {@code back}; a refused one comes back to the form. */
  @POST
  @Path("/sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signIn(
      @FormParam("username") String username,
      @FormParam("password") String password,
      @FormParam("back") String back) {
    var page = ReturnPath.of(back, "/");
    try {
      signIn.signIn(username, password);
      return Response.seeOther(page).build();
    } catch (SignInRefused refused) {
      var typed = username == null ? "" : username;
      return Response.status(Response.Status.UNAUTHORIZED)
          .entity(Templates.form(page.toString(), typed, problem(refused)))
          .build();
    }
  }

  /** Ends the session. */
  @POST
  @Path("/sign-out")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signOut() {
    signIn.signOut();
    return Response.seeOther(URI.create("/")).build();
  }

  private String problem(SignInRefused refused) {
    var words = visit.words();
    return refused.minutes() == 0 ? words.signInFailed() : words.signInWait(refused.minutes());
  }
}
