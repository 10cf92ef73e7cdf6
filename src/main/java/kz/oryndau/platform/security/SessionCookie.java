package kz.oryndau.platform.security;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** The cookie that keeps a user signed in, on the current request and its answer. */
@ApplicationScoped
class SessionCookie {

  static final String NAME = "oryndau-session";
  static final Duration LIFE = Duration.ofDays(7);

  private final CurrentVertxRequest current;

  SessionCookie(CurrentVertxRequest current) {
    this.current = current;
  }

  Optional<String> word() {
    return Optional.ofNullable(request().getCookie(NAME)).map(Cookie::getValue);
  }

  void set(String word) {
    request().response().addCookie(cookie(request(), NAME, word).setMaxAge(LIFE.toSeconds()));
  }

  void remove() {
    request().response().addCookie(cookie(request(), NAME, "").setMaxAge(0));
  }

  /** Address that the request comes from; that of a proxy unless forwarding is configured. */
  String remoteAddress() {
    var address = request().remoteAddress();
    return address == null ? "" : String.valueOf(address.hostAddress());
  }

  private HttpServerRequest request() {
    return current.getCurrent().request();
  }

  /** A cookie that scripts and other sites do not get. */
  static Cookie cookie(HttpServerRequest request, String name, String value) {
    return Cookie.cookie(name, value)
        .setPath("/")
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.LAX)
        .setSecure("https".equals(request.scheme()));
  }
}
