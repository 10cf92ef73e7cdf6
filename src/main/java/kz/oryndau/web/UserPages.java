package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
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
import kz.oryndau.platform.security.AppUser;
import kz.oryndau.platform.security.NewPassword;
import kz.oryndau.platform.security.UserRow;
import kz.oryndau.platform.security.UserService;

/** Who may sign in: administrators add users, give roles and passwords, open and close the door. */
@Path("/users")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("ADMIN")
public class UserPages {

  private static final List<String> FIELDS = List.of("username", "role");

  private final UserService users;
  private final Visit visit;

  UserPages(UserService users, Visit visit) {
    this.users = users;
    this.visit = visit;
  }

  /**
   * The page of users.
   *
   * @param rows all users by name
   * @param roles what a user may be
   * @param form of a new user
   * @param password one that was just made up; null for none
   * @param done what has just been done; empty for nothing
   */
  public record View(
      List<UserRow> rows,
      List<AppUser.Role> roles,
      FormView form,
      NewPassword password,
      String done) {}

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(View view);

    private Templates() {}
  }

  /** All users and the form for a new one; {@code done} and {@code of} say what was just done. */
  @GET
  public TemplateInstance list(@QueryParam("done") String done, @QueryParam("of") String of) {
    var all = users.list();
    return page(all, FormView.empty(), null, doneTo(all, done, of));
  }

  /** Adds a user and shows the password that was made up. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> form) {
    try {
      var made = users.add(Forms.field(form, "username"), Forms.field(form, "role"), visit.user());
      return shown(made, visit.people().doneAdded(made.username()));
    } catch (InvalidInput wrong) {
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(page(users.list(), Forms.again(form, FIELDS, wrong, visit), null, ""))
          .build();
    }
  }

  /** Gives a user a new password and shows it. */
  @POST
  @Path("/{id:\\d{1,18}}/password")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response renewPassword(long id) {
    var made = users.renewPassword(id, visit.user());
    return shown(made, visit.people().donePassword(made.username()));
  }

  /** Changes what a user may do. */
  @POST
  @Path("/{id:\\d{1,18}}/role")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response giveRole(long id, @FormParam("role") String role) {
    users.giveRole(id, role, visit.user());
    return Response.seeOther(URI.create("/users?done=role&of=" + id)).build();
  }

  /** Locks a user out or lets him in again. */
  @POST
  @Path("/{id:\\d{1,18}}/active")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response setActive(long id, @FormParam("active") boolean active) {
    users.setActive(id, active, visit.user());
    return Response.seeOther(URI.create("/users?done=access&of=" + id)).build();
  }

  private String doneTo(List<UserRow> all, String done, String of) {
    return all.stream()
        .filter(row -> String.valueOf(row.id()).equals(of))
        .findFirst()
        .map(row -> doneTo(String.valueOf(done), row))
        .orElse("");
  }

  private String doneTo(String done, UserRow row) {
    var people = visit.people();
    return switch (done) {
      case "role" -> people.doneRole(row.username(), people.role(row.role()));
      case "access" ->
          row.active() ? people.doneLetIn(row.username()) : people.doneLockedOut(row.username());
      default -> "";
    };
  }

  /** A page with a password in it is for this moment alone. */
  private Response shown(NewPassword made, String done) {
    return Response.ok(page(users.list(), FormView.empty(), made, done))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static TemplateInstance page(
      List<UserRow> all, FormView form, NewPassword password, String done) {
    return Templates.list(new View(all, List.of(AppUser.Role.values()), form, password, done));
  }
}
