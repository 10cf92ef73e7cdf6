package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialFilter;
import kz.oryndau.official.OfficialRow;
import kz.oryndau.official.OfficialRows;
import kz.oryndau.statement.StatementRow;

/** The list of officials and the page of one. */
@Path("/officials")
@Produces(MediaType.TEXT_HTML)
public class OfficialPages {

  private final OfficialRows officials;
  private final OfficialReader reader;
  private final Visit visit;

  OfficialPages(OfficialRows officials, OfficialReader reader, Visit visit) {
    this.officials = officials;
    this.reader = reader;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(ListView<OfficialRow> list);

    static native TemplateInstance show(View view);

    private Templates() {}
  }

  /**
   * An official with the newest records.
   *
   * @param row the official
   * @param statements newest statements
   * @param given newest assignments that it gave
   * @param received newest assignments that it received
   * @param entry what the register knows of it
   * @param open the form that came back
   */
  public record View(
      OfficialRow row,
      EntryView entry,
      List<StatementRow> statements,
      List<AssignmentRow> given,
      List<AssignmentRow> received,
      OpenForm open) {}

  /** The officials that fit the filters of the address. */
  @GET
  public TemplateInstance list(@Context UriInfo uri) {
    var request = new ListRequest(uri, visit);
    var words = visit.words();
    var terms = visit.terms();
    request.text();
    request.choice("type", words.filterKind(), Official.Type.values(), terms::officialType);
    request.area().dates().review();
    var filter = OfficialFilter.of(request.parameters(), request.scope());
    var page = officials.page(filter, request.paging());
    return Templates.list(request.view(page, "/export/officials.csv"));
  }

  /** An official: what it said, ordered and was ordered; a merged one is shown as the other. */
  @GET
  @Path("/{id:\\d{1,18}}")
  public Response show(long id, @Context UriInfo uri) {
    var standing = reader.standing(id);
    if (standing.mergedInto() != null) {
      var stands = UriBuilder.fromUri("/officials/" + standing.mergedInto());
      return Response.seeOther(stands.replaceQuery(uri.getRequestUri().getRawQuery()).build())
          .build();
    }
    return Response.ok(Templates.show(reader.read(id, uri, OpenForm.NONE))).build();
  }
}
