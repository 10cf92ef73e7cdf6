package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.assignment.Schedule;
import kz.oryndau.assignment.WorkList;
import kz.oryndau.followup.FollowUpRow;

/** The list of assignments and the page of one. */
@Path("/assignments")
@Produces(MediaType.TEXT_HTML)
public class AssignmentPages {

  private final AssignmentRows assignments;
  private final AssignmentReader reader;
  private final OfficialChoice officials;
  private final Notices notices;
  private final Visit visit;

  AssignmentPages(
      AssignmentRows assignments,
      AssignmentReader reader,
      OfficialChoice officials,
      Notices notices,
      Visit visit) {
    this.assignments = assignments;
    this.reader = reader;
    this.officials = officials;
    this.notices = notices;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(ListView<AssignmentRow> list, Notice notice, boolean all);

    static native TemplateInstance show(View view);

    private Templates() {}
  }

  /**
   * An assignment with its words in their context.
   *
   * @param row the assignment
   * @param recurring its period in words, as the article gives it; null for a single duty
   * @param life what became of it
   * @param tracking the forms; null for strangers, and as long as it is not accepted
   * @param followUps what later articles say of it, for analysts
   * @param common what it shares with other records
   * @param earlier what the portal had found; null where nobody has changed it
   */
  public record View(
      AssignmentRow row,
      String recurring,
      LifeView life,
      TrackingView tracking,
      List<FollowUpRow> followUps,
      RecordView common,
      EarlierView earlier) {

    /** Its key on an article's page. */
    public String key() {
      return "a" + row.id();
    }

    /** Page of its article. */
    public String article() {
      return "/articles/" + row.source().articleId();
    }

    /** Its own page. */
    public String path() {
      return "/assignments/" + row.id();
    }

    /** How sure the machine was, in whole per cent. */
    public long percent() {
      return Math.round(100 * row.confidence());
    }
  }

  /**
   * What became of an assignment, in words.
   *
   * @param proof what its status rests on; null for none
   * @param mergedInto the assignment that takes it in; null for none
   * @param duplicateOf the assignment that it doubles; null for none
   * @param ongoing its period and next day; null for a single duty
   * @param twin key of an older assignment that probably says the same; null for none
   */
  public record LifeView(
      ProofView proof,
      HistoryLine.Link mergedInto,
      HistoryLine.Link duplicateOf,
      String ongoing,
      Long twin) {}

  /** The assignments that fit the filters of the address. */
  @GET
  public TemplateInstance list(@Context UriInfo uri) {
    var request = new ListRequest(uri, visit);
    var scope = request.scope();
    var words = visit.words();
    var terms = visit.terms();
    var options = officials.options(request.parameters(), "official", scope);
    request.text().choice("official", words.filterOfficial(), options);
    request.choice("kind", words.filterKind(), Assignment.Kind.values(), terms::assignmentKind);
    request.choice(
        "execution", words.filterExecution(), ExecutionStatus.values(), terms::execution);
    request.choice(
        "schedule", words.filterSchedule(), Schedule.State.values(), terms::scheduleState);
    request.area().dates().review();
    if (visit.signedIn()) {
      request.choice(
          "work", visit.tracking().filterWork(), WorkList.values(), visit.tracking()::workList);
    }
    var filter = AssignmentFilter.of(request.parameters(), scope);
    var page = assignments.page(filter, request.paging());
    var all = "all".equals(request.parameters().text("select"));
    return Templates.list(request.view(page, "/export/assignments.csv"), notices.of(uri), all);
  }

  /** An assignment: what, who, by when, its status, the words in their context, its history. */
  @GET
  @Path("/{id:\\d{1,18}}")
  public TemplateInstance show(long id, @Context UriInfo uri) {
    return Templates.show(reader.read(id, uri, null));
  }
}
