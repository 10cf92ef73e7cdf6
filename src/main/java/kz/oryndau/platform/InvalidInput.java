package kz.oryndau.platform;

import java.util.List;

/** An input that breaks rules; nothing has been stored. */
public class InvalidInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /** Carries every broken rule. */
  public InvalidInput(List<Violation> violations) {
    super(violations.toString());
    this.violations = List.copyOf(violations);
  }

  /** The broken rules, in the order of the fields. */
  public List<Violation> violations() {
    return violations;
  }
}
