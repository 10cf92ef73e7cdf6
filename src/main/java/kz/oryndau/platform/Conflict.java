package kz.oryndau.platform;

/** What was asked for does not fit what is stored; nothing has been changed. */
public abstract class Conflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says for the log what did not fit. */
  protected Conflict(String message) {
    super(message);
  }
}
