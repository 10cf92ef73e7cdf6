package kz.oryndau.report.ask;

import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param from first day; null for no beginning
 * @param to last day; null for no end
 */
public record Days(LocalDate from, LocalDate to) {

  /** Whether a day lies in it; a missing one does not. */
  public boolean hold(LocalDate day) {
    return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
