package kz.oryndau.review;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.List;
import java.util.Map;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Parameters;

/** Which records a request may see: accepted ones are for everybody, the rest for analysts. */
public final class RequestedScope {

  private RequestedScope() {}

  /**
   * The scope of the parameter {@code review}; accepted records where it is absent.
   *
   * @throws UnauthorizedException if it needs a sign-in and there is none
   */
  public static ReviewScope of(Parameters parameters, SecurityIdentity identity) {
    var asked = parameters.constant("review", ReviewScope.class);
    var scope = asked == null ? ReviewScope.ACCEPTED : asked;
    if (!scope.open() && identity.isAnonymous()) {
      throw new UnauthorizedException();
    }
    return scope;
  }

  /**
   * The scope of an address that asks for nothing else.
   *
   * @throws kz.oryndau.platform.InvalidInput if it names none that there is
   */
  public static ReviewScope only(Map<String, List<String>> query, SecurityIdentity identity) {
    var parameters = new Parameters(query);
    var scope = of(parameters, identity);
    parameters.check();
    return scope;
  }
}
