package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import kz.oryndau.listing.Parameters;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.Violation;
import kz.oryndau.register.EntryEdits;
import kz.oryndau.register.EntryRows;
import kz.oryndau.register.EntryRows.TenureRow;
import kz.oryndau.register.TenureImport;

/** The table of office holders: what it says, and how lines come in. */
@Path("/register/tenures")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ANALYST", "ADMIN"})
public class TenurePages {

  private final TenureImport tenures;
  private final EntryRows entries;
  private final EntryEdits edits;
  private final Visit visit;

  TenurePages(TenureImport tenures, EntryRows entries, EntryEdits edits, Visit visit) {
    this.tenures = tenures;
    this.entries = entries;
    this.edits = edits;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance table(View view);

    private Templates() {}
  }

  /**
   * The table.
   *
   * @param form what was typed, with what is wrong
   * @param notice what has just been done; null for nothing
   */
  public record View(List<TenureRow> rows, FormView form, String notice) {}

  /** The table and the form for more lines. */
  @GET
  public TemplateInstance table(@Context UriInfo uri) {
    var added = new Parameters(uri.getQueryParameters()).id("added");
    var notice = added == null ? null : visit.registerWords().tenureImported(added);
    return Templates.table(new View(entries.listAllTenures(), FormView.empty(), notice));
  }

  /** Takes lines in, all or none; what is wrong is told by line. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response take(MultivaluedMap<String, String> form) {
    var table = Forms.field(form, "table");
    try {
      var added = tenures.take(table, visit.user());
      return Response.seeOther(URI.create("/register/tenures?added=" + added)).build();
    } catch (InvalidInput wrong) {
      var errors = wrong.violations().stream().map(this::error).toList();
      var again = new FormView(Map.of("table", table), errors);
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(Templates.table(new View(entries.listAllTenures(), again, null)))
          .build();
    }
  }

  /** Takes a line away. */
  @POST
  @Path("/{id:\\d{1,18}}/removal")
  public Response remove(@PathParam("id") long id) {
    edits.removeTenure(id);
    return Response.seeOther(URI.create("/register/tenures")).build();
  }

  /**
   * "7:from" is the seventh line's column "from"; all errors stand at the one field of the form.
   */
  private FormView.Error error(Violation violation) {
    var words = ViolationWords.of(violation, visit.problems(), visit.terms());
    var place = violation.field().split(":", 2);
    if (!place[0].matches("\\d{1,9}")) {
      return new FormView.Error("table", visit.registerWords().tenureTable(), words);
    }
    var line = visit.registerWords().tenureLine(Long.parseLong(place[0]));
    return new FormView.Error("table", line + (place.length > 1 ? ", " + place[1] : ""), words);
  }
}
