package kz.oryndau.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects everything that is wrong with an input, so that its sender hears it all at once. */
public final class Violations {

  private final List<Violation> found = new ArrayList<>();

  /** Notes a broken rule. */
  public void add(String field, Violation.Rule rule, Object... arguments) {
    found.add(new Violation(field, rule, Arrays.stream(arguments).map(String::valueOf).toList()));
  }

  /** What was found so far, in order. */
  public List<Violation> list() {
    return List.copyOf(found);
  }

  /**
   * Goes on only with a clean input.
   *
   * @throws InvalidInput if anything was found
   */
  public void orThrow() {
    if (!found.isEmpty()) {
      throw new InvalidInput(list());
    }
  }
}
