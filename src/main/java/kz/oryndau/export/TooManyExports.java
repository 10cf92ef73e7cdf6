package kz.oryndau.export;

import kz.oryndau.platform.Conflict;

/** So many files are being written already that one more would have to wait too long. */
public final class TooManyExports extends Conflict {

  private static final long serialVersionUID = 1L;

  TooManyExports(String user) {
    super("too many files are being written for " + user);
  }
}
