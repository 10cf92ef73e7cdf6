package kz.oryndau.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A duty that comes again and again.
 *
 * @param period as ISO 8601 writes it: P1M for every month
 * @param nextDay the next day on which it has to be fulfilled
 */
@Embeddable
public record Ongoing(
    @Column(name = "ongoing_period") String period,
    @Column(name = "ongoing_next") LocalDate nextDay) {

  /** As ISO 8601 writes a repeating interval: R/2026-12-01/P1M. */
  @Override
  public String toString() {
    return "R/" + nextDay + "/" + period;
  }
}
