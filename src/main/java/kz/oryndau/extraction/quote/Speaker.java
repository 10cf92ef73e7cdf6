package kz.oryndau.extraction.quote;

/**
 * Who speaks in a reporting clause.
 *
 * @param actor id of the actor; null where it is somebody whom the article does not name
 * @param messenger id of the actor who relays it; null where nobody does
 * @param certainty from 0 to 1: how sure the clause leaves one
 */
record Speaker(String actor, String messenger, double certainty) {

  /** Somebody who is no actor: residents, journalists, sources. */
  static final Speaker NOBODY = new Speaker(null, null, 0);

  static Speaker of(String actor, double certainty) {
    return actor == null ? NOBODY : new Speaker(actor, null, certainty);
  }

  boolean isKnown() {
    return actor != null;
  }
}
