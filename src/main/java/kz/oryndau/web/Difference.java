package kz.oryndau.web;

/**
 * What two versions of a record say differently.
 *
 * @param label what it is, in the visitor's language
 * @param before what the one says; empty for nothing
 * @param after what the other says; empty for nothing
 */
public record Difference(String label, String before, String after) {

  /** Whether they say the same. */
  public boolean same() {
    return before.equals(after);
  }
}
