package kz.oryndau.extraction.text;

import java.util.List;

/**
 * An article split up, with no offset moved.
 *
 * @param text exactly as it came
 * @param language given or detected
 * @param passages in reading order; white space between them belongs to none
 */
public record ArticleText(String text, Language language, List<Passage> passages) {

  /** Copies the list. */
  public ArticleText {
    passages = List.copyOf(passages);
  }
}
