package kz.oryndau.extraction.morphology;

import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.morphology.Context.Count;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;

/**
 * A reading of a form with all that the search asks of the form and the lemma. It is worked out
 * once for a form, since the search asks at every path.
 *
 * @param reading how the form is read
 * @param prepositional the cases after a preposition, the usual one first
 * @param governed the cases that a verb governs beside the accusative, a noun beside the genitive
 * @param joint how a conjunction joins
 * @param count what a numeral asks of the noun after it
 * @param possessive «его», «её», «их» before whose it is
 * @param negation «не»
 * @param passive whether a verb is said of whom something is done to
 */
record Candidate(
    Reading reading,
    List<Case> prepositional,
    Set<Case> governed,
    Joint joint,
    Count count,
    boolean possessive,
    boolean negation,
    boolean passive) {

  /** How a conjunction joins. */
  enum Joint {
    /** «и» */
    AND,
    /** Words or clauses: «или». */
    COORDINATING,
    /** Clauses that say different things: «но». */
    CONTRASTING,
    /** A clause to another: «что». */
    SUBORDINATING
  }

  private static final Set<String> COORDINATING = Set.of("или", "либо", "да", "также");
  private static final Set<String> CONTRASTING = Set.of("а", "но", "однако");
  private static final Set<String> POSSESSIVE = Set.of("его", "ее", "её", "их");

  /** The reading of a form in small letters. */
  static Candidate of(String form, Reading reading, Government government) {
    boolean noun = Readings.isNominal(reading);
    return new Candidate(
        reading,
        government.ofPreposition(form),
        noun ? government.ofNoun(reading.lemma()) : government.ofVerb(reading.lemma()),
        jointOf(form),
        countOf(reading.lemma()),
        reading.partOfSpeech() == PartOfSpeech.PRONOUN
            && reading.grammaticalCase() == Case.GENITIVE
            && POSSESSIVE.contains(form),
        form.equals("не"),
        reading.is(Trait.PASSIVE) || reading.lemma().endsWith("ся"));
  }

  private static Joint jointOf(String form) {
    return form.equals("и")
        ? Joint.AND
        : COORDINATING.contains(form)
            ? Joint.COORDINATING
            : CONTRASTING.contains(form) ? Joint.CONTRASTING : Joint.SUBORDINATING;
  }

  private static Count countOf(String lemma) {
    return switch (lemma) {
      case "два", "три", "четыре", "оба" -> Count.FEW;
      case "один" -> Count.ONE;
      default -> Count.MANY;
    };
  }
}
