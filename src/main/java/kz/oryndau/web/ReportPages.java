package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.oryndau.listing.Parameters;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.report.ask.Question;
import kz.oryndau.report.ask.Questions;
import kz.oryndau.report.file.ReportFiles;
import kz.oryndau.report.file.ReportFormat;
import kz.oryndau.report.gather.FindingsReader;
import kz.oryndau.report.gather.TooMuch;
import kz.oryndau.report.make.ReportMaker;
import kz.oryndau.report.paper.Document;
import kz.oryndau.report.sum.ListName;
import kz.oryndau.report.sum.Report;
import kz.oryndau.report.sum.RowTable;

/** Asking for a report, and the report as a page that prints. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

  /** Rows of a table that a page shows; files have them all. */
  static final int SHOWN = 1_000;

  private final ReportMaker maker;
  private final ReportWorder worder;
  private final ReportChoices choices;
  private final Visit visit;
  @Context UriInfo uri;

  ReportPages(ReportMaker maker, ReportWorder worder, ReportChoices choices, Visit visit) {
    this.maker = maker;
    this.worder = worder;
    this.choices = choices;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance ask(AskView view);

    static native TemplateInstance view(View view);

    private Templates() {}
  }

  /**
   * A report on a page.
   *
   * @param asked the question as it was asked, to change it
   * @param files the same in other formats
   * @param tooLong said where some formats can't hold it; null otherwise
   */
  public record View(Document document, String asked, List<Link> files, String tooLong) {}

  /** A link with what it is called. */
  public record Link(String href, String label) {}

  /** The form, filled in as the address says. */
  @GET
  @Path("/reports")
  public TemplateInstance ask() {
    return Templates.ask(choices.view(uri.getQueryParameters(), List.of(), null));
  }

  /** The report; the form again where the question is wrong or too wide. */
  @GET
  @Path("/reports/view")
  public Response view() {
    try {
      var question = question(new Parameters(uri.getQueryParameters()), visit);
      var report = maker.make(question);
      var document = worder.word(report, visit.language().code(), SHOWN);
      var query = Questions.query(question);
      return Response.ok(
              Templates.view(new View(document, query, files(report, query), tooLong(report))))
          .build();
    } catch (InvalidInput wrong) {
      return again(choices.view(uri.getQueryParameters(), wrong.violations(), null));
    } catch (TooMuch much) {
      var words = visit.reports().tooMuch(much.found(), FindingsReader.MOST);
      return again(choices.view(uri.getQueryParameters(), List.of(), words));
    }
  }

  /** Where the report on execution stood before there were others. */
  @GET
  @Path("/reports/execution")
  public Response execution() {
    var target = uri.getBaseUriBuilder().path("/reports/view").queryParam("report", "execution");
    uri.getQueryParameters().forEach((name, values) -> target.queryParam(name, encoded(values)));
    var page = target.build();
    return Response.seeOther(URI.create(page.getRawPath() + "?" + page.getRawQuery())).build();
  }

  private static Object[] encoded(List<String> values) {
    return values.stream().map(value -> value.replace("%", "%25").replace("{", "%7B")).toArray();
  }

  /**
   * The question of an address.
   *
   * @throws InvalidInput if it is wrong
   * @throws UnauthorizedException if it asks for drafts and nobody has signed in
   */
  static Question question(Parameters asked, Visit visit) {
    var question = Questions.read(asked);
    asked.check();
    if (question.drafts() && !visit.signedIn()) {
      throw new UnauthorizedException();
    }
    return question;
  }

  private List<Link> files(Report report, String query) {
    return Arrays.stream(ReportFormat.values())
        .filter(format -> ReportFiles.fits(report, format))
        .flatMap(format -> links(report, query, format))
        .toList();
  }

  /** CSV holds one list, so there is a file for each. */
  private Stream<Link> links(Report report, String query, ReportFormat format) {
    var path = "/reports/view." + format.extension() + "?" + query;
    return format != ReportFormat.CSV
        ? Stream.of(new Link(path, format.name()))
        : report.content().tables().stream()
            .map(RowTable::name)
            .map(name -> new Link(path + "&table=" + name.word(), csv(name)));
  }

  private String csv(ListName name) {
    return visit.reports().csvOf(visit.reports().list(name));
  }

  private String tooLong(Report report) {
    return ReportFiles.fits(report, ReportFormat.PDF)
        ? null
        : visit.reports().tooMuchFile(report.size(), ReportFormat.PDF.most());
  }

  private static Response again(AskView view) {
    return Response.status(Response.Status.BAD_REQUEST).entity(Templates.ask(view)).build();
  }
}
