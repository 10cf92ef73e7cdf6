package kz.oryndau.extraction.morphology;

import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;

/** Makes readings out of others, and asks the questions that several rules ask of them. */
final class Readings {

  /** A mark of punctuation. */
  static final Reading MARK = plain(PartOfSpeech.OTHER);

  /** A number in digits. */
  static final Reading DIGITS = plain(PartOfSpeech.NUMERAL);

  private static final Traits GUESSED_SURNAME =
      Traits.of(Trait.SURNAME, Trait.ANIMATE, Trait.GUESSED);

  private Readings() {}

  static Reading plain(PartOfSpeech partOfSpeech) {
    return new Reading("", partOfSpeech, null, null, null, null, 0, Set.of());
  }

  static Reading withLemma(Reading reading, String lemma) {
    return new Reading(
        lemma,
        reading.partOfSpeech(),
        reading.grammaticalCase(),
        reading.number(),
        reading.gender(),
        reading.form(),
        reading.person(),
        reading.traits());
  }

  static Reading noun(String lemma, Case c, Number number, Gender gender, Set<Trait> traits) {
    return new Reading(lemma, PartOfSpeech.NOUN, c, number, gender, null, 0, traits);
  }

  /** An adjective as a surname: «Рудая» in «Шмелёва-Рудая». */
  static Reading asSurname(Reading adjective) {
    return noun(
        adjective.lemma(),
        adjective.grammaticalCase(),
        adjective.number(),
        adjective.gender(),
        GUESSED_SURNAME);
  }

  /** Whether it names a person. */
  static boolean isName(Reading reading) {
    return reading.is(Trait.GIVEN_NAME)
        || reading.is(Trait.SURNAME)
        || reading.is(Trait.PATRONYMIC);
  }

  /** Whether it is a word that agrees with a noun. */
  static boolean isModifier(Reading reading) {
    return reading.partOfSpeech() == PartOfSpeech.ADJECTIVE
        || reading.partOfSpeech() == PartOfSpeech.PARTICIPLE;
  }

  /** Whether it has a case and stands for a thing or person. */
  static boolean isNominal(Reading reading) {
    return reading.partOfSpeech() == PartOfSpeech.NOUN
        || reading.partOfSpeech() == PartOfSpeech.PRONOUN;
  }

  /** Same case and number, and gender where both have one. */
  static boolean agree(Reading one, Reading other) {
    return one.grammaticalCase() == other.grammaticalCase()
        && (one.number() == null || other.number() == null || one.number() == other.number())
        && (one.gender() == null || other.gender() == null || one.gender() == other.gender());
  }
}
