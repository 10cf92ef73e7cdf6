package kz.oryndau.platform.security;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

  private final MovingClock clock = new MovingClock();
  private final SignInThrottle throttle = new SignInThrottle(clock);

  @Test
  void letsFiveAttemptsPassAndThenTellsHowLongToWait() throws SignInRefused {
    for (int i = 0; i < 5; i++) {
      throttle.count("admin", "10.0.0.1");
    }
    var refused = assertThrows(SignInRefused.class, () -> throttle.count("admin", "10.0.0.1"));
    assertEquals(5, refused.minutes());

    clock.now = clock.now.plus(Duration.ofSeconds(250));
    assertEquals(
        1,
        assertThrows(SignInRefused.class, () -> throttle.count("admin", "10.0.0.1")).minutes(),
        "a minute that has begun counts as whole");

    clock.now = clock.now.plus(Duration.ofSeconds(50));
    assertDoesNotThrow(() -> throttle.count("admin", "10.0.0.1"));
  }

  @Test
  void doesNotLockOutTheSameNameFromElsewhere() throws SignInRefused {
    for (int i = 0; i < 5; i++) {
      throttle.count("admin", "10.0.0.1");
    }
    assertDoesNotThrow(() -> throttle.count("admin", "10.0.0.2"));
    assertDoesNotThrow(() -> throttle.count("analyst", "10.0.0.1"));
  }

  @Test
  void stopsAnAddressThatTriesManyNames() throws SignInRefused {
    for (int i = 0; i < 30; i++) {
      throttle.count("user" + i, "10.0.0.1");
    }
    assertThrows(SignInRefused.class, () -> throttle.count("user31", "10.0.0.1"));
  }

  @Test
  void forgetsTheMistakesOfWhoSignsIn() throws SignInRefused {
    for (int i = 0; i < 5; i++) {
      throttle.count("admin", "10.0.0.1");
    }
    throttle.succeeded("admin", "10.0.0.1");
    assertDoesNotThrow(() -> throttle.count("admin", "10.0.0.1"));
  }

  private static final class MovingClock extends Clock {
    private Instant now = Instant.parse("2026-11-24T06:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
