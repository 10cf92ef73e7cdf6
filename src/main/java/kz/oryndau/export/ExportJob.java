package kz.oryndau.export;

import java.time.Instant;

/**
 * A file that is written beside the requests for somebody who does not want to wait.
 *
 * @param id key
 * @param word under which it is fetched; nobody can guess it
 * @param address what was asked for
 * @param fileName what it is saved as
 * @param open whether everybody may have it who knows the word
 * @param state how far it is
 * @param expected how many rows it had when it was asked for
 * @param written how many have been written
 * @param bytes its length; null before it is ready
 * @param spool name of the finished file; null before it is ready
 * @param createdAt when it was asked for
 */
public record ExportJob(
    long id,
    String word,
    String address,
    String fileName,
    boolean open,
    State state,
    long expected,
    long written,
    Long bytes,
    String spool,
    Instant createdAt) {

  /** How far a job can be. */
  public enum State {
    /** Others are before it. */
    WAITING,
    /** It is being written. */
    RUNNING,
    /** It can be fetched. */
    READY,
    /** It could not be written; the log says why. */
    FAILED,
    /** The portal stopped meanwhile. */
    INTERRUPTED
  }

  /** Whether something will still become of it. */
  public boolean going() {
    return state == State.WAITING || state == State.RUNNING;
  }

  /** How many rows it will have at least; it was a guess, and more may have come since. */
  public long ceiling() {
    return Math.max(Math.max(expected, written), 1);
  }

  /** Its length in mebibytes, rounded up. */
  public long mebibytes() {
    return bytes == null ? 0 : (bytes + (1 << 20) - 1) >> 20;
  }

  ExportJob withWritten(long rows) {
    return new ExportJob(
        id, word, address, fileName, open, state, expected, rows, bytes, spool, createdAt);
  }
}
