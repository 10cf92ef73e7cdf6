package kz.oryndau.history;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.oryndau.platform.Conflict;
import kz.oryndau.platform.Violation;
import kz.oryndau.platform.Violation.Rule;

/** A change of status that the rules do not allow; nothing has been changed. */
public class IllegalTransition extends Conflict {

  private static final long serialVersionUID = 1L;

  private final transient Enum<?> from;
  private final transient Enum<?> to;
  private final transient Set<? extends Enum<?>> allowed;

  /** Names what was tried and what would be allowed. */
  public IllegalTransition(Enum<?> from, Enum<?> to, Set<? extends Enum<?>> allowed) {
    super(from + " -> " + to + ", allowed: " + new TreeSet<>(allowed));
    this.from = from;
    this.to = to;
    this.allowed = Set.copyOf(allowed);
  }

  /** The status that the record keeps. */
  public Enum<?> from() {
    return from;
  }

  /** The status that was refused. */
  public Enum<?> to() {
    return to;
  }

  @Override
  public List<Violation> violations() {
    var next = allowed.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    var type = from.getDeclaringClass().getSimpleName();
    return List.of(
        new Violation(
            "status", Rule.TRANSITION, Stream.of(type, from.name(), to.name(), next).toList()));
  }
}
