package kz.oryndau.platform.security;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * The word by which a form proves that it comes from a page of this portal. The browser holds a
 * random cookie, the page its signature under a key that only this installation has; no other site
 * can put the two together. Works before anybody signs in.
 */
@ApplicationScoped
@Named("csrf")
public class CsrfToken {

  static final String COOKIE = "oryndau-csrf";

  private final CurrentVertxRequest current;
  private final CsrfKey key;

  CsrfToken(CurrentVertxRequest current, CsrfKey key) {
    this.current = current;
    this.key = key;
  }

  /** Value of the hidden field {@code csrf}; sets the cookie where the browser has none yet. */
  public String getToken() {
    var context = current.getCurrent();
    var cookie = context.request().getCookie(COOKIE);
    var word = cookie == null || cookie.getValue().isEmpty() ? issue(context) : cookie.getValue();
    return Words.sign(word, key.value());
  }

  /** Whether {@code token} fits the cookie of the current request. */
  boolean fits(String token) {
    var cookie = current.getCurrent().request().getCookie(COOKIE);
    return token != null
        && cookie != null
        && !cookie.getValue().isEmpty()
        && Words.same(token, Words.sign(cookie.getValue(), key.value()));
  }

  private static String issue(RoutingContext context) {
    var known = context.<String>get(COOKIE);
    if (known != null) {
      return known;
    }
    var word = Words.random();
    context.put(COOKIE, word);
    Cookie cookie = SessionCookie.cookie(context.request(), COOKIE, word);
    context.response().addCookie(cookie);
    return word;
  }
}
