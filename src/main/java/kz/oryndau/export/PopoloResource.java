package kz.oryndau.export;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.Parameters;
import kz.oryndau.official.OfficialFilter;
import kz.oryndau.official.OfficialRow;
import kz.oryndau.official.OfficialRows;
import kz.oryndau.register.BodyLinkRows;
import kz.oryndau.register.HeldPosts;
import kz.oryndau.review.RequestedScope;

/** Persons, posts, memberships and organizations as Popolo JSON; invented samples are left out. */
@Path("/export/popolo.json")
@Produces(MediaType.APPLICATION_JSON)
public class PopoloResource {

  private final OfficialRows officials;
  private final HeldPosts posts;
  private final BodyLinkRows links;
  private final SecurityIdentity identity;

  PopoloResource(
      OfficialRows officials, HeldPosts posts, BodyLinkRows links, SecurityIdentity identity) {
    this.officials = officials;
    this.posts = posts;
    this.links = links;
    this.identity = identity;
  }

  /** The register as far as the caller may see it: accepted records alone without a token. */
  @GET
  public Popolo register(@Context UriInfo uri) {
    var parameters = new Parameters(uri.getQueryParameters());
    var scope = RequestedScope.of(parameters, identity);
    parameters.check();
    var rows = new ArrayList<OfficialRow>();
    officials.stream(OfficialFilter.all(scope), Paging.first(Paging.DEFAULT_SIZE))
        .forEach(rows::add);
    rows.removeIf(OfficialRow::sample);
    return new PopoloWriter(uri.getBaseUri().toString(), posts.listForms(), links.listAll())
        .write(rows, posts.listSeen(scope), posts.listTold());
  }
}
