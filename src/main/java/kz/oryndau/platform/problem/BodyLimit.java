package kz.oryndau.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a body that announces itself as too large before it is read, with words; the server's own
 * limit, which has none, stands behind it for bodies that do not say how long they are.
 */
class BodyLimit {

  private final long limit;
  private final ProblemAnswer answer;

  BodyLimit(
      @ConfigProperty(name = "oryndau.max-body-size", defaultValue = "4M") MemorySize limit,
      ProblemAnswer answer) {
    this.limit = limit.asLongValue();
    this.answer = answer;
  }

  @ServerRequestFilter(preMatching = true)
  Response check(HttpServerRequest request) {
    var length = request.getHeader("Content-Length");
    return length == null || Long.parseLong(length) <= limit
        ? null
        : answer.to(request, Problem.of(ProblemKind.TOO_LARGE, "at most " + limit + " bytes"));
  }
}
