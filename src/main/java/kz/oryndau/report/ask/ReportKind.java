package kz.oryndau.report.ask;

/** What a report tells. */
public enum ReportKind {
  /** What became of assignments, grouped. */
  EXECUTION,
  /** What is open past its deadline. */
  OVERDUE,
  /** One official: posts, statements, assignments given and received. */
  DOSSIER,
  /** What was accepted, fulfilled, put off or corrected within a period. */
  CHANGES,
  /** Everything ordered under one programme, and what became of it. */
  PROGRAMME,
  /** A month: what was ordered, what changed, what became overdue. */
  DIGEST
}
