package kz.oryndau.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Tells a problem to whoever asked: JSON to programs, a page to people. */
@ApplicationScoped
public class ProblemAnswer {

  private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);

  /** Media type of a problem document. */
  public static final String PROBLEM_JSON = "application/problem+json";

  private static final List<String> LANGUAGES = List.of("ru", "kk", "en");

  private final ObjectMapper json;
  private final Instance<ProblemPage> page;
  private final Instance<Wording> wording;

  ProblemAnswer(ObjectMapper json, Instance<ProblemPage> page, Instance<Wording> wording) {
    this.json = json;
    this.page = page;
    this.wording = wording;
  }

  /** The answer to {@code request}. */
  Response to(HttpServerRequest request, Problem problem) {
    if (forProgram(request)) {
      return answer(problem, PROBLEM_JSON, document(problem, request));
    }
    if (problem.kind() != ProblemKind.SIGN_IN_NEEDED) {
      return answer(problem, MediaType.TEXT_HTML + ";charset=UTF-8", html(problem));
    }
    // A script that was led on would put the sign-in into the midst of the page.
    var shown = request.getHeader("HX-Current-URL");
    return shown == null
        ? Response.seeOther(signIn(back(request))).build()
        : Response.status(problem.kind().status())
            .header("HX-Redirect", signIn(pathOf(shown)))
            .build();
  }

  private static Response answer(Problem problem, String type, String body) {
    var response = Response.status(problem.kind().status()).type(type).entity(body);
    if (problem.kind() == ProblemKind.SIGN_IN_NEEDED) {
      response.header("WWW-Authenticate", "Bearer");
    }
    if (problem.kind() == ProblemKind.TOO_LARGE) {
      // The rest of the body is not read, so nothing can follow on this connection.
      response.header("Connection", "close");
    }
    return response.build();
  }

  /** The problem document in the language that suits the request. */
  public String document(Problem problem, HttpServerRequest request) {
    var locale = language(request);
    var words = wording.isResolvable() ? wording.get() : PlainWording.INSTANCE;
    var violations =
        problem.violations().stream()
            .map(v -> new ProblemDto.ViolationDto(v.field(), v.rule().name(), words.of(v, locale)))
            .toList();
    var kind = problem.kind();
    try {
      return json.writeValueAsString(
          new ProblemDto(
              kind.type(),
              words.of(kind, locale),
              kind.status(),
              problem.detail(),
              violations,
              problem.id()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem document is always JSON", e);
    }
  }

  private String html(Problem problem) {
    try {
      if (page.isResolvable()) {
        return page.get().html(problem);
      }
    } catch (RuntimeException e) {
      LOG.error("the page that tells a problem failed itself", e);
    }
    return "<!DOCTYPE html><title>Oryndau</title><p>" + problem.kind().title() + "</p>";
  }

  /** Programs ask under /api, or for JSON, or for an export by anything but a browser. */
  private static boolean forProgram(HttpServerRequest request) {
    var accept = String.valueOf(request.getHeader("Accept"));
    if (request.path().startsWith("/api/")) {
      return true;
    }
    return !accept.contains("text/html")
        && (request.path().endsWith(".csv")
            || request.path().startsWith("/export/")
            || accept.contains("json"));
  }

  private static URI signIn(String back) {
    return URI.create("/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
  }

  private static String back(HttpServerRequest request) {
    return "GET".equals(request.method().name()) ? request.uri() : "/";
  }

  /** The page that a browser shows, without its host; the start page if it is no address. */
  private static String pathOf(String address) {
    try {
      var page = URI.create(address);
      var query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
      return page.getRawPath() + query;
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }

  /** The first language of the request that the portal speaks; Russian where it names none. */
  static Locale language(HttpServerRequest request) {
    var wanted = request.getHeader("Accept-Language");
    if (wanted == null) {
      return Locale.forLanguageTag(LANGUAGES.get(0));
    }
    try {
      var found = Locale.lookupTag(Locale.LanguageRange.parse(wanted), LANGUAGES);
      return Locale.forLanguageTag(found == null ? LANGUAGES.get(0) : found);
    } catch (IllegalArgumentException e) {
      return Locale.forLanguageTag(LANGUAGES.get(0));
    }
  }
}
