package kz.oryndau.platform.problem;

import java.util.List;
import kz.oryndau.platform.Violation;

/**
 * Something that went wrong with a request.
 *
 * @param kind what
 * @param detail more about this occurrence, in English, for programs; null where there is no more
 * @param violations the rules that the input breaks, or that stand in the way of a change
 * @param id finds it in the log; null unless {@link ProblemKind#INTERNAL}
 */
public record Problem(ProblemKind kind, String detail, List<Violation> violations, String id) {

  /** Copies the list. */
  public Problem {
    violations = List.copyOf(violations);
  }

  /** A problem that needs no more than its kind and a detail. */
  public static Problem of(ProblemKind kind, String detail) {
    return new Problem(kind, detail, List.of(), null);
  }
}
