package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.oryndau.export.ColumnLabels;
import kz.oryndau.export.DataSet;
import kz.oryndau.export.Export;
import kz.oryndau.export.ExportJob;
import kz.oryndau.export.ExportJobs;
import kz.oryndau.export.ExportedLists;
import kz.oryndau.export.Exports;
import kz.oryndau.export.ListFormat;
import kz.oryndau.export.TooManyExports;
import kz.oryndau.listing.Parameters;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.review.RequestedScope;

/** The page of files: how one is to look, which are being written, which are ready. */
@Path("/export")
@Produces(MediaType.TEXT_HTML)
public class ExportPages {

  private static final String DATA_SET = "dataset";

  /** What the form itself sends; everything else belongs to the list. */
  private static final Set<String> OWN =
      Set.of("list", "format", "then", "csrf", "separator", "bom", "cells", "headers", "columns");

  private final Exports exports;
  private final ExportedLists lists;
  private final DataSet dataSet;
  private final ExportJobs jobs;
  private final SecurityIdentity identity;
  private final Visit visit;

  ExportPages(
      Exports exports,
      ExportedLists lists,
      DataSet dataSet,
      ExportJobs jobs,
      SecurityIdentity identity,
      Visit visit) {
    this.exports = exports;
    this.lists = lists;
    this.dataSet = dataSet;
    this.jobs = jobs;
    this.identity = identity;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance page(ExportView view);

    private Templates() {}
  }

  /**
   * What the page shows.
   *
   * @param form of the list that was chosen; null for none
   * @param lists the others
   * @param jobs the visitor's own, and the one that the address names
   * @param problem what keeps a file from being made; null for nothing
   */
  public record ExportView(
      ExportForm form, List<Named> lists, List<ExportJob> jobs, String problem) {

    /** Whether something will change by itself. */
    public boolean going() {
      return jobs.stream().anyMatch(ExportJob::going);
    }
  }

  /** A list with what the reader calls it. */
  public record Named(String name, String title) {}

  /** The form of a list, where the address names one, and the files. */
  @GET
  public TemplateInstance page(@Context UriInfo uri) {
    var query = uri.getQueryParameters();
    var list = query.getFirst("list");
    var form = known(list) ? form(list, query, FormView.empty()) : null;
    return Templates.page(view(form, query.getFirst("file"), null));
  }

  /** Sends to the file, or has it made and shows how far it is. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(MultivaluedMap<String, String> fields) {
    var list = fields.getFirst("list");
    var query = query(fields);
    try {
      var export = DATA_SET.equals(list) ? dataSet.export(query) : list(fields, query);
      return "now".equals(fields.getFirst("then"))
          ? Response.seeOther(URI.create(export.address())).build()
          : Response.seeOther(URI.create("/export?file=" + start(export))).build();
    } catch (InvalidInput wrong) {
      var typed =
          Forms.again(
              fields, List.of("format", "separator", "bom", "cells", "headers"), wrong, visit);
      return refused(Response.Status.BAD_REQUEST, shown(list, fields, typed), null);
    } catch (TooManyExports many) {
      return refused(
          Response.Status.CONFLICT,
          shown(list, fields, FormView.of(Forms.values(fields))),
          visit.exports().tooMany());
    }
  }

  private Export list(MultivaluedMap<String, String> fields, MultivaluedMap<String, String> query) {
    var parameters = new Parameters(fields);
    var format = parameters.constant("format", ListFormat.class);
    var name = parameters.word("list", ExportedLists.NAMES);
    parameters.check();
    return exports.list(name, format == null ? ListFormat.CSV : format, query, identity);
  }

  private String start(Export export) {
    return jobs.start(export, visit.user());
  }

  private Response refused(Response.Status status, ExportForm form, String problem) {
    return Response.status(status).entity(Templates.page(view(form, null, problem))).build();
  }

  private ExportView view(ExportForm form, String file, String problem) {
    var named =
        ExportedLists.NAMES.stream().map(name -> new Named(name, labels().title(name))).toList();
    var own =
        visit.signedIn()
            ? jobs.listOf(visit.user())
            : file == null ? List.<ExportJob>of() : jobs.find(file).stream().toList();
    return new ExportView(form, named, own, problem);
  }

  private ExportForm shown(String list, MultivaluedMap<String, String> fields, FormView typed) {
    return known(list) ? form(list, fields, typed) : null;
  }

  /** A filter that is wrong is told by the list's own page; here it counts for nothing. */
  private ExportForm form(String name, MultivaluedMap<String, String> asked, FormView typed) {
    var kept = kept(asked);
    var parameters = new Parameters(new MultivaluedHashMap<>(kept));
    var list = lists.list(name, parameters, RequestedScope.of(parameters, identity));
    var ticked = asked.getOrDefault("columns", List.of());
    var columns =
        list.columns().stream()
            .map(
                each ->
                    new ExportForm.Choice(
                        each.name(), labels().of(each.name()), ticked.contains(each.name())))
            .toList();
    return new ExportForm(
        name, labels().title(name), list.count().getAsLong(), kept, typed, columns);
  }

  private static boolean known(String list) {
    return list != null && ExportedLists.NAMES.contains(list);
  }

  private ColumnLabels labels() {
    return ColumnLabels.valueOf(visit.language().code().toUpperCase(Locale.ROOT));
  }

  private static Map<String, String> kept(MultivaluedMap<String, String> asked) {
    var kept = new LinkedHashMap<String, String>();
    asked.forEach(
        (name, values) -> {
          if (!OWN.contains(name) && !name.equals("file") && !values.get(0).isBlank()) {
            kept.put(name, values.get(0));
          }
        });
    return kept;
  }

  /** What goes into the address of the file: the list's own parameters and the options. */
  private static MultivaluedMap<String, String> query(MultivaluedMap<String, String> fields) {
    var query = new MultivaluedHashMap<String, String>();
    fields.forEach(
        (name, values) -> {
          var own = Set.of("list", "format", "then", "csrf").contains(name);
          if (!own && !values.get(0).isBlank()) {
            query.put(name, values);
          }
        });
    return query;
  }
}
