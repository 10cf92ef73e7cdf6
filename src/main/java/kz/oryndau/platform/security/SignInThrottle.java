package kz.oryndau.platform.security;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes guessing passwords slow: after a few wrong ones in a row, a name from one address has to
 * wait, and so has an address that tries many names. In memory: a restart forgets.
 */
@Singleton
class SignInThrottle {

  private static final int FREE_FOR_A_NAME = 5;
  private static final int FREE_FOR_AN_ADDRESS = 30;
  private static final Duration WAIT = Duration.ofMinutes(5);
  private static final int MANY = 10_000;

  private final Clock clock;
  private final Map<String, Attempts> attempts = new HashMap<>();

  SignInThrottle(Clock clock) {
    this.clock = clock;
  }

  private record Attempts(int count, Instant last) {}

  /**
   * Counts an attempt before it is checked, so that many at once gain nothing.
   *
   * @throws SignInRefused if it has to wait
   */
  synchronized void count(String username, String address) throws SignInRefused {
    forgetOld();
    check(nameKey(username, address), FREE_FOR_A_NAME);
    check(address, FREE_FOR_AN_ADDRESS);
    add(nameKey(username, address));
    add(address);
  }

  /** Forgets the attempts of a name that has signed in. */
  synchronized void succeeded(String username, String address) {
    attempts.remove(nameKey(username, address));
    attempts.computeIfPresent(
        address, (key, old) -> old.count() == 1 ? null : new Attempts(old.count() - 1, old.last()));
  }

  /** Forgets everything. */
  synchronized void clear() {
    attempts.clear();
  }

  private static String nameKey(String username, String address) {
    return address + " " + Words.fingerprint(username);
  }

  private void check(String key, int free) throws SignInRefused {
    var found = attempts.get(key);
    if (found != null && found.count() >= free) {
      var left = Duration.between(clock.instant(), found.last().plus(WAIT));
      throw new SignInRefused(Duration.ofMinutes(left.plusSeconds(59).toMinutes()));
    }
  }

  private void add(String key) {
    attempts.merge(
        key,
        new Attempts(1, clock.instant()),
        (old, first) -> new Attempts(old.count() + 1, first.last()));
  }

  private void forgetOld() {
    var now = clock.instant();
    attempts.values().removeIf(found -> !found.last().plus(WAIT).isAfter(now));
    if (attempts.size() > MANY) {
      attempts.clear();
    }
  }
}
