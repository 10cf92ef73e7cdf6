package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.statement.Statement;
import kz.oryndau.statement.StatementFilter;
import kz.oryndau.statement.StatementRow;
import kz.oryndau.statement.StatementRows;

/** The list of statements and the page of one. */
@Path("/statements")
@Produces(MediaType.TEXT_HTML)
public class StatementPages {

  private final StatementRows statements;
  private final StatementReader reader;
  private final OfficialChoice officials;
  private final Visit visit;

  StatementPages(
      StatementRows statements, StatementReader reader, OfficialChoice officials, Visit visit) {
    this.statements = statements;
    this.reader = reader;
    this.officials = officials;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(ListView<StatementRow> list);

    static native TemplateInstance show(View view);

    private Templates() {}
  }

  /**
   * A statement with its words in their context.
   *
   * @param row the statement
   * @param inside assignments that stand in it
   * @param replacedBy the statement that stands instead; null for none
   * @param duplicateOf the statement that it doubles; null for none
   * @param tracking the form; null for strangers, and as long as it is not accepted
   * @param common what it shares with other records
   * @param earlier what the portal had found; null where nobody has changed it
   */
  public record View(
      StatementRow row,
      List<AssignmentRow> inside,
      HistoryLine.Link replacedBy,
      HistoryLine.Link duplicateOf,
      TrackingView tracking,
      RecordView common,
      EarlierView earlier) {

    /** Its key on an article's page. */
    public String key() {
      return "s" + row.id();
    }

    /** Page of its article. */
    public String article() {
      return "/articles/" + row.source().articleId();
    }

    /** Its own page. */
    public String path() {
      return "/statements/" + row.id();
    }

    /** How sure the machine was, in whole per cent. */
    public long percent() {
      return Math.round(100 * row.confidence());
    }
  }

  /** The statements that fit the filters of the address. */
  @GET
  public TemplateInstance list(@Context UriInfo uri) {
    var request = new ListRequest(uri, visit);
    var scope = request.scope();
    var words = visit.words();
    var terms = visit.terms();
    var options = officials.options(request.parameters(), "official", scope);
    request.text().choice("official", words.filterOfficial(), options);
    request.choice("kind", words.filterKind(), Statement.Kind.values(), terms::statementKind);
    request.area().dates().review();
    var filter = StatementFilter.of(request.parameters(), scope);
    var page = statements.page(filter, request.paging());
    return Templates.list(request.view(page, "/export/statements.csv"));
  }

  /** A statement: who, when, the words in their context, what happened to it. */
  @GET
  @Path("/{id:\\d{1,18}}")
  public TemplateInstance show(long id, @Context UriInfo uri) {
    return Templates.show(reader.read(id, uri, null));
  }
}
