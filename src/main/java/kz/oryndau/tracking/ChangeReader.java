package kz.oryndau.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import kz.oryndau.assignment.ExecutionChange;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.assignment.Extension;
import kz.oryndau.assignment.Ongoing;
import kz.oryndau.assignment.Removal;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.statement.Standing;
import kz.oryndau.statement.StandingChange;

/**
 * Reads changes from the fields of a form or a JSON body, by name. Each method throws {@link
 * kz.oryndau.platform.InvalidInput} naming every field that is wrong.
 */
@ApplicationScoped
public class ChangeReader {

  private static final Pattern PERIOD = Pattern.compile("P[1-9]\\d{0,2}[DWMY]");

  private final ProofReader proofs;
  private final Clock clock;

  ChangeReader(ProofReader proofs, Clock clock) {
    this.proofs = proofs;
    this.clock = clock;
  }

  /** Fields status, since, removal, mergedInto, reason, and those of evidence. */
  @Transactional
  public ExecutionChange execution(Map<String, String> values) {
    var fields = new Fields(values);
    var next = fields.requiredConstant("status", ExecutionStatus.class);
    var removed = next == ExecutionStatus.REMOVED;
    var removal = removed ? fields.requiredConstant("removal", Removal.class) : null;
    if (removal == Removal.MERGED) {
      fields.require("mergedInto");
    }
    var mergedInto = removal == Removal.MERGED ? fields.key("mergedInto") : null;
    var since = past(fields, "since");
    var reason = fields.text("reason", Fields.LONG);
    var proof = next == ExecutionStatus.ASSIGNED ? null : proofs.read(fields);
    fields.violations().orThrow();
    return new ExecutionChange(next, since, removal, mergedInto, reason, proof);
  }

  /** Fields deadline, grantedBy, and those of evidence. */
  @Transactional
  public Extension extension(Map<String, String> values) {
    var fields = new Fields(values);
    var to = fields.requiredDate("deadline");
    var grantedBy = fields.required("grantedBy", Fields.SHORT);
    var proof = proofs.read(fields);
    fields.violations().orThrow();
    return new Extension(to, grantedBy, proof);
  }

  /** Fields period (ISO 8601: P1M) and nextDay. */
  public Ongoing ongoing(Map<String, String> values) {
    var fields = new Fields(values);
    var period = fields.required("period", Fields.SHORT);
    if (period != null && !PERIOD.matcher(period).matches()) {
      fields.violations().add("period", Rule.NOT_ONE_OF, period, "P1D, P1W, P1M, P3M, P6M, P1Y");
    }
    var next = fields.requiredDate("nextDay");
    fields.violations().orThrow();
    return new Ongoing(period, next);
  }

  /** Fields standing, replacedBy, reason, and those of evidence unless a mark is taken away. */
  @Transactional
  public StandingChange standing(Map<String, String> values) {
    var fields = new Fields(values);
    var next = fields.requiredConstant("standing", Standing.class);
    var corrected = next == Standing.CORRECTED;
    if (corrected) {
      fields.require("replacedBy");
    }
    var replacedBy = corrected ? fields.key("replacedBy") : null;
    var reason =
        next == Standing.STANDS
            ? fields.required("reason", Fields.LONG)
            : fields.text("reason", Fields.LONG);
    var proof = next == Standing.STANDS ? null : proofs.read(fields);
    fields.violations().orThrow();
    return new StandingChange(next, replacedBy, reason, proof);
  }

  /** The field {@code name}, which may be empty, as why something is done. */
  public String reason(Map<String, String> values, String name) {
    var fields = new Fields(values);
    var reason = fields.text(name, Fields.LONG);
    fields.violations().orThrow();
    return reason;
  }

  /** The field {@code name}, which must not be empty, as why something is done. */
  public String requiredReason(Map<String, String> values, String name) {
    var fields = new Fields(values);
    var reason = fields.required(name, Fields.LONG);
    fields.violations().orThrow();
    return reason;
  }

  /** The field {@code name}, which must be true or false. */
  public boolean truth(Map<String, String> values, String name) {
    var fields = new Fields(values);
    var truth = fields.required(name, Fields.SHORT);
    if (truth != null && !truth.equals("true") && !truth.equals("false")) {
      fields.violations().add(name, Rule.NOT_ONE_OF, truth, "true, false");
    }
    fields.violations().orThrow();
    return "true".equals(truth);
  }

  /** The field version, as the record was when it was seen. */
  public long version(Map<String, String> values) {
    var fields = new Fields(values);
    fields.require("version");
    var version = fields.number("version");
    fields.violations().orThrow();
    return version;
  }

  private LocalDate past(Fields fields, String name) {
    var date = fields.date(name);
    var today = LocalDate.now(clock);
    if (date != null && date.isAfter(today)) {
      fields.violations().add(name, Rule.IN_THE_FUTURE, today);
    }
    return date;
  }
}
