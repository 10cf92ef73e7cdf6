package kz.oryndau.platform.security;

import java.time.Duration;

/** A sign-in that failed; says no more than its sender may know. */
public class SignInRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  SignInRefused(Duration wait) {
    super(wait.isZero() ? "wrong name or password" : "too many attempts");
    this.wait = wait;
  }

  /**
   * How long to wait before the next attempt, rounded up to whole minutes, because there were too
   * many wrong ones; zero where name or password is wrong.
   */
  public Duration waitFor() {
    return wait;
  }

  /** Minutes of {@link #waitFor}; 0 where name or password is wrong. */
  public long minutes() {
    return wait.toMinutes();
  }
}
