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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import kz.oryndau.article.ArticleRows;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.intake.IntakeService;
import kz.oryndau.intake.Submission;
import kz.oryndau.listing.Parameters;
import kz.oryndau.processing.ProcessingService;
import kz.oryndau.review.RequestedScope;
import kz.oryndau.statement.StatementRows;

/** Takes articles in and gives them out with their records. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleResource {

  private final IntakeService intake;
  private final ProcessingService processing;
  private final ArticleRows rows;
  private final StatementRows statements;
  private final AssignmentRows assignments;
  private final SecurityIdentity identity;
  @Context UriInfo uri;

  ArticleResource(
      IntakeService intake,
      ProcessingService processing,
      ArticleRows rows,
      StatementRows statements,
      AssignmentRows assignments,
      SecurityIdentity identity) {
    this.intake = intake;
    this.processing = processing;
    this.rows = rows;
    this.statements = statements;
    this.assignments = assignments;
    this.identity = identity;
  }

  /**
   * Stores and reads an article: 201 with its address, or 200 with that of the stored one where the
   * archive already has the same text from the same address.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"ANALYST", "ADMIN"})
  public Response submit(Submission body) {
    var submission = body == null ? new Submission(null, null, null, null, null, null) : body;
    var receipt = intake.submit(submission, identity.getPrincipal().getName());
    processing.process(receipt.articleId());
    var article = find(receipt.articleId(), ReviewScope.DRAFT);
    var location = uri.getAbsolutePathBuilder().path(String.valueOf(article.id())).build();
    return receipt.known()
        ? Response.ok(article).contentLocation(location).build()
        : Response.created(location).entity(article).build();
  }

  /** An article; analysts may ask for {@code review=draft} and the other scopes. */
  @GET
  @Path("/{id:\\d{1,18}}")
  public ArticleDto article(long id) {
    var parameters = new Parameters(uri.getQueryParameters());
    var scope = RequestedScope.of(parameters, identity);
    parameters.check();
    return find(id, scope);
  }

  private ArticleDto find(long id, ReviewScope scope) {
    var article = rows.find(id, scope).orElseThrow(NotFoundException::new);
    return ArticleDto.of(
        article,
        rows.text(id).orElseThrow(),
        statements.listOfArticle(id, scope),
        assignments.listOfArticle(id, scope));
  }
}
