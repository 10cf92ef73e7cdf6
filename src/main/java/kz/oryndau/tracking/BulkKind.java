package kz.oryndau.tracking;

/** What can be done to many assignments at once. */
public enum BulkKind {
  /** One addressee instead of those before. */
  ADDRESSEE,
  /** One policy area instead of those before. */
  AREA,
  /** Checked today, nothing new. */
  CHECK
}
