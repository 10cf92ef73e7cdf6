package kz.oryndau.assignment;

/** Why an assignment is no longer pursued. */
public enum Removal {
  /** Events have overtaken it. */
  LOST_POINT,
  /** Who gave it took it back. */
  CANCELLED,
  /** Another assignment, which is named, takes it in. */
  MERGED
}
