package kz.oryndau.assignment;

/** Lists of assignments that wait for an analyst. */
public enum WorkList {
  /** Overdue, and not so yet at the last visit. */
  NEWLY_OVERDUE,
  /** Open and due within 7 days. */
  DUE_7,
  /** Open and due within 30 days. */
  DUE_30,
  /** Open and checkable, but nobody has ever looked. */
  NEVER_CHECKED,
  /** Open and checkable, those first at which nobody has looked for longest. */
  CHECKED_LONGEST_AGO,
  /** Drafts that probably say what another record says already. */
  UNDECIDED_DUPLICATES
}
