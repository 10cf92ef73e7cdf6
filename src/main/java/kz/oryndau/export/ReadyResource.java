package kz.oryndau.export;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Files that were asked for on the page of exports, under words that nobody can guess. */
@Path("/export/files/{word:[0-9a-f]{32}}")
public class ReadyResource {

  private final ExportJobs jobs;
  private final Spool spool;
  private final ExportAnswer answer;
  private final SecurityIdentity identity;

  ReadyResource(ExportJobs jobs, Spool spool, ExportAnswer answer, SecurityIdentity identity) {
    this.jobs = jobs;
    this.spool = spool;
    this.answer = answer;
    this.identity = identity;
  }

  /** The file, whole or in part. */
  @GET
  public Response file(String word) {
    var job = jobs.find(word).orElseThrow(NotFoundException::new);
    if (!job.open() && identity.isAnonymous()) {
      throw new UnauthorizedException();
    }
    var file =
        Optional.ofNullable(job.spool()).flatMap(spool::find).orElseThrow(NotFoundException::new);
    return answer.with(file, job);
  }
}
