package kz.oryndau.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.oryndau.platform.Conflict;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.RecordKey;
import kz.oryndau.platform.Violation;
import kz.oryndau.tracking.ChangeReader;
import kz.oryndau.tracking.FollowUpService;
import kz.oryndau.tracking.TrackingService;

/**
 * The forms by which an analyst records what becomes of a record. What is wrong comes back on the
 * record's page, as it was typed.
 */
@Path("/track")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ANALYST", "ADMIN"})
public class TrackingPages {

  private final TrackingService tracking;
  private final ChangeReader changes;
  private final AssignmentReader assignments;
  private final StatementReader statements;
  private final FollowUpService followUps;
  private final Visit visit;
  @Context UriInfo uri;

  TrackingPages(
      TrackingService tracking,
      ChangeReader changes,
      AssignmentReader assignments,
      StatementReader statements,
      FollowUpService followUps,
      Visit visit) {
    this.tracking = tracking;
    this.changes = changes;
    this.assignments = assignments;
    this.statements = statements;
    this.followUps = followUps;
    this.visit = visit;
  }

  /** Records what is reported of an assignment's execution. */
  @POST
  @Path("/assignments/{id:\\d{1,18}}/execution")
  public Response execution(long id, MultivaluedMap<String, String> form) {
    return assignment(
        id,
        "execution",
        form,
        fields -> {
          var change = changes.execution(fields);
          var version = changes.version(fields);
          report(fields)
              .ifPresentOrElse(
                  key -> followUps.confirmExecution(key, id, change, version, visit.user()),
                  () -> tracking.changeExecution(id, change, version, visit.user()));
        });
  }

  /** Puts an assignment's deadline off. */
  @POST
  @Path("/assignments/{id:\\d{1,18}}/extension")
  public Response extension(long id, MultivaluedMap<String, String> form) {
    return assignment(
        id,
        "extension",
        form,
        fields -> {
          var extension = changes.extension(fields);
          var version = changes.version(fields);
          report(fields)
              .ifPresentOrElse(
                  key -> followUps.confirmExtension(key, id, extension, version, visit.user()),
                  () -> tracking.extend(id, extension, version, visit.user()));
        });
  }

  /** Marks an assignment as an ongoing duty; with {@code end} takes the mark away. */
  @POST
  @Path("/assignments/{id:\\d{1,18}}/ongoing")
  public Response ongoing(long id, MultivaluedMap<String, String> form) {
    return assignment(
        id,
        "ongoing",
        form,
        fields ->
            tracking.markOngoing(
                id,
                fields.containsKey("end") ? null : changes.ongoing(fields),
                changes.reason(fields, "reason"),
                changes.version(fields),
                visit.user()));
  }

  /** Marks whether an assignment can be checked. */
  @POST
  @Path("/assignments/{id:\\d{1,18}}/checkable")
  public Response checkable(long id, MultivaluedMap<String, String> form) {
    return assignment(
        id,
        "checkable",
        form,
        fields ->
            tracking.markCheckable(
                id,
                changes.truth(fields, "checkable"),
                changes.requiredReason(fields, "reason"),
                changes.version(fields),
                visit.user()));
  }

  /** Records a look that found nothing new. */
  @POST
  @Path("/assignments/{id:\\d{1,18}}/check")
  public Response check(long id, MultivaluedMap<String, String> form) {
    return assignment(
        id,
        "check",
        form,
        fields ->
            tracking.recordCheck(
                id, changes.reason(fields, "note"), changes.version(fields), visit.user()));
  }

  /** Marks a statement as disputed, corrected or retracted, or takes such a mark away. */
  @POST
  @Path("/statements/{id:\\d{1,18}}/standing")
  public Response standing(long id, MultivaluedMap<String, String> form) {
    return apply(
        "/statements/" + id,
        "standing",
        form,
        fields ->
            tracking.changeStanding(
                id, changes.standing(fields), changes.version(fields), visit.user()),
        open -> StatementPages.Templates.show(statements.read(id, uri, open)));
  }

  /** The report that filled the form and is confirmed by it; empty for none. */
  private static Optional<Long> report(Map<String, String> fields) {
    return RecordKey.of(fields.getOrDefault("followUp", ""));
  }

  private Response assignment(
      long id,
      String name,
      MultivaluedMap<String, String> form,
      Consumer<Map<String, String>> change) {
    return apply(
        "/assignments/" + id,
        name,
        form,
        change,
        open -> AssignmentPages.Templates.show(assignments.read(id, uri, open)));
  }

  private Response apply(
      String path,
      String name,
      MultivaluedMap<String, String> form,
      Consumer<Map<String, String>> change,
      Function<TrackingView.OpenForm, Object> page) {
    var words = visit.tracking();
    var fields = Forms.values(form);
    try {
      change.accept(fields);
      return Response.seeOther(URI.create(path + "?done=tracked")).build();
    } catch (InvalidInput wrong) {
      var open = open(name, fields, wrong.violations(), words.notRecorded());
      return Response.status(Response.Status.BAD_REQUEST).entity(page.apply(open)).build();
    } catch (Conflict refused) {
      var open = open(name, fields, refused.violations(), words.notRecorded());
      return Response.status(Response.Status.CONFLICT).entity(page.apply(open)).build();
    } catch (OptimisticLockException meanwhile) {
      var open = open(name, fields, List.of(), words.changedMeanwhile());
      return Response.status(Response.Status.CONFLICT).entity(page.apply(open)).build();
    }
  }

  private TrackingView.OpenForm open(
      String name, Map<String, String> fields, List<Violation> violations, String head) {
    return new TrackingView.OpenForm(name, Forms.again(fields, violations, visit), head, true);
  }
}
