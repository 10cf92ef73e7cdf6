package kz.oryndau.extraction.morphology;

import java.util.List;
import kz.oryndau.extraction.text.ArticleText;
import kz.oryndau.extraction.text.Passage;
import kz.oryndau.extraction.text.Span;

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

  /** The sentences that share at least one unit with the span, in reading order. */
  public List<AnalysedSentence> sentencesAt(Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spanOf(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < sentences.size() && spanOf(end).overlaps(span)) {
      end++;
    }
    return sentences.subList(low, end);
  }

  private Span spanOf(int sentence) {
    return sentences.get(sentence).sentence().span();
  }
}
