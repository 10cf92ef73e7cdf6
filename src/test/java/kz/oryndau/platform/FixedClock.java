package kz.oryndau.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of all tests: it stands at 06:00 UTC on 24 November 2026, read in Almaty. */
public final class FixedClock {

  /** The time in tests. */
  public static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");

  /** The zone in tests. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

  /** The day in tests. */
  public static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZONE);

  /** The clock itself, for tests without the application. */
  public static final Clock CLOCK = Clock.fixed(NOW, ZONE);

  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  Clock clock() {
    return CLOCK;
  }
}
