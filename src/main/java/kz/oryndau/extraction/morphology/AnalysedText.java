package kz.oryndau.extraction.morphology;

import java.util.List;
import kz.oryndau.extraction.text.ArticleText;
import kz.oryndau.extraction.text.Passage;

/**
 * An article with every word read.
 *
 * @param article the split text
 * @param sentences of all passages, in reading order
 */
public record AnalysedText(ArticleText article, List<AnalysedSentence> sentences) {

  /** Copies the list. */
  public AnalysedText {
    sentences = List.copyOf(sentences);
  }

  /** The passages of the article. */
  public List<Passage> passages() {
    return article.passages();
  }

  /** The passage that the sentence stands in. */
  public Passage passageOf(AnalysedSentence sentence) {
    return passages().get(sentence.passage());
  }
}
