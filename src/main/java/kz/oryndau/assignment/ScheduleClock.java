package kz.oryndau.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Knows the day on which deadlines are looked at, in the configured zone. */
@ApplicationScoped
public class ScheduleClock {

  private final Clock clock;
  private final int soonDays;

  ScheduleClock(
      Clock clock, @ConfigProperty(name = "oryndau.soon-days", defaultValue = "7") int soonDays) {
    this.clock = clock;
    this.soonDays = soonDays;
  }

  /** Today. */
  public ScheduleDay day() {
    return new ScheduleDay(LocalDate.now(clock), soonDays);
  }
}
