package kz.oryndau.processing;

import java.util.List;

/**
 * What reading an article again does to its records.
 *
 * @param changes what is added, changed, dropped
 * @param kept how many records a person has had a hand in; they stay as they are
 */
record ArticleChanges(List<RecordChange> changes, long kept) {

  /** Copies the list. */
  ArticleChanges {
    changes = List.copyOf(changes);
  }

  long count(RecordChange.Change change) {
    return changes.stream().filter(each -> each.change() == change).count();
  }
}
