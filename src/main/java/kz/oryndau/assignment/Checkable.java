package kz.oryndau.assignment;

/** Whether the execution of an assignment can be checked, as its history writes it. */
public enum Checkable {
  /** Somebody can find out whether it was done. */
  CHECKABLE,
  /** It is too vague, or nothing about it ever becomes public. */
  NOT_CHECKABLE;

  static Checkable of(boolean checkable) {
    return checkable ? CHECKABLE : NOT_CHECKABLE;
  }
}
