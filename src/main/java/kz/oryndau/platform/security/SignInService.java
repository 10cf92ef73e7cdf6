package kz.oryndau.platform.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Signs users in and out; who is signed in stays so over a restart. */
@ApplicationScoped
public class SignInService {

  private final AppUserRepository users;
  private final AppSessionRepository sessions;
  private final SignInThrottle throttle;
  private final SessionCookie cookie;
  private final Clock clock;

  SignInService(
      AppUserRepository users,
      AppSessionRepository sessions,
      SignInThrottle throttle,
      SessionCookie cookie,
      Clock clock) {
    this.users = users;
    this.sessions = sessions;
    this.throttle = throttle;
    this.cookie = cookie;
    this.clock = clock;
  }

  /**
   * Signs a user in and sets the session cookie on the answer to the current request.
   *
   * @throws SignInRefused if name or password is wrong, or there were too many attempts
   */
  public void signIn(String username, String password) throws SignInRefused {
    var name = username == null ? "" : username.strip();
    var address = cookie.remoteAddress();
    throttle.count(name, address);
    var word =
        QuarkusTransaction.requiringNew()
            .call(() -> open(name, password == null ? "" : password))
            .orElseThrow(() -> new SignInRefused(Duration.ZERO));
    throttle.succeeded(name, address);
    cookie.set(word);
  }

  private Optional<String> open(String username, String password) {
    var user = users.findByUsername(username);
    if (user.isEmpty()) {
      Passwords.matchNobody(password);
      return Optional.empty();
    }
    if (!user.get().knows(password) || !user.get().active()) {
      return Optional.empty();
    }
    var now = clock.instant();
    sessions.delete("expiresAt <= ?1", now);
    var word = Words.random();
    sessions.persist(
        new AppSession(Words.fingerprint(word), user.get(), now.plus(SessionCookie.LIFE)));
    return Optional.of(word);
  }

  /** Ends the session of the current request, if it has one, here and in the browser. */
  @Transactional
  public void signOut() {
    cookie.word().ifPresent(word -> sessions.deleteById(Words.fingerprint(word)));
    cookie.remove();
  }

  /** The user whose session has that word, as long as it is good. */
  @Transactional
  Optional<AppUser> find(String word) {
    return sessions.findUser(Words.fingerprint(word), clock.instant());
  }
}
