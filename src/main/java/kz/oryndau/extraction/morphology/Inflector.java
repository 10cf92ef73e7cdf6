package kz.oryndau.extraction.morphology;

import java.util.List;
import kz.oryndau.extraction.text.Language;

/** Puts a whole noun phrase into the nominative. Stateless; one instance serves all threads. */
public interface Inflector {

  /** The inflector of a language. */
  static Inflector of(Language language) {
    return language == Language.KAZAKH ? KazakhInflector.INSTANCE : RussianInflector.INSTANCE;
  }

  /**
   * The phrase in the nominative, its number kept: «акимам Акмолинской и Костанайской областей» →
   * «акимы Акмолинской и Костанайской областей». The head, what agrees with it, names beside it and
   * posts coordinated with it change; complements, quoted names, initials and abbreviations stay.
   * Capitals stay as the text has them, any white space becomes one space.
   *
   * @param phrase its words in order, marks included; the reading in front of each tells its case
   * @return the text; empty for no words
   */
  String nominative(List<Word> phrase);
}
