package kz.oryndau.extraction.morphology;

import java.util.List;
import kz.oryndau.extraction.text.Sentence;

/**
 * A sentence with its words read.
 *
 * @param sentence where it stands
 * @param passage index of its passage in {@link AnalysedText#passages()}
 * @param words one for each token, in the same order
 */
public record AnalysedSentence(Sentence sentence, int passage, List<Word> words) {

  /** Copies the list. */
  public AnalysedSentence {
    words = List.copyOf(words);
  }
}
