package kz.oryndau.processing;

import java.time.Instant;

/**
 * A job of re-extraction.
 *
 * @param id its key
 * @param applying whether it changes records, not only compares them
 * @param state whether it runs
 * @param createdAt when it was started
 * @param createdBy who started it
 * @param articles how many articles it has
 * @param read how many of them are done in this phase, the failed among them
 * @param failed how many could not be read
 * @param added records that are or would be added
 * @param changed records that are or would be changed
 * @param dropped records that are or would be dropped
 * @param kept records that people have had a hand in
 */
public record ReextractionRow(
    Long id,
    boolean applying,
    State state,
    Instant createdAt,
    String createdBy,
    long articles,
    long read,
    long failed,
    long added,
    long changed,
    long dropped,
    long kept) {

  /** Whether a job runs. */
  public enum State {
    /** It reads, or will as soon as an earlier one is done. */
    RUNNING,
    /** Somebody has stopped it; it can go on. */
    STOPPED,
    /** Every article of this phase is done. */
    FINISHED
  }

  /** Whether anything is or would be different. */
  public boolean changes() {
    return added + changed + dropped > 0;
  }
}
