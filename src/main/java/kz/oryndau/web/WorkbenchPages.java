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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Parameters;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.review.QueueFilter;
import kz.oryndau.review.QueueRow;
import kz.oryndau.review.QueueRows;
import kz.oryndau.review.ReviewClaims;
import kz.oryndau.review.ReviewService;

/** The workbench of an analyst: what waits for a decision, and an article in review. */
@Path("/review")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ANALYST", "ADMIN"})
public class WorkbenchPages {

  /** What an address of the workbench remembers of the list that led to it. */
  private static final List<String> ORDER = List.of("sort", "order", "whose");

  private static final String SURE = "sure";
  private static final String USUALLY_SURE = "90";

  private final QueueRows queue;
  private final ReviewClaims claims;
  private final ReviewService review;
  private final ArticleReader reader;
  private final Notices notices;
  private final Visit visit;
  private final Clock clock;

  WorkbenchPages(
      QueueRows queue,
      ReviewClaims claims,
      ReviewService review,
      ArticleReader reader,
      Notices notices,
      Visit visit,
      Clock clock) {
    this.queue = queue;
    this.claims = claims;
    this.review = review;
    this.reader = reader;
    this.notices = notices;
    this.visit = visit;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance queue(QueueView view);

    static native TemplateInstance article(BenchView view);

    private Templates() {}
  }

  /** The articles with drafts, the least certain first unless another order is asked for. */
  @GET
  public TemplateInstance queue(@Context UriInfo uri) {
    var request = new ListRequest(uri, visit);
    var words = visit.bench();
    request.text().choice("whose", words.whose(), QueueFilter.Whose.values(), words::whoseOf);
    var filter = QueueFilter.of(request.parameters(), visit.user());
    var page = queue.page(filter, request.paging());
    ListView<QueueRow> list = request.view(page, "");
    return Templates.queue(new QueueView(list, visit.user(), notices.of(uri)));
  }

  /** An article in review; to open it is to take it, unless somebody else has. */
  @GET
  @Path("/articles/{id:\\d{1,18}}")
  public TemplateInstance article(long id, @Context UriInfo uri) {
    var parameters = new Parameters(uri.getQueryParameters());
    var sure = parameters.text(SURE);
    var form = new FormView(Map.of(SURE, sure == null ? USUALLY_SURE : sure), List.of());
    return Templates.article(view(id, uri.getQueryParameters(), form, notices.of(uri)));
  }

  /** Takes an article that somebody else has. */
  @POST
  @Path("/articles/{id:\\d{1,18}}/claim")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeOver(long id, MultivaluedMap<String, String> form) {
    claims.takeOver(id, visit.user());
    return Response.seeOther(URI.create(address(id, form).href())).build();
  }

  /** Gives an article back and goes on with the next one, or to the list. */
  @POST
  @Path("/articles/{id:\\d{1,18}}/leave")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response leave(long id, MultivaluedMap<String, String> form) {
    claims.leave(id, visit.user());
    var asked = new Parameters(form);
    var filter = QueueFilter.of(asked, visit.user());
    var order = asked.paging(1);
    asked.check();
    var next =
        "next".equals(Forms.field(form, "to"))
            ? queue.next(filter, order, id).map(following -> address(following, form).href())
            : Optional.<String>empty();
    var list = address(id, form).at("/review");
    return Response.seeOther(URI.create(next.orElse(list.href()))).build();
  }

  /** Accepts every draft of an article that the machine is at least so sure of. */
  @POST
  @Path("/articles/{id:\\d{1,18}}/sure")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response acceptSure(long id, MultivaluedMap<String, String> form) {
    try {
      var percent = percent(form);
      var accepted = review.acceptAll(id, percent / 100.0, visit.user());
      var page =
          address(id, form)
              .with(SURE, String.valueOf(percent))
              .with("done", "accepted")
              .with("of", String.valueOf(accepted));
      return Response.seeOther(URI.create(page.href())).build();
    } catch (InvalidInput wrong) {
      var again = Forms.again(form, List.of(SURE), wrong, visit);
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(Templates.article(view(id, form, again, null)))
          .build();
    }
  }

  private static long percent(MultivaluedMap<String, String> form) {
    var parameters = new Parameters(form);
    var percent = parameters.id(SURE);
    if (parameters.text(SURE) == null) {
      parameters.wrong(SURE, Rule.REQUIRED);
    } else if (percent != null && (percent < 0 || percent > 100)) {
      parameters.wrong(SURE, Rule.NOT_ONE_OF, percent, "0–100");
    }
    parameters.check();
    return percent;
  }

  private BenchView view(
      long id, MultivaluedMap<String, String> asked, FormView sure, Notice notice) {
    var article = reader.read(id, ReviewScope.DRAFT, notice);
    claims.take(id, visit.user());
    var other = claims.find(id).filter(claim -> !claim.heldBy(visit.user()));
    return new BenchView(
        article,
        address(id, asked),
        other.map(claim -> claim.username()).orElse(null),
        other
            .map(claim -> Dates.moment(LocalDateTime.ofInstant(claim.takenAt(), clock.getZone())))
            .orElse(null),
        sure);
  }

  private static Address address(long id, MultivaluedMap<String, String> asked) {
    var kept = new LinkedHashMap<String, String>();
    for (var name : ORDER) {
      var value = asked.getFirst(name);
      if (value != null && !value.isBlank()) {
        kept.put(name, value);
      }
    }
    return new Address("/review/articles/" + id, kept);
  }
}
