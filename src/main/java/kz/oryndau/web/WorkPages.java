package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.assignment.Work;
import kz.oryndau.assignment.WorkList;
import kz.oryndau.followup.FollowUpRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Paging;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.tracking.BulkRow;
import kz.oryndau.tracking.BulkRows;
import kz.oryndau.worklist.SavedFilter;
import kz.oryndau.worklist.SavedFilters;
import kz.oryndau.worklist.WorkVisits;

/** What waits for an analyst, and the filters that he saved. */
@Path("/work")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ANALYST", "ADMIN"})
public class WorkPages {

  private static final int SHOWN = 5;
  private static final int BULKS_SHOWN = 10;

  private final AssignmentRows assignments;
  private final SavedFilters filters;
  private final WorkVisits visits;
  private final FollowUpRows followUps;
  private final BulkRows bulks;
  private final Notices notices;
  private final Visit visit;
  @Context UriInfo uri;

  WorkPages(
      AssignmentRows assignments,
      SavedFilters filters,
      WorkVisits visits,
      FollowUpRows followUps,
      BulkRows bulks,
      Notices notices,
      Visit visit) {
    this.assignments = assignments;
    this.filters = filters;
    this.visits = visits;
    this.followUps = followUps;
    this.bulks = bulks;
    this.notices = notices;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance work(View view);

    private Templates() {}
  }

  /**
   * The page.
   *
   * @param lists what waits
   * @param filters the saved ones, by name
   * @param bulks what one has changed at once and can take back
   * @param reports how many reports on execution nobody has decided
   * @param form a name that came back; its {@code id} is empty for a new filter
   * @param notice what has just been done; null for nothing
   */
  public record View(
      List<Waiting> lists,
      List<SavedFilter> filters,
      List<BulkRow> bulks,
      long reports,
      FormView form,
      Notice notice) {

    /** The name of a filter, as it was typed where it came back. */
    public FormView form(SavedFilter filter) {
      return form.wrong() && form.value("id").equals(String.valueOf(filter.id()))
          ? form
          : new FormView(Map.of("name", filter.name()), List.of());
    }

    /** Whether a new filter came back. */
    public boolean saving() {
      return form.wrong() && form.value("id").isEmpty();
    }
  }

  /**
   * A list of what waits.
   *
   * @param list which
   * @param count how many are on it
   * @param rows the first of them
   * @param href the whole list
   */
  public record Waiting(WorkList list, long count, List<AssignmentRow> rows, String href) {

    /** Whether the page does not show all of them. */
    public boolean more() {
      return count > rows.size();
    }
  }

  /** The lists, each with its first records, and the saved filters. */
  @GET
  public TemplateInstance work() {
    return Templates.work(view(FormView.empty()));
  }

  /** Saves the filters of a list under a name and goes back to the list. */
  @POST
  @Path("/filters")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(MultivaluedMap<String, String> form) {
    var address = Forms.field(form, "address");
    try {
      filters.save(visit.user(), Forms.field(form, "name"), address);
      return done(URI.create(address), "saved");
    } catch (InvalidInput wrong) {
      return again(Forms.values(form), wrong);
    }
  }

  /** Gives a saved filter another name. */
  @POST
  @Path("/filters/{id:\\d{1,18}}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response rename(long id, MultivaluedMap<String, String> form) {
    try {
      filters.rename(visit.user(), id, Forms.field(form, "name"));
      return done(URI.create("/work"), "renamed");
    } catch (InvalidInput wrong) {
      var values = new LinkedHashMap<>(Forms.values(form));
      values.put("id", String.valueOf(id));
      return again(values, wrong);
    }
  }

  /** Deletes a saved filter. */
  @POST
  @Path("/filters/{id:\\d{1,18}}/deletion")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response delete(long id) {
    filters.delete(visit.user(), id);
    return done(URI.create("/work"), "deleted");
  }

  private View view(FormView form) {
    var since = visits.note(visit.user(), visit.today()).orElse(null);
    var lists =
        Arrays.stream(WorkList.values()).map(list -> waiting(new Work(list, since))).toList();
    return new View(
        lists,
        filters.list(visit.user()),
        bulks.listLatest(visit.user(), BULKS_SHOWN),
        followUps.countOpen(),
        form,
        notices.of(uri));
  }

  private Waiting waiting(Work work) {
    var duplicates = work.list() == WorkList.UNDECIDED_DUPLICATES;
    var scope = duplicates ? ReviewScope.UNDECIDED : ReviewScope.ACCEPTED;
    var sort =
        switch (work.list()) {
          case CHECKED_LONGEST_AGO -> "checked";
          case UNDECIDED_DUPLICATES, NEVER_CHECKED -> "published";
          default -> "deadline";
        };
    var filter = AssignmentFilter.ofWork(work, scope);
    var order = new Paging(sort, false, null, SHOWN);
    var address =
        new Address("/assignments", Map.of())
            .with("work", work.list().name().toLowerCase(Locale.ROOT))
            .with("since", since(work))
            .with("review", scope.word())
            .with("sort", sort)
            .with("order", "asc");
    return new Waiting(
        work.list(),
        assignments.count(filter),
        assignments.page(filter, order).rows(),
        address.href());
  }

  private static String since(Work work) {
    return work.list() == WorkList.NEWLY_OVERDUE && work.since() != null
        ? work.since().toString()
        : null;
  }

  private Response again(Map<String, String> values, InvalidInput wrong) {
    var form = Forms.again(values, wrong.violations(), visit);
    return Response.status(Response.Status.BAD_REQUEST).entity(Templates.work(view(form))).build();
  }

  private static Response done(URI page, String what) {
    return Response.seeOther(UriBuilder.fromUri(page).replaceQueryParam("done", what).build())
        .build();
  }
}
