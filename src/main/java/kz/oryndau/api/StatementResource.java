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
import kz.oryndau.api.RecordDto.ChangeDto;
import kz.oryndau.api.RecordDto.StatementDto;
import kz.oryndau.history.HistoryRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.review.RequestedScope;
import kz.oryndau.statement.StatementRows;
import kz.oryndau.tracking.ChangeReader;
import kz.oryndau.tracking.TrackingService;

/** Statements with what became of them. */
@Path("/api/v1/statements")
@Produces(MediaType.APPLICATION_JSON)
public class StatementResource {

  private final StatementRows rows;
  private final HistoryRows history;
  private final TrackingService tracking;
  private final ChangeReader changes;
  private final SecurityIdentity identity;
  @Context UriInfo uri;

  StatementResource(
      StatementRows rows,
      HistoryRows history,
      TrackingService tracking,
      ChangeReader changes,
      SecurityIdentity identity) {
    this.rows = rows;
    this.history = history;
    this.tracking = tracking;
    this.changes = changes;
    this.identity = identity;
  }

  /** A statement; analysts may ask for {@code review=draft} and the other scopes. */
  @GET
  @Path("/{id:\\d{1,18}}")
  public StatementDto statement(long id) {
    return find(id, scope());
  }

  /** Everything that happened to a statement, oldest first. */
  @GET
  @Path("/{id:\\d{1,18}}/history")
  public List<ChangeDto> history(long id) {
    find(id, scope());
    return history.ofStatement(id).stream().map(ChangeDto::of).toList();
  }

  /** Marks it as disputed, corrected or retracted, or takes such a mark away. */
  @POST
  @Path("/{id:\\d{1,18}}/standing")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"ANALYST", "ADMIN"})
  public StatementDto standing(long id, Map<String, Object> body) {
    var fields = ChangeBody.fields(body);
    var user = identity.getPrincipal().getName();
    tracking.changeStanding(id, changes.standing(fields), changes.version(fields), user);
    return find(id, ReviewScope.ALL);
  }

  private ReviewScope scope() {
    return RequestedScope.only(uri.getQueryParameters(), identity);
  }

  private StatementDto find(long id, ReviewScope scope) {
    return rows.find(id, scope).map(StatementDto::of).orElseThrow(NotFoundException::new);
  }
}
