package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.oryndau.listing.Parameters;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.report.ask.Questions;
import kz.oryndau.report.gather.Change;
import kz.oryndau.report.make.ReportMaker;
import kz.oryndau.report.sum.Report;

/** Tells a reader whether a printed report matches the data, and what differs if not. */
@Path("/reports/check")
@Produces(MediaType.TEXT_HTML)
public class ReportCheckPages {

  private static final Pattern MARK = Pattern.compile("([a-z]+):([^:\"\\s]*):([0-9a-f]{8})");

  private final ReportMaker maker;
  private final Visit visit;
  @Context UriInfo uri;

  ReportCheckPages(ReportMaker maker, Visit visit) {
    this.maker = maker;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance check(View view);

    private Templates() {}
  }

  /**
   * The page.
   *
   * @param form what was typed, with what is wrong
   * @param at when the report was made, as its link says; null where that is not known
   * @param result null before anything is asked
   */
  public record View(FormView form, String at, Result result) {}

  /**
   * What the comparison found.
   *
   * @param same whether the report matches
   * @param digest of the report as it is now
   * @param question to open it
   * @param rows rows that differ, as far as marks were given
   * @param since when the report was made, as a reader writes it; null where not known
   * @param changes what happened to its records since
   */
  public record Result(
      boolean same,
      String digest,
      String question,
      List<Line> rows,
      String since,
      List<Line> changes) {}

  /** A record and what is to be said of it; {@code href} may be null. */
  public record Line(String href, String label, String what) {}

  /** The form, and the comparison where the address asks for one. */
  @GET
  public Response check() {
    var asked = new Parameters(uri.getQueryParameters());
    var typed = new LinkedHashMap<String, String>();
    uri.getQueryParameters().forEach((name, all) -> typed.put(name, all.get(0)));
    if (typed.isEmpty()) {
      return Response.ok(Templates.check(new View(FormView.empty(), null, null))).build();
    }
    try {
      var result = compare(asked);
      return Response.ok(Templates.check(new View(FormView.of(typed), asked.text("at"), result)))
          .build();
    } catch (InvalidInput wrong) {
      var form = Forms.again(typed, wrong.violations(), visit);
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(Templates.check(new View(form, asked.text("at"), null)))
          .build();
    }
  }

  private Result compare(Parameters asked) {
    var digest = asked.text("digest");
    if (digest == null) {
      asked.wrong("digest", Rule.REQUIRED);
    } else if (!digest.toLowerCase(Locale.ROOT).matches("[0-9a-f]{64}")) {
      asked.wrong("digest", Rule.NOT_A_DIGEST);
    }
    if (asked.text("question") == null) {
      asked.wrong("question", Rule.REQUIRED);
    }
    var moment = moment(asked.text("at"));
    asked.check();
    var question =
        ReportPages.question(new Parameters(Questions.parts(asked.text("question"))), visit);
    var report = maker.make(question);
    var same = report.digest().equals(digest.toLowerCase(Locale.ROOT));
    return new Result(
        same,
        report.digest(),
        Questions.query(report.question()),
        same ? List.of() : rows(report, asked.text("marks")),
        moment == null ? null : tongue(report).moment(moment),
        same || moment == null ? List.of() : changes(report, moment));
  }

  private static Instant moment(String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private ReportTongue tongue(Report report) {
    return new ReportTongue(visit.language(), "", report.named(), visit.zone());
  }

  private List<Line> rows(Report report, String marks) {
    if (marks == null) {
      return List.of();
    }
    var printed = byRow(marks);
    var now = byRow(String.join("\n", report.content().marks()));
    var words = visit.reports();
    List<Line> lines = new ArrayList<>();
    printed.forEach(
        (row, mark) -> {
          if (!now.containsKey(row)) {
            lines.add(line(row, words.checkGone()));
          } else if (!now.get(row).equals(mark)) {
            lines.add(line(row, words.checkChanged()));
          }
        });
    now.keySet().stream()
        .filter(row -> !printed.containsKey(row))
        .forEach(row -> lines.add(line(row, words.checkNew())));
    return lines;
  }

  private static Map<String, String> byRow(String marks) {
    return MARK.matcher(marks)
        .results()
        .collect(
            Collectors.toMap(
                found -> found.group(1) + ":" + found.group(2),
                (MatchResult found) -> found.group(3),
                (one, other) -> one + other,
                LinkedHashMap::new));
  }

  private static Line line(String row, String what) {
    var parts = row.split(":", 2);
    var href =
        switch (parts[0]) {
          case "assignments", "overdue", "given", "received" -> "/assignments/" + parts[1];
          case "statements" -> "/statements/" + parts[1];
          case "sources" -> "/articles/" + parts[1];
          default -> null;
        };
    return new Line(href, row, what);
  }

  private List<Line> changes(Report report, Instant moment) {
    var tongue = tongue(report);
    return maker.changesSince(report.question(), moment).stream()
        .map(change -> line(change, tongue))
        .toList();
  }

  private static Line line(Change change, ReportTongue tongue) {
    var entry = change.entry();
    var to = tongue.value(entry.aspect(), entry.to());
    return new Line(
        "/assignments/" + change.id(),
        Words.headline(change.title()),
        tongue.moment(change.at())
            + " · "
            + tongue.tracking().aspect(entry.aspect())
            + (to == null ? "" : ": " + to));
  }
}
