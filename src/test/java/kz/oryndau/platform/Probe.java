package kz.oryndau.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Set;
import kz.oryndau.history.IllegalTransition;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.platform.security.CsrfToken;
import kz.oryndau.platform.security.SignInRefused;
import kz.oryndau.platform.security.SignInService;

/** Addresses of the tests alone, at which everything can go wrong. */
@Path("/")
public class Probe {

  private final CsrfToken csrf;
  private final SignInService signIn;

  Probe(CsrfToken csrf, SignInService signIn) {
    this.csrf = csrf;
    this.signIn = signIn;
  }

  /** A form's hidden field. */
  @GET
  @Path("probe/token")
  @Produces(MediaType.TEXT_PLAIN)
  public String token() {
    return csrf.getToken();
  }

  /** A page with a form, and with a script that must not run. */
  @GET
  @Path("probe/page")
  @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
  public String page() {
    return """
        <!DOCTYPE html><title>untouched</title><script>document.title = 'touched'</script>
        <form action="/probe/form" method="post"><input type="hidden" name="csrf" value="%s">
        <input name="text" value="Ә &amp; &lt;b>"><button>Send</button></form>"""
        .formatted(csrf.getToken());
  }

  /** Takes a form and answers with its text. */
  @POST
  @Path("probe/form")
  @Produces(MediaType.TEXT_PLAIN)
  public String form(@FormParam("text") String text) {
    return text;
  }

  /** A form without any declared field. */
  @POST
  @Path("probe/button")
  public String button() {
    return "pressed";
  }

  /** Signs in. */
  @POST
  @Path("probe/sign-in")
  public String signIn(@FormParam("username") String username, @FormParam("password") String word) {
    try {
      signIn.signIn(username, word);
      return "welcome";
    } catch (SignInRefused e) {
      return "refused " + e.minutes();
    }
  }

  /** Signs out. */
  @POST
  @Path("probe/sign-out")
  public String signOut() {
    signIn.signOut();
    return "bye";
  }

  /** A page for those who have signed in. */
  @GET
  @Path("{base:probe|api/probe}/inside")
  @Produces({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
  @RolesAllowed("ANALYST")
  public String inside(@PathParam("base") String base) {
    return "inside";
  }

  /** A page for administrators. */
  @GET
  @Path("{base:probe|api/probe}/admin")
  @RolesAllowed("ADMIN")
  public String admin(@PathParam("base") String base) {
    return "admin";
  }

  /** Something to write by JSON. */
  public record Note(String text, LocalDate day) {}

  /** Takes JSON from those who have signed in. */
  @POST
  @Path("api/probe/note")
  @RolesAllowed("ANALYST")
  @Consumes(MediaType.APPLICATION_JSON)
  public Note note(Note note) {
    return note;
  }

  /** Goes wrong as asked. */
  @GET
  @Path("{base:probe|api/probe}/fail/{how}")
  @Produces({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
  public String fail(@PathParam("base") String base, @PathParam("how") String how) {
    switch (how) {
      case "input" -> {
        var violations = new Violations();
        violations.add("text", Violation.Rule.TOO_LONG, 200_000, 200_001);
        violations.orThrow();
      }
      case "transition" ->
          throw new IllegalTransition(
              ReviewStatus.ACCEPTED, ReviewStatus.REJECTED, Set.of(ReviewStatus.DRAFT));
      case "changed" -> throw new OptimisticLockException();
      default -> throw new IllegalStateException("secret of the inside");
    }
    return "";
  }
}
