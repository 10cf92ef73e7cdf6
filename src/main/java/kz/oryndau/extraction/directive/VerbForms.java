package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** In which form an action stands: «закрыть», «закроем», «будет закрыт», «закрытие». */
final class VerbForms {

  /** Behind «быть» and «будет» the word that says what happens stands so near. */
  private static final int NEAR = 6;

  private VerbForms() {}

  /** Index of the head, or beside «быть» and «будет» of the word that says what happens. */
  static int content(Line line, Action action) {
    int head = action.head();
    if (!line.hasLemma(head, "быть") && !line.hasLemma(head, "стать")) {
      return head;
    }
    for (int at = head + 1; at < Math.min(action.to(), head + NEAR); at++) {
      if (line.isInfinitive(at) || line.isPart(at, PartOfSpeech.SHORT)) {
        return at;
      }
    }
    for (int at = head - 1; at >= action.from(); at--) {
      if (line.isInfinitive(at) || line.isPart(at, PartOfSpeech.SHORT)) {
        return at;
      }
    }
    return head;
  }

  /** A name of the form; the content word is that of {@link #content}. */
  static String of(Line line, Action action, int content) {
    if (content != action.head()) {
      return line.isInfinitive(content) ? "future+inf" : "passive";
    }
    var reading = line.word(action.head()).best();
    if (reading.partOfSpeech() == PartOfSpeech.NOUN) {
      return "noun";
    }
    if (reading.form() == VerbForm.FUTURE || reading.form() == VerbForm.PRESENT) {
      var number = reading.number() == Number.PLURAL ? "pl" : "sg";
      return reading.form() + "/" + reading.person() + number;
    }
    return reading.form() == null ? "other" : reading.form().name();
  }

  static String aspect(Line line, int verb) {
    if (!line.isPart(verb, PartOfSpeech.VERB)) {
      return "none";
    }
    return line.best(verb, reading -> reading.is(Trait.PERFECTIVE)) ? "perfective" : "imperfective";
  }
}
