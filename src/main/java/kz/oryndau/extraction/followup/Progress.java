package kz.oryndau.extraction.followup;

/** What an article says became of something ordered before. */
public enum Progress {
  /** Fulfilled. */
  DONE,
  /** A first step: a plan adopted, work begun, a part fulfilled. */
  STARTED,
  /** Behind its schedule. */
  LATE,
  /** Not fulfilled. */
  FAILED,
  /** Its deadline was put off. */
  POSTPONED,
  /** Somebody was reprimanded or dismissed for it. */
  REPRIMAND,
  /** The same was ordered again, or the article tells the old order. */
  REPEATED
}
