package kz.oryndau.report;

import java.util.OptionalLong;

/**
 * A share that never goes without its denominator.
 *
 * @param part what is counted
 * @param whole out of how many
 */
public record Rate(long part, long whole) {

  /** Rounded to whole per cent; empty where there is nothing to divide by. */
  public OptionalLong percent() {
    return whole == 0 ? OptionalLong.empty() : OptionalLong.of(Math.round(100.0 * part / whole));
  }
}
