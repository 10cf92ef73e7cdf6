package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kz.oryndau.listing.Parameters;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialRow;
import kz.oryndau.official.identity.PostMeaning;
import kz.oryndau.register.BodyLinkRows;
import kz.oryndau.register.DecisionRow;
import kz.oryndau.register.DecisionRows;
import kz.oryndau.register.DuplicateRows;
import kz.oryndau.register.EntryRows;
import kz.oryndau.register.EntryRows.SeenPost;
import kz.oryndau.register.EntryRows.Standing;
import kz.oryndau.register.EntryRows.TenureRow;
import kz.oryndau.register.PostBodies;

/** Gathers what the register knows of an entry. */
@ApplicationScoped
class EntryParts {

  private static final int ARTICLES = 30;

  private final EntryRows entries;
  private final BodyLinkRows links;
  private final DecisionRows decisions;
  private final DuplicateRows duplicates;
  private final PostBodies postBodies;
  private final Visit visit;

  EntryParts(
      EntryRows entries,
      BodyLinkRows links,
      DecisionRows decisions,
      DuplicateRows duplicates,
      PostBodies postBodies,
      Visit visit) {
    this.entries = entries;
    this.links = links;
    this.decisions = decisions;
    this.duplicates = duplicates;
    this.postBodies = postBodies;
    this.visit = visit;
  }

  /**
   * How an entry stands, as far as the visitor may know.
   *
   * @throws NotFoundException if there is none, or it is hidden from strangers
   */
  Standing standing(long id) {
    var standing = entries.find(id).orElseThrow(NotFoundException::new);
    if (standing.hidden() && !visit.signedIn()) {
      throw new NotFoundException();
    }
    return standing;
  }

  /** Everything about an entry; what only analysts need is left empty for others. */
  EntryView of(OfficialRow row, Standing standing, UriInfo uri) {
    var id = row.id();
    var scope = visit.scope();
    var analyst = visit.signedIn();
    var made = analyst ? decisions.listOf(id) : List.<DecisionRow>of();
    var seen = entries.listPosts(id, scope);
    var bodies = postBodies.find(id, seen.stream().map(SeenPost::title).toList());
    var posts = TimelinePost.of(seen, entries.listTenures(id), bodies, visit.today());
    return new EntryView(
        standing,
        entries.listNames(id),
        posts,
        holders(row),
        row.type() == Official.Type.BODY ? links.listOf(id) : List.of(),
        entries.listArticles(id, scope, ARTICLES),
        made,
        analyst ? duplicates.listOf(id) : List.of(),
        decided(made, uri));
  }

  private List<TenureRow> holders(OfficialRow row) {
    return switch (row.type()) {
      case PERSON -> List.of();
      case BODY -> entries.listHolders(null, row.id());
      case POST -> {
        var meaning = PostMeaning.of(entries.findPost(row.id()).orElse(row.label()));
        yield meaning.specific() ? entries.listHolders(meaning.key(), null) : List.of();
      }
    };
  }

  private static DecisionRow decided(List<DecisionRow> made, UriInfo uri) {
    var asked = new Parameters(uri.getQueryParameters()).text("decided");
    return made.stream()
        .filter(each -> String.valueOf(each.id()).equals(asked))
        .findFirst()
        .orElse(null);
  }
}
