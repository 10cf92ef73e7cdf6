package kz.oryndau.history;

import java.util.Set;
import java.util.TreeSet;
import kz.oryndau.platform.Conflict;

/** A change of status that the rules do not allow; nothing has been changed. */
public class IllegalTransition extends Conflict {

  private static final long serialVersionUID = 1L;

  private final transient Enum<?> from;
  private final transient Enum<?> to;

  /** Names what was tried and what would be allowed. */
  public IllegalTransition(Enum<?> from, Enum<?> to, Set<? extends Enum<?>> allowed) {
    super(from + " -> " + to + ", allowed: " + new TreeSet<>(allowed));
    this.from = from;
    this.to = to;
  }

  /** The status that the record keeps. */
  public Enum<?> from() {
    return from;
  }

  /** The status that was refused. */
  public Enum<?> to() {
    return to;
  }
}
