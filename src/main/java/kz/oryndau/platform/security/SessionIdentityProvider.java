package kz.oryndau.platform.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers with the user of a session; with nobody where the session has ended. */
@ApplicationScoped
class SessionIdentityProvider implements IdentityProvider<SessionRequest> {

  private static final SecurityIdentity NOBODY =
      QuarkusSecurityIdentity.builder().setAnonymous(true).build();

  private final SignInService signIn;

  SessionIdentityProvider(SignInService signIn) {
    this.signIn = signIn;
  }

  @Override
  public Class<SessionRequest> getRequestType() {
    return SessionRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      SessionRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(
        () -> signIn.find(request.word()).map(SessionIdentityProvider::identity).orElse(NOBODY));
  }

  private static SecurityIdentity identity(AppUser user) {
    return identity(user.username(), user.role());
  }

  static SecurityIdentity identity(String name, AppUser.Role role) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(name))
        .addRole(AppUser.Role.ANALYST.name())
        .addRole(role.name())
        .build();
  }
}
