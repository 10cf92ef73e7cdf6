package kz.oryndau.register;

import kz.oryndau.platform.Conflict;

/** A decision was taken back that somebody had taken back before. */
class AlreadyUndone extends Conflict {

  private static final long serialVersionUID = 1L;

  AlreadyUndone(Long decision) {
    super("decision " + decision + " has been undone already");
  }
}
