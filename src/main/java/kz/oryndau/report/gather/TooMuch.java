package kz.oryndau.report.gather;

/** More records than a report holds; the question has to be narrowed. */
public final class TooMuch extends RuntimeException {

  private final long found;

  TooMuch(long found) {
    super("a report holds " + FindingsReader.MOST + " records, found " + found, null, false, false);
    this.found = found;
  }

  /** How many records fit the question. */
  public long found() {
    return found;
  }
}
