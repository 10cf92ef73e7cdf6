package kz.oryndau.web;

/**
 * What has just been done, and how to undo it.
 *
 * @param words what was done
 * @param undo path of the record whose decision can be taken back; null where nothing can
 * @param version of that record
 * @param back where to go after the undoing
 * @param bulk key of the change of many records that can be taken back; null for none
 * @param refused whether it tells that something was not done
 */
public record Notice(
    String words, String undo, Long version, String back, Long bulk, boolean refused) {

  /** A decision that can be taken back. */
  Notice(String words, String undo, Long version, String back) {
    this(words, undo, version, back, null, false);
  }

  static Notice plain(String words) {
    return new Notice(words, null, null, null, null, false);
  }

  static Notice refusal(String words) {
    return new Notice(words, null, null, null, null, true);
  }

  /** A change of many records that can be taken back. */
  static Notice ofBulk(String words, long change, String back) {
    return new Notice(words, null, null, back, change, false);
  }
}
