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
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.register.DecisionRow;
import kz.oryndau.register.DecisionRows;
import kz.oryndau.register.DuplicateRow;
import kz.oryndau.register.DuplicateRows;
import kz.oryndau.register.RegisterService;

/** The queue of entries that may be one, and the decisions of the whole register. */
@Path("/register")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ANALYST", "ADMIN"})
public class DuplicatePages {

  private static final int AT_ONCE = 20;

  private final DuplicateRows duplicates;
  private final DecisionRows decisions;
  private final RegisterService register;
  private final Visit visit;

  DuplicatePages(
      DuplicateRows duplicates, DecisionRows decisions, RegisterService register, Visit visit) {
    this.duplicates = duplicates;
    this.decisions = decisions;
    this.register = register;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance queue(View view);

    private Templates() {}
  }

  /**
   * The queue.
   *
   * @param pairs those that have waited longest
   * @param waiting how many wait in all
   * @param decisions the newest decisions, so that a wrong one can be taken back
   * @param open the pair whose form came back
   */
  public record View(
      List<DuplicateRow> pairs, long waiting, List<DecisionRow> decisions, OpenForm open) {}

  /** Pairs with both sides' evidence. */
  @GET
  @Path("/duplicates")
  public TemplateInstance queue() {
    return Templates.queue(view(duplicates.list(AT_ONCE), OpenForm.NONE));
  }

  private View view(List<DuplicateRow> pairs, OpenForm open) {
    return new View(pairs, duplicates.count(), decisions.listNewest(AT_ONCE), open);
  }

  /** Decides over a pair: one of them stays, or they are two. */
  @POST
  @Path("/duplicates/{id:\\d{1,18}}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> form) {
    var pair = duplicates.find(id).orElseThrow(NotFoundException::new);
    try {
      decide(pair, form);
    } catch (InvalidInput wrong) {
      var open = OpenForm.refused(pair.key(), form, wrong, visit);
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(Templates.queue(view(List.of(pair), open)))
          .build();
    }
    return Response.seeOther(ReturnPath.of(form.getFirst("back"), "/register/duplicates")).build();
  }

  private void decide(DuplicateRow pair, MultivaluedMap<String, String> form) {
    var reason = Forms.field(form, "reason");
    var first = pair.first().id();
    var second = pair.second().id();
    switch (Forms.field(form, "decision")) {
      case "first" -> register.merge(second, first, reason, visit.user());
      case "second" -> register.merge(first, second, reason, visit.user());
      case "different" -> register.different(second, first, reason, visit.user());
      default -> throw new NotFoundException();
    }
  }

  /** Takes a decision back and shows the entry that it was about. */
  @POST
  @Path("/decisions/{id:\\d{1,18}}/undo")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response undo(@PathParam("id") long id, MultivaluedMap<String, String> form) {
    var official = register.undo(id, visit.user());
    return Response.seeOther(
            ReturnPath.of(form.getFirst("back"), URI.create("/officials/" + official).toString()))
        .build();
  }
}
