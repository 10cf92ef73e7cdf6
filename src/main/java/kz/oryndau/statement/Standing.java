package kz.oryndau.statement;

import java.util.EnumSet;
import java.util.Set;
import kz.oryndau.history.IllegalTransition;

/** Whether an accepted statement stands as it was reported. */
public enum Standing {
  /** Nobody has said otherwise. */
  STANDS,
  /** Somebody says that it was not said, or not so. */
  DISPUTED,
  /** The source has put it right; another statement, which is named, stands instead. */
  CORRECTED,
  /** The speaker or the source has taken it back. */
  RETRACTED;

  /** What may follow; a mark can be taken away again, with a reason. */
  public Set<Standing> allowedNext() {
    return switch (this) {
      case STANDS -> EnumSet.of(DISPUTED, CORRECTED, RETRACTED);
      case DISPUTED -> EnumSet.of(STANDS, CORRECTED, RETRACTED);
      case CORRECTED, RETRACTED -> EnumSet.of(STANDS);
    };
  }

  /**
   * Goes on only where {@code next} may follow.
   *
   * @throws IllegalTransition where it may not
   */
  public void requireNext(Standing next) {
    if (!allowedNext().contains(next)) {
      throw new IllegalTransition(this, next, allowedNext());
    }
  }
}
