package kz.oryndau.processing;

import java.util.List;

/**
 * An article of a job of re-extraction whose records change, or that could not be read.
 *
 * @param articleId its key
 * @param title headline
 * @param failed whether it could not be read
 * @param kept records that people have had a hand in
 * @param changes of its other records
 */
public record ReextractedRow(
    Long articleId, String title, boolean failed, long kept, List<RecordChange> changes) {

  /** Copies the list. */
  public ReextractedRow {
    changes = List.copyOf(changes);
  }

  ReextractedRow with(List<RecordChange> found) {
    return new ReextractedRow(articleId, title, failed, kept, found);
  }
}
