package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.Parameters;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialFilter;
import kz.oryndau.official.OfficialName;
import kz.oryndau.official.OfficialRow;
import kz.oryndau.official.OfficialRows;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.register.EntryEdits;
import kz.oryndau.register.EntryRows;
import kz.oryndau.register.EntryRows.MentionRow;
import kz.oryndau.register.RegisterService;

/** What an analyst repairs in an entry of the register. */
@Path("/register/officials/{id:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"ANALYST", "ADMIN"})
public class RegisterPages {

  private static final Paging MOST = Paging.first(20);

  private final RegisterService register;
  private final EntryEdits edits;
  private final EntryRows entries;
  private final OfficialRows officials;
  private final OfficialReader reader;
  private final Visit visit;
  @Context UriInfo uri;

  RegisterPages(
      RegisterService register,
      EntryEdits edits,
      EntryRows entries,
      OfficialRows officials,
      OfficialReader reader,
      Visit visit) {
    this.register = register;
    this.edits = edits;
    this.entries = entries;
    this.officials = officials;
    this.reader = reader;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance choose(ChoiceView view);

    static native TemplateInstance mentions(MentionsView view);

    private Templates() {}
  }

  /** What is to be done with an entry that is chosen from a list. */
  public enum Action {
    MERGE,
    MOVE,
    MENTION,
    PARENT,
    SUCCESSOR
  }

  /**
   * The choice of another entry.
   *
   * @param row the entry that is repaired
   * @param action what is done with the chosen one
   * @param lead what that means
   * @param article key of the article that it is about; empty for none
   * @param mention key of the mention; empty for none
   * @param q what is looked for
   * @param found what may be chosen
   * @param form what was typed, with what is wrong
   */
  public record ChoiceView(
      OfficialRow row,
      Action action,
      String lead,
      String article,
      String mention,
      String q,
      List<OfficialRow> found,
      FormView form) {

    /** Whether an entry was chosen before something else was found wrong. */
    public boolean chosen(OfficialRow each) {
      return String.valueOf(each.id()).equals(form.value("other"));
    }
  }

  /** The mentions of an entry in one article. */
  public record MentionsView(
      OfficialRow row, long article, String title, List<MentionRow> mentions) {}

  /** Entries to choose from: those that are called alike, or what is looked for. */
  @GET
  @Path("/choose")
  public TemplateInstance choose(@PathParam("id") long id, @Context UriInfo uri) {
    var parameters = new Parameters(uri.getQueryParameters());
    var action = parameters.constant("action", Action.class);
    parameters.check();
    var row = row(id);
    return Templates.choose(
        view(
            row,
            action == null ? Action.MERGE : action,
            parameters.text("article"),
            parameters.text("mention"),
            parameters.text("q"),
            FormView.empty()));
  }

  /** Does what was chosen; a wrong choice comes back as it was. */
  @POST
  @Path("/choose")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> form) {
    var action = new Parameters(form).constant("action", Action.class);
    if (action == null) {
      throw new NotFoundException();
    }
    try {
      return done(id, decide(id, action, form));
    } catch (InvalidInput wrong) {
      var again = Forms.again(form, List.of("other", "reason", "from"), wrong, visit);
      var view =
          view(
              row(id),
              action,
              form.getFirst("article"),
              form.getFirst("mention"),
              form.getFirst("q"),
              again);
      return Response.status(Response.Status.BAD_REQUEST).entity(Templates.choose(view)).build();
    }
  }

  private Long decide(long id, Action action, MultivaluedMap<String, String> form) {
    var typed = new Parameters(form);
    var other = typed.id("other");
    var article = typed.id("article");
    var mention = typed.id("mention");
    var from = typed.date("from");
    typed.check();
    var reason = Forms.field(form, "reason");
    var by = visit.user();
    return switch (action) {
      case MERGE -> register.merge(id, other, reason, by);
      case MOVE -> register.move(id, known(article), other, reason, by);
      case MENTION -> register.moveMention(known(mention), other, reason, by);
      case PARENT, SUCCESSOR -> {
        edits.link(id, other, EntryEdits.Link.valueOf(action.name()), from, by);
        yield null;
      }
    };
  }

  /** The mentions of an entry in one article. */
  @GET
  @Path("/articles/{article:\\d{1,18}}")
  public TemplateInstance mentions(@PathParam("id") long id, @PathParam("article") long article) {
    var title =
        entries.listArticles(id, ReviewScope.ALL, Integer.MAX_VALUE).stream()
            .filter(each -> each.id() == article)
            .findFirst()
            .orElseThrow(NotFoundException::new)
            .title();
    return Templates.mentions(
        new MentionsView(row(id), article, title, entries.listMentions(id, article)));
  }

  /** Makes an entry of its own of the marked articles. */
  @POST
  @Path("/split")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response split(@PathParam("id") long id, MultivaluedMap<String, String> form) {
    var marked =
        form.getOrDefault("articles", List.of()).stream()
            .filter(each -> each.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .toList();
    return apply(
        id,
        "split",
        form,
        () -> {
          var name = Forms.field(form, "name");
          var reason = Forms.field(form, "reason");
          return done(register.split(id, marked, name, reason, visit.user()), null);
        });
  }

  /** Calls the entry otherwise. */
  @POST
  @Path("/rename")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response rename(@PathParam("id") long id, MultivaluedMap<String, String> form) {
    return apply(
        id,
        "rename",
        form,
        () -> {
          var name = Forms.field(form, "name");
          var reason = Forms.field(form, "reason");
          return done(id, register.rename(id, name, reason, visit.user()));
        });
  }

  /** Takes the entry from every list. */
  @POST
  @Path("/hide")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response hide(@PathParam("id") long id, MultivaluedMap<String, String> form) {
    return apply(
        id,
        "hide",
        form,
        () -> done(id, register.hide(id, Forms.field(form, "reason"), visit.user())));
  }

  /** Sets the names in other alphabets and the country. */
  @POST
  @Path("/names")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response describe(@PathParam("id") long id, MultivaluedMap<String, String> form) {
    return apply(
        id,
        "names",
        form,
        () -> {
          edits.describe(
              id,
              Forms.field(form, "nameKk"),
              Forms.field(form, "nameLatin"),
              Forms.field(form, "country"));
          return done(id, null);
        });
  }

  /** Adds a form of the name, or takes one away. */
  @POST
  @Path("/forms")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response form(@PathParam("id") long id, MultivaluedMap<String, String> form) {
    return apply(
        id,
        "forms",
        form,
        () -> {
          changeForms(id, form);
          return done(id, null);
        });
  }

  private void changeForms(long id, MultivaluedMap<String, String> form) {
    var typed = new Parameters(form);
    var kind = typed.constant("kind", OfficialName.Kind.class);
    var from = typed.date("from");
    var to = typed.date("to");
    typed.check();
    var name = Forms.field(form, "name");
    if (form.containsKey("remove")) {
      edits.removeName(id, name, kind);
    } else {
      edits.addName(id, name, kind == null ? OfficialName.Kind.ALIAS : kind, from, to);
    }
  }

  /** Does what a form of the entry's page asks for; a wrong form comes back on that page. */
  private Response apply(
      long id, String name, MultivaluedMap<String, String> form, Supplier<Response> change) {
    try {
      return change.get();
    } catch (InvalidInput wrong) {
      var open = OpenForm.refused(name, form, wrong, visit);
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(OfficialPages.Templates.show(reader.read(id, uri, open)))
          .build();
    }
  }

  /** Takes a tie with another body away. */
  @POST
  @Path("/links/{link:\\d{1,18}}/removal")
  public Response unlink(@PathParam("id") long id, @PathParam("link") long link) {
    edits.unlink(link);
    return done(id, null);
  }

  private ChoiceView view(
      OfficialRow row, Action action, String article, String mention, String q, FormView form) {
    var asked = q == null || q.isBlank() ? lastWord(row.label()) : q;
    var bodies = action == Action.PARENT || action == Action.SUCCESSOR;
    var type = bodies ? Official.Type.BODY : null;
    var filter = new OfficialFilter(asked, type, null, null, null, ReviewScope.ALL);
    var found =
        officials.page(filter, MOST).rows().stream()
            .filter(each -> !each.id().equals(row.id()) && each.sample() == row.sample())
            .toList();
    var lead = lead(action);
    return new ChoiceView(
        row,
        action,
        lead,
        article == null ? "" : article,
        mention == null ? "" : mention,
        asked,
        found,
        form);
  }

  private String lead(Action action) {
    var words = visit.registerWords();
    return switch (action) {
      case MERGE -> words.mergeLead();
      case MOVE -> words.moveLead();
      case MENTION -> words.moveMentionLead();
      case PARENT -> words.parentLead();
      case SUCCESSOR -> words.successorLead();
    };
  }

  /** Namesakes are looked for first. */
  private static String lastWord(String label) {
    var words = label.strip().split("\\s+");
    return words[words.length - 1];
  }

  private OfficialRow row(long id) {
    return officials.find(id, ReviewScope.ALL).orElseThrow(NotFoundException::new);
  }

  private static long known(Long key) {
    if (key == null) {
      throw new NotFoundException();
    }
    return key;
  }

  private static Response done(long id, Long decision) {
    var page = "/officials/" + id + (decision == null ? "" : "?decided=" + decision);
    return Response.seeOther(URI.create(page)).build();
  }
}
