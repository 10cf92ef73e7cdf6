package kz.oryndau.table;

/** What the cells of a column hold; each format writes it in its own way. */
public enum CellType {
  /** Words: a String, or the constant of an enum, which is written as its name. */
  TEXT,
  /** A whole number: Long or Integer. */
  WHOLE,
  /** A number with a fraction: Double or BigDecimal. */
  DECIMAL,
  /** Yes or no: Boolean. */
  TRUTH,
  /** A day: LocalDate. */
  DATE,
  /** A moment: Instant. */
  INSTANT,
  /** Several texts: a List of any of these. */
  LIST,
  /** The address of a page. */
  LINK
}
