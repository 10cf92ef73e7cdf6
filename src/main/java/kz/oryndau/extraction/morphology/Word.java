package kz.oryndau.extraction.morphology;

import java.util.List;
import kz.oryndau.extraction.text.Token;

/**
 * A token with its readings.
 *
 * @param token where it stands
 * @param readings the likeliest in this sentence first; never empty (a mark or number has one of
 *     class OTHER or NUMERAL)
 */
public record Word(Token token, List<Reading> readings) {

  /** Copies the list. */
  public Word {
    readings = List.copyOf(readings);
  }

  /** The likeliest reading. */
  public Reading best() {
    return readings.get(0);
  }
}
