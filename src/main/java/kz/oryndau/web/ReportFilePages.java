package kz.oryndau.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import kz.oryndau.listing.Parameters;
import kz.oryndau.report.file.Busy;
import kz.oryndau.report.file.ReportFiles;
import kz.oryndau.report.file.ReportFormat;
import kz.oryndau.report.gather.TooMuch;
import kz.oryndau.report.make.ReportMaker;
import kz.oryndau.report.sum.ListName;

/** Reports as files; one that is too long for its file leads back to the page that says so. */
@Path("/reports/view.{format:pdf|xlsx|docx|csv|json}")
public class ReportFilePages {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ReportMaker maker;
  private final ReportWorder worder;
  private final ReportFiles files;
  private final Visit visit;
  @Context UriInfo uri;

  ReportFilePages(ReportMaker maker, ReportWorder worder, ReportFiles files, Visit visit) {
    this.maker = maker;
    this.worder = worder;
    this.files = files;
    this.visit = visit;
  }

  /** The file; {@code table} chooses the list of a CSV file. */
  @GET
  public Response file(@PathParam("format") String name) {
    var format = ReportFormat.valueOf(name.toUpperCase(Locale.ROOT));
    var asked = new Parameters(uri.getQueryParameters());
    var list = asked.constant("table", ListName.class);
    var question = ReportPages.question(asked, visit);
    try {
      var report = maker.make(question);
      if (!ReportFiles.fits(report, format)) {
        return toPage();
      }
      var language = visit.language().code();
      var document = worder.word(report, language, base());
      return Response.ok(files.write(report, document, format, list, PATIENCE), format.mediaType())
          .header(
              HttpHeaders.CONTENT_DISPOSITION,
              disposition(worder.fileName(report, language), report.day().today(), format))
          .build();
    } catch (TooMuch much) {
      return toPage();
    } catch (Busy busy) {
      return Response.status(Response.Status.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, PATIENCE.toSeconds())
          .type(MediaType.TEXT_PLAIN + "; charset=UTF-8")
          .entity(visit.reports().busy())
          .build();
    }
  }

  private Response toPage() {
    var query = uri.getRequestUri().getRawQuery();
    var page = query == null ? "/reports/view" : "/reports/view?" + query;
    return Response.seeOther(URI.create(page)).build();
  }

  /** The address of the portal as this reader knows it. */
  private String base() {
    return uri.getBaseUri().toString().replaceAll("/$", "");
  }

  /** A name in any letters, and one in Latin letters for what does not know them. */
  private static String disposition(String name, Object day, ReportFormat format) {
    var extension = "." + format.extension();
    var encoded = URLEncoder.encode(name + extension, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"report-" + day + extension + "\"; filename*=UTF-8''" + encoded;
  }
}
