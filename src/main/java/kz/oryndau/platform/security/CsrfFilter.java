package kz.oryndau.platform.security;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Set;
import kz.oryndau.platform.problem.FormRefused;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Refuses what another site makes a reader's browser send. A form needs the token of {@link
 * CsrfToken}; anything else that writes must not name another site as its origin. A request with an
 * API token is none of a browser's doing and passes.
 */
class CsrfFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final CsrfToken token;

  CsrfFilter(CsrfToken token) {
    this.token = token;
  }

  @ServerRequestFilter
  @WithFormRead
  void check(ResteasyReactiveContainerRequestContext context, HttpServerRequest request) {
    if (SAFE.contains(context.getMethod()) || hasToken(request)) {
      return;
    }
    if (!sameOrigin(request) || isForm(context.getMediaType()) && !token.fits(field(context))) {
      throw new FormRefused();
    }
  }

  private static boolean hasToken(HttpServerRequest request) {
    return request.getHeader("Authorization") != null
        && OryndauAuthentication.takesToken(request.path());
  }

  private static boolean sameOrigin(HttpServerRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return false;
    }
    var origin = request.getHeader("Origin");
    return origin == null || host(origin).equals(String.valueOf(request.authority()));
  }

  private static String host(String origin) {
    try {
      return String.valueOf(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean isForm(MediaType type) {
    return type == null
        || type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
        || type.isCompatible(MediaType.TEXT_PLAIN_TYPE);
  }

  private static String field(ResteasyReactiveContainerRequestContext context) {
    var request = (ResteasyReactiveRequestContext) context.getServerRequestContext();
    return request.getFormParameter("csrf", true, false) instanceof String value ? value : null;
  }
}
