package kz.oryndau.platform;

/**
 * The application can't start as it is configured. The message is one line for the person at the
 * console: what is wrong and what to do.
 */
public class StartRefused extends Exception {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong and what to do. */
  public StartRefused(String message) {
    super(message);
  }

  /** Says what is wrong and what to do; the cause is for the debugger. */
  public StartRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
