package kz.oryndau.statement;

import kz.oryndau.history.Proof;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;

/**
 * What became of an accepted statement.
 *
 * @param next how it stands now
 * @param replacedBy key of the statement that stands instead; required for {@link
 *     Standing#CORRECTED}, otherwise null
 * @param reason why; required to take a mark away, otherwise it may be null
 * @param proof what shows it; required unless a mark is taken away
 */
public record StandingChange(Standing next, Long replacedBy, String reason, Proof proof) {

  /** Notes what is missing. */
  void check(Violations violations) {
    if (next == Standing.STANDS) {
      if (reason == null || reason.isBlank()) {
        violations.add("reason", Rule.REQUIRED);
      }
    } else if (proof == null) {
      violations.add("evidence", Rule.REQUIRED);
    }
    if (next == Standing.CORRECTED && replacedBy == null) {
      violations.add("replacedBy", Rule.REQUIRED);
    }
  }

  /** The statement that stands instead; null for every other mark. */
  Long replacement() {
    return next == Standing.CORRECTED ? replacedBy : null;
  }
}
