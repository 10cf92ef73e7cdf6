package kz.oryndau.extraction.morphology;

import java.util.Set;
import kz.oryndau.extraction.text.PlainText;

/**
 * One way to read a word form. A category that the part of speech lacks is null.
 *
 * @param lemma dictionary form, lower case
 * @param partOfSpeech word class
 * @param grammaticalCase of a noun, adjective, pronoun, numeral or participle
 * @param number singular or plural
 * @param gender of a singular form
 * @param form of a verb: infinitive, past, …
 * @param person of a verb or pronoun, 1 to 3; 0 where there is none
 * @param traits further marks
 * @param plain the lemma in the spelling of {@link PlainText#word(String)}, by which lists are
 *     asked
 */
public record Reading(
    String lemma,
    PartOfSpeech partOfSpeech,
    Case grammaticalCase,
    Number number,
    Gender gender,
    VerbForm form,
    int person,
    Set<Trait> traits,
    String plain) {

  /** Spells the lemma once for all who look it up. */
  public Reading(
      String lemma,
      PartOfSpeech partOfSpeech,
      Case grammaticalCase,
      Number number,
      Gender gender,
      VerbForm form,
      int person,
      Set<Trait> traits) {
    this(
        lemma,
        partOfSpeech,
        grammaticalCase,
        number,
        gender,
        form,
        person,
        traits,
        PlainText.word(lemma));
  }

  /** Word classes. */
  public enum PartOfSpeech {
    /** Noun, names included. */
    NOUN,
    /** Adjective, ordinal or adjectival pronoun («каждый»). */
    ADJECTIVE,
    /** Finite verb, infinitive. */
    VERB,
    /** Full participle: declined like an adjective. */
    PARTICIPLE,
    /** Short adjective or participle: «поручено», «обязан». */
    SHORT,
    /** Adverbial participle: «подчеркнув». */
    GERUND,
    /** Word of state with infinitive: «надо», «нужно», «необходимо». */
    PREDICATIVE,
    /** Noun-like pronoun: «он», «кто». */
    PRONOUN,
    /** Cardinal number. */
    NUMERAL,
    /** Adverb. */
    ADVERB,
    /** Preposition. */
    PREPOSITION,
    /** Conjunction. */
    CONJUNCTION,
    /** Particle, interjection. */
    PARTICLE,
    /** Anything else. */
    OTHER
  }

  /** Grammatical cases of Russian. */
  public enum Case {
    /** Именительный. */
    NOMINATIVE,
    /** Родительный. */
    GENITIVE,
    /** Дательный. */
    DATIVE,
    /** Винительный. */
    ACCUSATIVE,
    /** Творительный. */
    INSTRUMENTAL,
    /** Предложный. */
    LOCATIVE
  }

  /** Grammatical number. */
  public enum Number {
    /** One. */
    SINGULAR,
    /** More than one. */
    PLURAL
  }

  /** Grammatical gender. */
  public enum Gender {
    /** Мужской. */
    MASCULINE,
    /** Женский. */
    FEMININE,
    /** Средний. */
    NEUTER
  }

  /** Forms of a verb. */
  public enum VerbForm {
    /** Infinitive. */
    INFINITIVE,
    /** Past tense. */
    PAST,
    /** Present tense of an imperfective verb. */
    PRESENT,
    /** Simple future of a perfective verb; «буду» and its kin. */
    FUTURE,
    /** Imperative. */
    IMPERATIVE
  }

  /** Further marks of a reading. */
  public enum Trait {
    /** Animate. */
    ANIMATE,
    /** First name. */
    GIVEN_NAME,
    /** Patronymic. */
    PATRONYMIC,
    /** Surname. */
    SURNAME,
    /** Place name. */
    PLACE,
    /** Passive participle, short or full. */
    PASSIVE,
    /** Perfective aspect. */
    PERFECTIVE,
    /** Verb that takes an accusative. */
    TRANSITIVE,
    /** Not in the dictionary; read by its ending. */
    GUESSED
  }

  /** Copies the set. */
  public Reading {
    traits = Traits.of(traits);
  }

  /** Whether the mark is set. */
  public boolean is(Trait trait) {
    return ((Traits) traits).has(trait);
  }
}
