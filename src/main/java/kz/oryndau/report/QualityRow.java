package kz.oryndau.report;

/**
 * What people decided in a month about what the machine found of one kind, and what they added.
 *
 * @param month as 2026-11; null for a sum over months
 * @param kind of the records, as {@code DIRECT} or {@code DIRECTIVE}; null for a sum over kinds
 * @param unchanged found and accepted as found
 * @param amended found and accepted with a change
 * @param rejected found and rejected
 * @param duplicates found and told to say what another record says; in no rate
 * @param added missed by the machine: typed in by a person and accepted
 */
public record QualityRow(
    String month,
    String kind,
    long unchanged,
    long amended,
    long rejected,
    long duplicates,
    long added) {

  /** How many of those that were found have been told right or wrong. */
  public long decided() {
    return unchanged + amended + rejected;
  }

  /** Accepted as found, out of those decided. */
  public Rate right() {
    return new Rate(unchanged, decided());
  }

  /** Accepted, with a change or without, out of those decided: the precision. */
  public Rate useful() {
    return new Rate(unchanged + amended, decided());
  }

  /** Found, out of all that were accepted: the recall, as far as people have looked. */
  public Rate found() {
    return new Rate(unchanged + amended, unchanged + amended + added);
  }

  QualityRow plus(QualityRow other) {
    return new QualityRow(
        null,
        null,
        unchanged + other.unchanged,
        amended + other.amended,
        rejected + other.rejected,
        duplicates + other.duplicates,
        added + other.added);
  }
}
