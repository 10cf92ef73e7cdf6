package kz.oryndau.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import kz.oryndau.api.RecordDto.AssignmentDto;
import kz.oryndau.api.RecordDto.AssignmentsDto;
import kz.oryndau.api.RecordDto.ChangeDto;
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.assignment.ScheduleClock;
import kz.oryndau.history.HistoryRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.Parameters;
import kz.oryndau.review.RequestedScope;
import kz.oryndau.tracking.ChangeReader;
import kz.oryndau.tracking.TrackingService;

/**
 * Assignments with what became of them. A change names the version that its sender has seen and
 * answers with the assignment as it then is.
 */
@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentResource {

  private final AssignmentRows rows;
  private final HistoryRows history;
  private final TrackingService tracking;
  private final ChangeReader changes;
  private final ScheduleClock schedule;
  private final SecurityIdentity identity;
  @Context UriInfo uri;

  AssignmentResource(
      AssignmentRows rows,
      HistoryRows history,
      TrackingService tracking,
      ChangeReader changes,
      ScheduleClock schedule,
      SecurityIdentity identity) {
    this.rows = rows;
    this.history = history;
    this.tracking = tracking;
    this.changes = changes;
    this.schedule = schedule;
    this.identity = identity;
  }

  /** A page of the assignments that fit the parameters, the same as on the portal's list. */
  @GET
  public AssignmentsDto list() {
    var parameters = new Parameters(uri.getQueryParameters());
    var filter = AssignmentFilter.of(parameters, RequestedScope.of(parameters, identity));
    var paging = parameters.paging(Paging.DEFAULT_SIZE);
    parameters.check();
    var page = rows.page(filter, paging);
    var day = schedule.day();
    return new AssignmentsDto(
        page.rows().stream().map(row -> AssignmentDto.of(row, day)).toList(), page.next());
  }

  /** An assignment; analysts may ask for {@code review=draft} and the other scopes. */
  @GET
  @Path("/{id:\\d{1,18}}")
  public AssignmentDto assignment(long id) {
    return find(id, scope());
  }

  /** Everything that happened to an assignment, oldest first. */
  @GET
  @Path("/{id:\\d{1,18}}/history")
  public List<ChangeDto> history(long id) {
    find(id, scope());
    return history.ofAssignment(id).stream().map(ChangeDto::of).toList();
  }

  /** Records what is reported of its execution. */
  @POST
  @Path("/{id:\\d{1,18}}/execution")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"ANALYST", "ADMIN"})
  public AssignmentDto execution(long id, Map<String, Object> body) {
    var fields = ChangeBody.fields(body);
    tracking.changeExecution(id, changes.execution(fields), changes.version(fields), user());
    return find(id, ReviewScope.ALL);
  }

  /** Puts its deadline off. */
  @POST
  @Path("/{id:\\d{1,18}}/extensions")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"ANALYST", "ADMIN"})
  public AssignmentDto extend(long id, Map<String, Object> body) {
    var fields = ChangeBody.fields(body);
    tracking.extend(id, changes.extension(fields), changes.version(fields), user());
    return find(id, ReviewScope.ALL);
  }

  /** Records a look that found nothing new. */
  @POST
  @Path("/{id:\\d{1,18}}/checks")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"ANALYST", "ADMIN"})
  public AssignmentDto check(long id, Map<String, Object> body) {
    var fields = ChangeBody.fields(body);
    tracking.recordCheck(id, changes.reason(fields, "note"), changes.version(fields), user());
    return find(id, ReviewScope.ALL);
  }

  /** Marks it as an ongoing duty; with {@code "ongoing": false} takes the mark away. */
  @POST
  @Path("/{id:\\d{1,18}}/ongoing")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"ANALYST", "ADMIN"})
  public AssignmentDto ongoing(long id, Map<String, Object> body) {
    var fields = ChangeBody.fields(body);
    var ended = "false".equals(fields.get("ongoing"));
    tracking.markOngoing(
        id,
        ended ? null : changes.ongoing(fields),
        changes.reason(fields, "reason"),
        changes.version(fields),
        user());
    return find(id, ReviewScope.ALL);
  }

  /** Marks whether it can be checked. */
  @POST
  @Path("/{id:\\d{1,18}}/checkable")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"ANALYST", "ADMIN"})
  public AssignmentDto checkable(long id, Map<String, Object> body) {
    var fields = ChangeBody.fields(body);
    tracking.markCheckable(
        id,
        changes.truth(fields, "checkable"),
        changes.requiredReason(fields, "reason"),
        changes.version(fields),
        user());
    return find(id, ReviewScope.ALL);
  }

  private ReviewScope scope() {
    return RequestedScope.only(uri.getQueryParameters(), identity);
  }

  private AssignmentDto find(long id, ReviewScope scope) {
    return rows.find(id, scope)
        .map(row -> AssignmentDto.of(row, schedule.day()))
        .orElseThrow(NotFoundException::new);
  }

  private String user() {
    return identity.getPrincipal().getName();
  }
}
