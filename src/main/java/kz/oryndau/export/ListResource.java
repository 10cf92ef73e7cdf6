package kz.oryndau.export;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Locale;

/** The lists as files, with the same filters and order as their pages. */
@Path("/export/{list:assignments|statements|officials|articles}.{format:csv|jsonl|xlsx}")
public class ListResource {

  private final Exports exports;
  private final ExportAnswer answer;
  private final SecurityIdentity identity;

  ListResource(Exports exports, ExportAnswer answer, SecurityIdentity identity) {
    this.exports = exports;
    this.answer = answer;
    this.identity = identity;
  }

  /** The file. */
  @GET
  public Response file(String list, String format, @Context UriInfo uri) throws IOException {
    var kind = ListFormat.valueOf(format.toUpperCase(Locale.ROOT));
    return answer.with(exports.list(list, kind, uri.getQueryParameters(), identity));
  }

  /** What the file would be. */
  @HEAD
  public Response head(String list, String format, @Context UriInfo uri) throws IOException {
    return file(list, format, uri);
  }
}
