package kz.oryndau.platform.security;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import kz.oryndau.platform.problem.Problem;
import kz.oryndau.platform.problem.ProblemAnswer;
import kz.oryndau.platform.problem.ProblemKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds out who sends a request: by the API token on the paths of programs, otherwise by the
 * session cookie of the portal.
 */
@ApplicationScoped
class OryndauAuthentication implements HttpAuthenticationMechanism {

  private static final String BEARER = "Bearer ";

  private final Optional<String> apiToken;

  private final ProblemAnswer problems;

  OryndauAuthentication(
      @ConfigProperty(name = "oryndau.api-token") Optional<String> apiToken,
      ProblemAnswer problems) {
    this.apiToken = apiToken;
    this.problems = problems;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    var authorization = context.request().getHeader(HttpHeaderNames.AUTHORIZATION);
    if (authorization != null && takesToken(context.normalizedPath())) {
      return byToken(authorization);
    }
    var cookie = context.request().getCookie(SessionCookie.NAME);
    return cookie == null
        ? Uni.createFrom().nullItem()
        : identities.authenticate(new SessionRequest(cookie.getValue()));
  }

  private Uni<SecurityIdentity> byToken(String authorization) {
    var token =
        authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
            ? authorization.substring(BEARER.length()).strip()
            : "";
    if (apiToken.isEmpty() || !Words.same(token, apiToken.get())) {
      return Uni.createFrom().failure(new AuthenticationFailedException("unknown API token"));
    }
    return Uni.createFrom().item(SessionIdentityProvider.identity("api", AppUser.Role.ADMIN));
  }

  /** Whether the path is one of those that programs use. */
  static boolean takesToken(String path) {
    return path.startsWith("/api/") || path.startsWith("/export/");
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom()
        .item(
            new ChallengeData(
                HttpResponseStatus.UNAUTHORIZED.code(),
                HttpHeaderNames.WWW_AUTHENTICATE,
                BEARER.strip()));
  }

  /**
   * Tells a program that its token is not known; nothing else fails before a resource is called.
   */
  @Override
  public Uni<Boolean> sendChallenge(RoutingContext context) {
    var problem = Problem.of(ProblemKind.UNKNOWN_TOKEN, null);
    context
        .response()
        .setStatusCode(problem.kind().status())
        .putHeader(HttpHeaderNames.WWW_AUTHENTICATE, BEARER.strip())
        .putHeader(HttpHeaderNames.CONTENT_TYPE, ProblemAnswer.PROBLEM_JSON)
        .end(problems.document(problem, context.request()));
    return Uni.createFrom().item(true);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(SessionRequest.class);
  }
}
