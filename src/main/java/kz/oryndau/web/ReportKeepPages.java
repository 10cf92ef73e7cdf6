package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.oryndau.listing.Parameters;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.report.ask.Questions;
import kz.oryndau.report.deliver.DeliverySettings;
import kz.oryndau.report.deliver.Frequency;
import kz.oryndau.report.deliver.Run;
import kz.oryndau.report.deliver.Schedules;
import kz.oryndau.report.file.ReportFormat;
import kz.oryndau.report.keep.SavedReport;
import kz.oryndau.report.keep.SavedReports;

/** Reports under a name: saved, renamed, deleted and had back, and sent on a schedule. */
@Path("/reports/saved")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({"ANALYST", "ADMIN"})
public class ReportKeepPages {

  private final SavedReports saved;
  private final Schedules schedules;
  private final DeliverySettings settings;
  private final ReportChoices choices;
  private final Visit visit;

  ReportKeepPages(
      SavedReports saved,
      Schedules schedules,
      DeliverySettings settings,
      ReportChoices choices,
      Visit visit) {
    this.saved = saved;
    this.schedules = schedules;
    this.settings = settings;
    this.choices = choices;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance schedule(View view);

    private Templates() {}
  }

  /**
   * The schedule of a report.
   *
   * @param next when it comes; null where it does not
   * @param folders whether reports can go to a folder
   * @param mail whether reports can go by e-mail
   */
  public record View(
      SavedReport report,
      FormView form,
      String next,
      boolean folders,
      boolean mail,
      List<Field.Option> frequencies,
      List<Field.Option> formats,
      List<Field.Option> languages,
      List<Line> runs) {

    /** Whether a value of a field is chosen. */
    public boolean chosen(String field, String value) {
      return form.value(field).equals(value);
    }
  }

  /** A run in words; {@code detail} may be null. */
  public record Line(String at, String due, String icon, String words, String detail) {}

  /** Leads whoever has the link to the report. */
  @GET
  @Path("/{id:\\d{1,18}}")
  @Consumes(MediaType.WILDCARD)
  @PermitAll
  public Response open(@PathParam("id") long id) {
    var report = saved.find(id).orElseThrow(NotFoundException::new);
    return Response.seeOther(URI.create("/reports/view?" + report.query())).build();
  }

  /** Saves a question. */
  @POST
  public Response save(MultivaluedMap<String, String> form) {
    var parts = Questions.parts(Forms.field(form, "question"));
    var asked = new Parameters(parts);
    var question = Questions.read(asked);
    try {
      asked.check();
      saved.save(visit.user(), Forms.field(form, "name"), question);
      return done("saved", null);
    } catch (InvalidInput wrong) {
      return again(parts, wrong);
    }
  }

  /** Gives a report another name. */
  @POST
  @Path("/{id:\\d{1,18}}")
  public Response rename(@PathParam("id") long id, MultivaluedMap<String, String> form) {
    try {
      saved.rename(visit.user(), id, Forms.field(form, "name"));
      return done("renamed", null);
    } catch (InvalidInput wrong) {
      return again(Map.of(), wrong);
    }
  }

  /** Deletes a report; the next page can undo it. */
  @POST
  @Path("/{id:\\d{1,18}}/deletion")
  public Response delete(@PathParam("id") long id) {
    saved.delete(visit.user(), id);
    return done("deleted", id);
  }

  /** Takes a deletion back. */
  @POST
  @Path("/{id:\\d{1,18}}/restoration")
  public Response restore(@PathParam("id") long id) {
    try {
      saved.restore(visit.user(), id);
      return done("restored", null);
    } catch (InvalidInput wrong) {
      return again(Map.of(), wrong);
    }
  }

  /** The schedule of a report and the log of its runs. */
  @GET
  @Path("/{id:\\d{1,18}}/schedule")
  @Consumes(MediaType.WILDCARD)
  public TemplateInstance schedule(@PathParam("id") long id) {
    var report = own(id);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("language", visit.language().code());
    schedules
        .find(id)
        .ifPresent(
            schedule -> {
              values.put("frequency", schedule.frequency().name());
              values.put("format", schedule.format().name());
              values.put("language", schedule.language());
              values.put("folder", schedule.folder() == null ? "" : schedule.folder());
              values.put("email", schedule.email() == null ? "" : schedule.email());
            });
    return Templates.schedule(view(report, FormView.of(values)));
  }

  /** Lets a report come by itself. */
  @POST
  @Path("/{id:\\d{1,18}}/schedule")
  public Response setSchedule(@PathParam("id") long id, MultivaluedMap<String, String> form) {
    var report = own(id);
    var asked = new Parameters(form);
    var frequency = asked.constant("frequency", Frequency.class);
    var format = asked.constant("format", ReportFormat.class);
    var language = InterfaceLanguage.ofCode(Forms.field(form, "language"));
    try {
      asked.check();
      schedules.set(
          id,
          frequency == null ? Frequency.DAILY : frequency,
          format == null ? ReportFormat.PDF : format,
          language.orElse(visit.language()).code(),
          settings.folder().isPresent() ? asked.text("folder") : null,
          settings.mail() ? asked.text("email") : null);
      return done("scheduled", null);
    } catch (InvalidInput wrong) {
      var again = Forms.again(Forms.values(form), wrong.violations(), visit);
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(Templates.schedule(view(report, again)))
          .build();
    }
  }

  /** Lets it come no more. */
  @POST
  @Path("/{id:\\d{1,18}}/schedule/deletion")
  public Response removeSchedule(@PathParam("id") long id) {
    own(id);
    schedules.remove(id);
    return done("unscheduled", null);
  }

  private SavedReport own(long id) {
    return saved
        .find(id)
        .filter(report -> report.username().equals(visit.user()))
        .orElseThrow(NotFoundException::new);
  }

  private View view(SavedReport report, FormView form) {
    var words = visit.reports();
    return new View(
        report,
        form,
        schedules.find(report.id()).map(schedule -> visit.moment(schedule.nextAt())).orElse(null),
        settings.folder().isPresent(),
        settings.mail(),
        Arrays.stream(Frequency.values())
            .map(each -> new Field.Option(each.name(), words.frequency(each)))
            .toList(),
        Arrays.stream(ReportFormat.values())
            .map(each -> new Field.Option(each.name(), each.name()))
            .toList(),
        Arrays.stream(InterfaceLanguage.values())
            .map(each -> new Field.Option(each.code(), each.ownName()))
            .toList(),
        schedules.listRuns(report.id()).stream().map(this::line).toList());
  }

  private Line line(Run run) {
    return new Line(
        visit.moment(run.at()),
        visit.moment(run.dueAt()),
        run.outcome().well() ? "DONE" : "NOT_DONE",
        visit.reports().outcome(run.outcome()),
        run.detail().isEmpty() ? null : run.detail());
  }

  private Response again(Map<String, List<String>> parts, InvalidInput wrong) {
    return Response.status(Response.Status.BAD_REQUEST)
        .entity(ReportPages.Templates.ask(choices.view(parts, wrong.violations(), null)))
        .build();
  }

  private static Response done(String what, Long of) {
    var page = "/reports?done=" + what + (of == null ? "" : "&of=" + of);
    return Response.seeOther(URI.create(page)).build();
  }
}
