package kz.oryndau.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import kz.oryndau.listing.Parameters;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;
import kz.oryndau.tracking.BulkKind;
import kz.oryndau.tracking.BulkService;
import kz.oryndau.tracking.Selected;

/** Changes of the assignments that were selected in a list, and their undoing. */
@Path("/bulk")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({"ANALYST", "ADMIN"})
public class BulkPages {

  private final BulkService bulk;
  private final Visit visit;

  BulkPages(BulkService bulk, Visit visit) {
    this.bulk = bulk;
    this.visit = visit;
  }

  /** Sets addressee or area, or notes a look, and goes back to the list. */
  @POST
  @Path("/assignments")
  public Response change(MultivaluedMap<String, String> form) {
    var fields = new Parameters(form);
    var kind = fields.constant("kind", BulkKind.class);
    var official = fields.id("official");
    fields.check();
    var change = change(kind, official, form);
    return back(form, "bulk", change);
  }

  private long change(BulkKind kind, Long official, MultivaluedMap<String, String> form) {
    var violations = new Violations();
    var area = Forms.field(form, "area");
    if (kind == null) {
      violations.add("kind", Rule.REQUIRED);
    } else if (kind == BulkKind.ADDRESSEE && official == null) {
      violations.add("official", Rule.REQUIRED);
    } else if (kind == BulkKind.AREA && !visit.knowsArea(area)) {
      violations.add("area", Rule.REQUIRED);
    }
    violations.orThrow();
    var selected = selected(form);
    return switch (kind) {
      case ADDRESSEE -> bulk.assignTo(selected, official, visit.user());
      case AREA -> bulk.classify(selected, area, visit.user());
      case CHECK -> bulk.check(selected, visit.user());
    };
  }

  private static List<Selected> selected(MultivaluedMap<String, String> form) {
    return form.getOrDefault("record", List.of()).stream()
        .map(Selected::of)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Gives the records of a change back what they were. */
  @POST
  @Path("/{change:\\d{1,18}}/undo")
  public Response undo(long change, MultivaluedMap<String, String> form) {
    bulk.undo(change, visit.tracking().bulkUndoReason(), visit.user());
    return back(form, "undone", change);
  }

  private static Response back(MultivaluedMap<String, String> form, String done, long change) {
    var page = ReturnPath.of(form.getFirst("back"), "/assignments");
    var address =
        UriBuilder.fromUri(page)
            .replaceQueryParam("done", done)
            .replaceQueryParam("of", change)
            .replaceQueryParam("select")
            .build();
    return Response.seeOther(address).build();
  }
}
