package kz.oryndau.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the one clock of the application; nothing asks for the time without it. */
class ClockProducer {

  /** A clock in the zone in which deadlines are counted. */
  @Produces
  @Singleton
  Clock clock(@ConfigProperty(name = "oryndau.zone", defaultValue = "Asia/Almaty") ZoneId zone) {
    return Clock.system(zone);
  }
}
