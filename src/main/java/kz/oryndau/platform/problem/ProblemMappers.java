package kz.oryndau.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kz.oryndau.platform.Conflict;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.Violation;
import kz.oryndau.platform.Violation.Rule;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that leaves a resource into a {@link Problem}. */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ProblemAnswer answer;

  ProblemMappers(ProblemAnswer answer) {
    this.answer = answer;
  }

  @ServerExceptionMapper
  Response invalid(InvalidInput e, HttpServerRequest request) {
    return invalid(e.violations(), request);
  }

  /** A text over the size is told as such, like a body over the size. */
  private Response invalid(List<Violation> violations, HttpServerRequest request) {
    var tooLarge =
        violations.stream().anyMatch(v -> v.field().equals("text") && v.rule() == Rule.TOO_LONG);
    var kind = tooLarge ? ProblemKind.TOO_LARGE : ProblemKind.INVALID_INPUT;
    return answer.to(request, new Problem(kind, null, violations, null));
  }

  @ServerExceptionMapper
  Response conflict(Conflict e, HttpServerRequest request) {
    return answer.to(
        request, new Problem(ProblemKind.CONFLICT, e.getMessage(), e.violations(), null));
  }

  @ServerExceptionMapper
  Response changed(OptimisticLockException e, HttpServerRequest request) {
    return tell(request, ProblemKind.CHANGED_MEANWHILE, null);
  }

  @ServerExceptionMapper
  Response refused(FormRefused e, HttpServerRequest request) {
    return tell(request, ProblemKind.FORM_REFUSED, null);
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException e, HttpServerRequest request) {
    return tell(request, ProblemKind.FORBIDDEN, null);
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response signInNeeded(RuntimeException e, HttpServerRequest request) {
    return tell(request, ProblemKind.SIGN_IN_NEEDED, null);
  }

  // Apart from the other statuses because the framework has a mapper of its own for it.
  @ServerExceptionMapper
  Response notFound(NotFoundException e, HttpServerRequest request) {
    return tell(request, ProblemKind.NOT_FOUND, null);
  }

  @ServerExceptionMapper
  Response status(WebApplicationException e, HttpServerRequest request) {
    var status = e.getResponse().getStatus();
    if (status < 400 || e.getResponse().hasEntity()) {
      return e.getResponse();
    }
    if (e.getCause() instanceof JsonProcessingException cause) {
      return cause instanceof MismatchedInputException mismatch
          ? mismatched(mismatch, request)
          : malformed(cause, request);
    }
    return ProblemKind.ofStatus(status) == ProblemKind.INTERNAL
        ? internal(e, request)
        : tell(request, ProblemKind.ofStatus(status), null);
  }

  // Apart from other malformed bodies because the framework has a mapper of its own for it.
  @ServerExceptionMapper
  Response mismatched(MismatchedInputException e, HttpServerRequest request) {
    return e.getPath().isEmpty()
        ? malformed(e, request)
        : invalid(
            List.of(new Violation(e.getPath().get(0).getFieldName(), Rule.NOT_A_TEXT, List.of())),
            request);
  }

  @ServerExceptionMapper
  Response malformed(JsonProcessingException e, HttpServerRequest request) {
    // A mismatch is told in words of its own: Jackson's name our classes.
    var what =
        e instanceof MismatchedInputException
            ? "a JSON object belongs here"
            : e.getOriginalMessage();
    var place = e.getLocation();
    var detail =
        place == null
            ? what
            : "line %d, column %d: %s".formatted(place.getLineNr(), place.getColumnNr(), what);
    return tell(request, ProblemKind.MALFORMED_BODY, detail);
  }

  @ServerExceptionMapper
  Response internal(Throwable e, HttpServerRequest request) {
    var id = UUID.randomUUID().toString();
    LOG.errorf(e, "problem %s at %s %s", id, request.method(), request.path());
    return answer.to(request, new Problem(ProblemKind.INTERNAL, null, List.of(), id));
  }

  private Response tell(HttpServerRequest request, ProblemKind kind, String detail) {
    return answer.to(request, Problem.of(kind, detail));
  }
}
