package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;
import kz.oryndau.processing.RecordChange;
import kz.oryndau.processing.ReextractedRow;
import kz.oryndau.processing.ReextractionRow;
import kz.oryndau.processing.ReextractionRows;
import kz.oryndau.processing.ReextractionService;
import kz.oryndau.statement.Statement;

/** Reading articles again: what to read, what would change, how far it is. */
@Path("/review/reextraction")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ANALYST", "ADMIN"})
public class ReextractionPages {

  private static final int LATEST = 20;

  /** More would make a page that nobody reads; the totals above count all. */
  private static final int SHOWN = 200;

  private static final List<String> FIELDS = List.of("which", "articles");

  private final ReextractionService service;
  private final ReextractionRows rows;
  private final Visit visit;
  private final Clock clock;

  ReextractionPages(ReextractionService service, ReextractionRows rows, Visit visit, Clock clock) {
    this.service = service;
    this.rows = rows;
    this.visit = visit;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance start(FormView form, List<Job> jobs);

    static native TemplateInstance job(JobView view);

    private Templates() {}
  }

  /** A job, and when it was started as a reader writes it. */
  public record Job(ReextractionRow row, String started) {}

  /**
   * A job with what it changes.
   *
   * @param job how far it is
   * @param articles in which something is different or went wrong
   * @param cut whether there are more of them than are shown
   */
  public record JobView(Job job, List<ReextractedRow> articles, boolean cut, Terms terms) {

    /** Path of its page. */
    public String path() {
      return "/review/reextraction/" + job.row().id();
    }

    /** The kind of a record in words. */
    public String kind(RecordChange change) {
      for (var kind : Statement.Kind.values()) {
        if (kind.name().equals(change.kind())) {
          return terms.statementKind(kind);
        }
      }
      return terms.assignmentKind(Assignment.Kind.valueOf(change.kind()));
    }
  }

  /** The form, with the article that the address names, and the latest jobs. */
  @GET
  public TemplateInstance start(@Context UriInfo uri) {
    var named = Forms.field(uri.getQueryParameters(), "articles");
    var values = Map.of("which", named.isEmpty() ? "all" : "chosen", "articles", named);
    return Templates.start(FormView.of(values), latest());
  }

  /** Starts a preview; a wrong form comes back as it was typed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response preview(MultivaluedMap<String, String> form) {
    try {
      var chosen = "chosen".equals(Forms.field(form, "which"));
      var job =
          chosen
              ? service.preview(numbers(Forms.field(form, "articles")), visit.user())
              : service.previewAll(visit.user());
      return toJob(job);
    } catch (InvalidInput wrong) {
      var view = Forms.again(form, FIELDS, wrong, visit);
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(Templates.start(view, latest()))
          .build();
    }
  }

  /** How far a job is, and what it changes or would change. */
  @GET
  @Path("/{id:\\d{1,18}}")
  public TemplateInstance job(long id) {
    var row = rows.find(id).orElseThrow(NotFoundException::new);
    var articles = rows.listArticles(id, SHOWN + 1);
    var cut = articles.size() > SHOWN;
    var shown = cut ? articles.subList(0, SHOWN) : articles;
    return Templates.job(new JobView(job(row), shown, cut, visit.terms()));
  }

  /** Changes what the preview has shown. */
  @POST
  @Path("/{id:\\d{1,18}}/apply")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response apply(long id) {
    service.apply(id);
    return toJob(id);
  }

  /** Stops a job; it can go on later. */
  @POST
  @Path("/{id:\\d{1,18}}/stop")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response stop(long id) {
    service.stop(id);
    return toJob(id);
  }

  /** Goes on with a job that was stopped. */
  @POST
  @Path("/{id:\\d{1,18}}/resume")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response resume(long id) {
    service.resume(id);
    return toJob(id);
  }

  private List<Job> latest() {
    return rows.listLatest(LATEST).stream().map(this::job).toList();
  }

  private Job job(ReextractionRow row) {
    return new Job(row, moment(row.createdAt()));
  }

  private String moment(Instant at) {
    return Dates.moment(LocalDateTime.ofInstant(at, clock.getZone()));
  }

  /** Numbers of articles with spaces, commas or line ends between them. */
  private static List<Long> numbers(String typed) {
    var violations = new Violations();
    List<Long> numbers = new ArrayList<>();
    for (var word : typed.strip().split("[\\s,;]+")) {
      if (word.matches("\\d{1,18}")) {
        numbers.add(Long.valueOf(word));
      } else if (!word.isEmpty()) {
        violations.add("articles", Rule.NOT_A_NUMBER, word);
      }
    }
    violations.orThrow();
    return numbers.stream().distinct().toList();
  }

  private static Response toJob(long id) {
    return Response.seeOther(URI.create("/review/reextraction/" + id)).build();
  }
}
