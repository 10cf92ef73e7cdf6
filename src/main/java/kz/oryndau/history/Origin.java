package kz.oryndau.history;

/** Who brought a record into the archive. */
public enum Origin {
  /** The extractor found it. */
  MACHINE,
  /** A person typed it in, because the extractor had missed it. */
  PERSON
}
