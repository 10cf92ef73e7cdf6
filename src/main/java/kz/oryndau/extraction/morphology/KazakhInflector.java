package kz.oryndau.extraction.morphology;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.morphology.Reading.Case;

/** In Kazakh only the last word of a phrase carries the case. */
final class KazakhInflector implements Inflector {

  static final KazakhInflector INSTANCE = new KazakhInflector();

  private KazakhInflector() {}

  @Override
  public String nominative(List<Word> phrase) {
    List<String> texts = new ArrayList<>(phrase.stream().map(word -> word.token().text()).toList());
    int last = phrase.size() - 1;
    if (last >= 0) {
      var reading = phrase.get(last).best();
      String text = texts.get(last);
      if (reading.grammaticalCase() != null
          && reading.grammaticalCase() != Case.NOMINATIVE
          && reading.number() == Reading.Number.SINGULAR) {
        texts.set(last, text.substring(0, Math.min(text.length(), reading.lemma().length())));
      }
    }
    return Phrase.join(phrase, texts);
  }
}
