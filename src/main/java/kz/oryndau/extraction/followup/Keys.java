package kz.oryndau.extraction.followup;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys of one stretch as they are met in it, some of them twice; {@link Topic#of} makes a topic
 * of them. Most sentences are only read for their neighbours' sake, and a list is filled sooner
 * than a set.
 *
 * @param words as in {@link Topic}, like the others
 */
record Keys(
    List<String> words,
    List<String> actions,
    List<String> names,
    List<String> places,
    List<String> numbers) {

  /** None yet. */
  Keys() {
    this(
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }
}
