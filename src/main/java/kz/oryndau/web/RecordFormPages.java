package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
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
import java.util.HashMap;
import java.util.Map;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Parameters;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.review.RecordEditor;
import kz.oryndau.statement.StatementRow;
import kz.oryndau.statement.StatementRows;

/** The forms by which an analyst amends a record, or adds one that the machine missed. */
@Path("/review")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ANALYST", "ADMIN"})
public class RecordFormPages {

  private final RecordEditor editor;
  private final StatementRows statements;
  private final AssignmentRows assignments;
  private final RecordForms forms;
  private final Visit visit;

  RecordFormPages(
      RecordEditor editor,
      StatementRows statements,
      AssignmentRows assignments,
      RecordForms forms,
      Visit visit) {
    this.editor = editor;
    this.statements = statements;
    this.assignments = assignments;
    this.forms = forms;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance form(RecordFormView view);

    private Templates() {}
  }

  /** The form of a statement, filled with what it says. */
  @GET
  @Path("/statements/{id:\\d{1,18}}/edit")
  public TemplateInstance editStatement(long id) {
    var row = statement(id);
    return Templates.form(forms.amending(row, FormView.of(RecordFields.of(row))));
  }

  /** The form of an assignment, filled with what it says. */
  @GET
  @Path("/assignments/{id:\\d{1,18}}/edit")
  public TemplateInstance editAssignment(long id) {
    var row = assignment(id);
    return Templates.form(forms.amending(row, FormView.of(RecordFields.of(row))));
  }

  /** The form for a statement that the machine missed; the words that were selected stand in it. */
  @GET
  @Path("/articles/{id:\\d{1,18}}/statements/new")
  public TemplateInstance newStatement(long id, @Context UriInfo uri) {
    return Templates.form(forms.adding(id, true, forms.selected(id, uri.getQueryParameters())));
  }

  /** The form for an assignment that the machine missed. */
  @GET
  @Path("/articles/{id:\\d{1,18}}/assignments/new")
  public TemplateInstance newAssignment(long id, @Context UriInfo uri) {
    return Templates.form(forms.adding(id, false, forms.selected(id, uri.getQueryParameters())));
  }

  /** Amends a statement; a wrong form, or one over somebody else's change, comes back as typed. */
  @POST
  @Path("/statements/{id:\\d{1,18}}/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response amendStatement(long id, MultivaluedMap<String, String> form) {
    var key = "statements/" + id;
    try {
      var fields = fields(form);
      editor.amendStatement(id, version(fields), fields, visit.user());
      return done(statement(id).source().articleId(), "amended", key);
    } catch (InvalidInput wrong) {
      return again(400, forms.amending(statement(id), wrong(form, wrong)));
    } catch (OptimisticLockException changed) {
      return again(409, forms.conflicting(statement(id), form));
    }
  }

  /** Amends an assignment; the same rules as for a statement. */
  @POST
  @Path("/assignments/{id:\\d{1,18}}/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response amendAssignment(long id, MultivaluedMap<String, String> form) {
    var key = "assignments/" + id;
    try {
      var fields = fields(form);
      editor.amendAssignment(id, version(fields), fields, visit.user());
      return done(assignment(id).source().articleId(), "amended", key);
    } catch (InvalidInput wrong) {
      return again(400, forms.amending(assignment(id), wrong(form, wrong)));
    } catch (OptimisticLockException changed) {
      return again(409, forms.conflicting(assignment(id), form));
    }
  }

  /** Adds a statement; a wrong form comes back as typed. */
  @POST
  @Path("/articles/{id:\\d{1,18}}/statements/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response addStatement(long id, MultivaluedMap<String, String> form) {
    try {
      var added = editor.addStatement(id, fields(form), visit.user());
      return done(id, "added", "statements/" + added);
    } catch (InvalidInput wrong) {
      return again(400, forms.adding(id, true, wrong(form, wrong)));
    }
  }

  /** Adds an assignment; the same rules as for a statement. */
  @POST
  @Path("/articles/{id:\\d{1,18}}/assignments/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response addAssignment(long id, MultivaluedMap<String, String> form) {
    try {
      var added = editor.addAssignment(id, fields(form), visit.user());
      return done(id, "added", "assignments/" + added);
    } catch (InvalidInput wrong) {
      return again(400, forms.adding(id, false, wrong(form, wrong)));
    }
  }

  /** The fields, with what is wrong with the policy areas: only the register knows them. */
  private Parameters fields(MultivaluedMap<String, String> form) {
    var fields = new Parameters(form);
    for (var slug : fields.texts("areas")) {
      if (!visit.knowsArea(slug)) {
        fields.wrong("areas", Rule.NOT_ONE_OF, slug, visit.areas().get(0).slug() + "…");
      }
    }
    return fields;
  }

  /** What the person saw; a form without it is not one of these pages'. */
  private static long version(Parameters fields) {
    var version = fields.id("version");
    if (version == null) {
      fields.wrong("version", Rule.NOT_A_NUMBER, "");
      fields.check();
    }
    return version;
  }

  private FormView wrong(MultivaluedMap<String, String> form, InvalidInput wrong) {
    var errors = Forms.again(form, RecordFields.NAMES, wrong, visit).errors();
    return new FormView(RecordFields.of(form), errors);
  }

  private static Response done(long articleId, String what, String record) {
    var parameters = new HashMap<>(Map.of("done", what, "of", record));
    var page = new Address("/review/articles/" + articleId, parameters).href();
    var key = record.charAt(0) + record.substring(record.indexOf('/') + 1);
    return Response.seeOther(URI.create(page + "#" + key)).build();
  }

  private static Response again(int status, RecordFormView view) {
    return Response.status(status).entity(Templates.form(view)).build();
  }

  private StatementRow statement(long id) {
    return statements.find(id, ReviewScope.ALL).orElseThrow(NotFoundException::new);
  }

  private AssignmentRow assignment(long id) {
    return assignments.find(id, ReviewScope.ALL).orElseThrow(NotFoundException::new);
  }
}
