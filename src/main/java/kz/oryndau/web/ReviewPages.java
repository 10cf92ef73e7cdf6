package kz.oryndau.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kz.oryndau.history.IllegalTransition;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.platform.RecordKey;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;
import kz.oryndau.processing.ProcessingService;
import kz.oryndau.review.Decision;
import kz.oryndau.review.ReviewService;
import kz.oryndau.sample.SampleArticles;

/** What the buttons of an analyst do; each goes back to the page that it stands on. */
@Path("/review")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({"ANALYST", "ADMIN"})
public class ReviewPages {

  private final ReviewService review;
  private final ProcessingService processing;
  private final SampleArticles samples;
  private final SecurityIdentity identity;

  ReviewPages(
      ReviewService review,
      ProcessingService processing,
      SampleArticles samples,
      SecurityIdentity identity) {
    this.review = review;
    this.processing = processing;
    this.samples = samples;
    this.identity = identity;
  }

  /** The fields of a form that decides over a record. */
  static class DecisionForm {
    @FormParam("decision")
    String decision;

    @FormParam("reason")
    String reason;

    @FormParam("duplicateOf")
    String duplicateOf;

    @FormParam("version")
    String version;

    @FormParam("back")
    String back;

    Decision read() {
      var violations = new Violations();
      var seen = version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : null;
      if (seen == null) {
        violations.add("version", Rule.NOT_A_NUMBER, String.valueOf(version));
      }
      var next =
          switch (String.valueOf(decision)) {
            case "accept" -> ReviewStatus.ACCEPTED;
            case "reject" -> ReviewStatus.REJECTED;
            case "duplicate" -> ReviewStatus.DUPLICATE;
            case "reopen" -> ReviewStatus.DRAFT;
            default -> null;
          };
      if (next == null) {
        violations.add(
            "decision",
            Rule.NOT_ONE_OF,
            String.valueOf(decision),
            "accept, reject, duplicate, reopen");
      }
      var named = duplicateOf != null && !duplicateOf.isBlank();
      var original = named ? RecordKey.of(duplicateOf).orElse(null) : null;
      if (named && original == null) {
        violations.add("duplicateOf", Rule.NO_SUCH_RECORD, duplicateOf);
      }
      violations.orThrow();
      return new Decision(next, reason, original, seen);
    }
  }

  /** Accepts or rejects a statement, or takes its decision back. */
  @POST
  @Path("/statements/{id:\\d{1,18}}")
  public Response decideStatement(long id, DecisionForm form) {
    return decide(() -> review.decideStatement(id, form.read(), user()), form, "statements/" + id);
  }

  /** Accepts or rejects an assignment, or takes its decision back. */
  @POST
  @Path("/assignments/{id:\\d{1,18}}")
  public Response decideAssignment(long id, DecisionForm form) {
    return decide(
        () -> review.decideAssignment(id, form.read(), user()), form, "assignments/" + id);
  }

  /** Accepts every draft of an article. */
  @POST
  @Path("/articles/{id:\\d{1,18}}/accept")
  public Response acceptAll(long id) {
    var accepted = review.acceptAll(id, 0, user());
    return seeOther(URI.create("/articles/" + id), "accepted", String.valueOf(accepted));
  }

  /** Reads an article again whose reading failed or was interrupted. */
  @POST
  @Path("/articles/{id:\\d{1,18}}/analyse")
  public Response analyse(long id) {
    processing.process(id);
    return Response.seeOther(URI.create("/articles/" + id)).build();
  }

  /** Removes the invented articles with everything read from them. */
  @POST
  @Path("/samples/removal")
  public Response removeSamples() {
    samples.remove();
    return seeOther(URI.create("/"), "samples", "");
  }

  /** Somebody else's decision is told on the page one came from, with one's own reason. */
  private static Response decide(Runnable decision, DecisionForm form, String record) {
    try {
      decision.run();
      return back(form.back, record);
    } catch (OptimisticLockException | IllegalTransition conflict) {
      if (form.back == null) {
        throw conflict;
      }
      var page = ReturnPath.of(form.back, "/" + record);
      return seeOther(withReason(page, form.reason), "conflict", record);
    }
  }

  private static URI withReason(URI page, String reason) {
    if (reason == null || reason.isBlank()) {
      return page;
    }
    var typed = "reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8);
    return URI.create(page + (page.getRawQuery() == null ? "?" : "&") + typed);
  }

  private String user() {
    return identity.getPrincipal().getName();
  }

  private static Response back(String back, String record) {
    return seeOther(ReturnPath.of(back, "/" + record), "decided", record);
  }

  private static Response seeOther(URI page, String done, String of) {
    var address =
        UriBuilder.fromUri(page)
            .replaceQueryParam("done", done)
            .replaceQueryParam("of", of.isEmpty() ? new Object[0] : new Object[] {of})
            .build();
    return Response.seeOther(address).build();
  }
}
