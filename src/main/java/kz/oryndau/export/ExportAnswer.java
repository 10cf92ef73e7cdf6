package kz.oryndau.export;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import kz.oryndau.listing.SqlReader;
import org.jboss.resteasy.reactive.PathPart;

/**
 * Answers with a file as RFC 9110 has it: 304 where the caller has it already, a part where one is
 * asked for, otherwise the whole file, written while it is sent.
 */
@RequestScoped
class ExportAnswer {

  private final DataState state;
  private final Spool spool;
  private final SqlReader reader;
  private final HttpServerRequest http;
  @Context Request request;

  ExportAnswer(DataState state, Spool spool, SqlReader reader, HttpServerRequest http) {
    this.state = state;
    this.spool = spool;
    this.reader = reader;
    this.http = http;
  }

  /** What the headers say of a file. */
  private record About(EntityTag tag, String mediaType, String fileName, boolean open) {

    static About of(Export export, String word) {
      return new About(tagOf(export, word), export.mediaType(), export.fileName(), export.open());
    }

    boolean partly() {
      return !tag.isWeak();
    }

    Response.ResponseBuilder on(Response.ResponseBuilder answer) {
      return answer
          .type(mediaType)
          .tag(tag)
          .header("Accept-Ranges", partly() ? "bytes" : "none")
          .header(HttpHeaders.CACHE_CONTROL, open ? "no-cache" : "private, no-cache")
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"");
    }
  }

  /** The tag of a file; strong only where the same data make the same bytes. */
  static EntityTag tagOf(Export export, String word) {
    return new EntityTag(word, !export.repeatable());
  }

  /** The answer with a file that is written now, unless it is kept or known. */
  Response with(Export export) throws IOException {
    var about = About.of(export, wordNow(export));
    var known = request.evaluatePreconditions(about.tag());
    if (known != null) {
      return about.on(known).build();
    }
    if (request.getMethod().equals("HEAD")) {
      return about.on(Response.ok()).build();
    }
    if (!about.partly()) {
      return about.on(Response.ok(export)).build();
    }
    if (wantsPart(about)) {
      var file = spool.make(export, () -> {});
      return kept(file, About.of(export, file.word()));
    }
    var kept = spool.find(about.tag().getValue());
    return kept.isPresent() ? kept(kept.get(), about) : about.on(Response.ok(export)).build();
  }

  private String wordNow(Export export) {
    try (var data = reader.snapshot()) {
      state.tidy(data);
      return state.word(export, data);
    }
  }

  /** The answer with a file that is kept. */
  Response with(Spool.File file, ExportJob job) {
    var tag = new EntityTag(job.word());
    var about = new About(tag, MediaType.APPLICATION_OCTET_STREAM, job.fileName(), job.open());
    var known = request.evaluatePreconditions(tag);
    return known == null ? kept(file, about) : about.on(known).build();
  }

  /** Whether a part is asked for that fits to what the caller has. */
  private boolean wantsPart(About about) {
    var condition = http.getHeader("If-Range");
    return http.getHeader("Range") != null
        && (condition == null || condition.equals("\"" + about.tag().getValue() + "\""));
  }

  private Response kept(Spool.File file, About about) {
    var length = file.length();
    var range =
        wantsPart(about) ? ByteRange.of(http.getHeader("Range"), length).orElse(null) : null;
    if (range == null) {
      return about.on(Response.ok(file.path())).build();
    }
    if (!range.satisfiable()) {
      return Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
          .header("Content-Range", "bytes */" + length)
          .build();
    }
    return about
        .on(Response.status(Response.Status.PARTIAL_CONTENT))
        .header("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + length)
        .entity(new PathPart(file.path(), range.first(), range.length()))
        .build();
  }
}
