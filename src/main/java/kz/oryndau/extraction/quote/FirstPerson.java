package kz.oryndau.extraction.quote;

import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** Words in which somebody speaks of himself: «мы готовы», «прошу». */
final class FirstPerson {

  private static final Set<String> PRONOUNS =
      Set.of(
          "я", "мы", "меня", "мне", "мной", "нас", "нам", "нами", "наш", "наша", "наше", "наши",
          "нашего", "нашей", "нашу", "нашим", "наших", "мой", "моя", "мое", "мои");

  private FirstPerson() {}

  /** Whether such a word stands between the indices. */
  static boolean in(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (at(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether such a word stands at the index. */
  static boolean at(Line line, int i) {
    var word = line.isWord(i) ? line.word(i).best() : null;
    return isPronoun(line.lower(i))
        || word != null
            && word.partOfSpeech() == PartOfSpeech.VERB
            && word.person() == 1
            && word.form() != VerbForm.PAST;
  }

  /** The first letter leaves few words for which the list is asked. */
  private static boolean isPronoun(String word) {
    return !word.isEmpty() && "ямн".indexOf(word.charAt(0)) >= 0 && PRONOUNS.contains(word);
  }
}
