package kz.oryndau.extraction.mention;

import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.text.Span;

/**
 * One place where a person, post or body is named or meant.
 *
 * @param span its words; name and post that stand together are one mention
 * @param actor id of the {@link Actor} that it means
 * @param form how it is named
 * @param grammaticalCase of its head; tells subject (nominative) from addressee (dative); null
 *     where it cannot be told
 * @param number of its head
 * @param gender of the person where it is known, otherwise of the head; null if unknown
 */
public record Mention(
    Span span, String actor, Form form, Case grammaticalCase, Number number, Gender gender) {

  /** How an actor is named. */
  public enum Form {
    /** A name alone: «Токаев», «К. Токаев». */
    NAME,
    /** A post alone: «министр». */
    POST,
    /** Both together: «министр Асхат Аймагамбетов», «Токаев, глава государства». */
    NAME_AND_POST,
    /** A body: «Минздрав», «Правительство», «пресс-служба МВД». */
    BODY,
    /** A pronoun: «он», «та». */
    PRONOUN
  }
}
