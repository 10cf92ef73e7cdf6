package kz.oryndau.platform;

import java.util.List;

/** What was asked for does not fit what is stored; nothing has been changed. */
public abstract class Conflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says for the log what did not fit. */
  protected Conflict(String message) {
    super(message);
  }

  /** What did not fit and what would, for the reader; empty where there is no more to say. */
  public List<Violation> violations() {
    return List.of();
  }
}
