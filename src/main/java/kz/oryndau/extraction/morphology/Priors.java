package kz.oryndau.extraction.morphology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.text.WordList;

/** How likely a reading is before its neighbours are looked at; higher is likelier. */
final class Priors {

  private static final double LISTED = 6;

  private static final List<String> SUBSTANTIVE = List.of("ый", "ой", "ое", "ее", "ая");

  private record Preferred(PartOfSpeech partOfSpeech, String lemma) {}

  private final Map<String, Preferred> listed = new HashMap<>();

  Priors() {
    for (String line : WordList.read("/lexicon/ru/priors.txt")) {
      String[] parts = line.split("\\s+");
      listed.put(
          parts[0],
          new Preferred(PartOfSpeech.valueOf(parts[1]), parts.length > 2 ? parts[2] : null));
    }
  }

  /**
   * The score of a reading of a form.
   *
   * @param form lower case
   * @param known whether a list knows the form, so that a guess has much against it
   * @param capital whether the text writes it with a capital
   * @param initial whether it begins a sentence or a quotation, so that the capital tells nothing
   */
  double of(String form, Reading reading, boolean known, boolean capital, boolean initial) {
    double score = byCase(form, reading) + byClass(reading) - (isSubstantive(reading) ? 1.2 : 0);
    var preferred = listed.get(form);
    if (preferred != null
        && preferred.partOfSpeech() == reading.partOfSpeech()
        && (preferred.lemma() == null || preferred.lemma().equals(reading.lemma()))) {
      score += LISTED;
    }
    if (known && reading.is(Trait.GUESSED)) {
      score -= initial ? 6 : 3.5;
    }
    return score + byCapital(reading, capital, initial);
  }

  /** «Прошлое», «больной»: adjectives that stand for nouns; with a noun after them they do not. */
  private static boolean isSubstantive(Reading reading) {
    if (reading.partOfSpeech() != PartOfSpeech.NOUN || reading.is(Trait.SURNAME)) {
      return false;
    }
    for (String end : SUBSTANTIVE) {
      if (reading.lemma().endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static double byCase(String form, Reading reading) {
    if (reading.grammaticalCase() == null) {
      return 0;
    }
    double score =
        switch (reading.grammaticalCase()) {
          case NOMINATIVE -> 1;
          case GENITIVE -> 0.8;
          case ACCUSATIVE -> 0.5;
          case DATIVE, INSTRUMENTAL -> 0.2;
          case LOCATIVE -> 0;
        };
    boolean unchangedWoman =
        reading.gender() == Reading.Gender.FEMININE
            && Readings.isName(reading)
            && reading.grammaticalCase() != Case.NOMINATIVE
            && form.equals(reading.lemma());
    if (unchangedWoman) {
      score -= 0.8;
    }
    boolean neuterAbstract =
        reading.number() == Number.PLURAL
            && (reading.lemma().endsWith("ие") || Readings.isName(reading));
    return neuterAbstract ? score - 2 : score;
  }

  private static double byClass(Reading reading) {
    double score =
        switch (reading.partOfSpeech()) {
          case OTHER -> -3;
          case PARTICLE -> -1;
          case SHORT -> ofShort(reading);
          case PARTICIPLE -> 0.2;
          case GERUND -> 0;
          case VERB -> reading.form() == Reading.VerbForm.IMPERATIVE ? -1.5 : 0.6;
          default -> 0.5;
        };
    if (!reading.is(Trait.GUESSED)) {
      return score;
    }
    boolean oblique =
        reading.grammaticalCase() == Case.DATIVE || reading.grammaticalCase() == Case.INSTRUMENTAL;
    return oblique && reading.gender() == null && !Readings.isName(reading)
        ? score - 2
        : score - 0.5;
  }

  /** «Самовольно» is an adverb rather, «выбрасываем» a verb. */
  private static double ofShort(Reading reading) {
    if (reading.lemma().endsWith("ский")) {
      return -3;
    }
    if (!reading.is(Trait.PASSIVE)) {
      return reading.gender() == Reading.Gender.NEUTER ? -0.5 : 0.3;
    }
    return reading.is(Trait.PERFECTIVE) ? 0.5 : -1.5;
  }

  private static boolean isVerbal(Reading reading) {
    return switch (reading.partOfSpeech()) {
      case VERB, SHORT, GERUND -> true;
      default -> false;
    };
  }

  private static double byCapital(Reading reading, boolean capital, boolean initial) {
    if (capital && !initial && isVerbal(reading)) {
      return -4;
    }
    if (!capital || !Readings.isName(reading) && !reading.is(Trait.PLACE)) {
      return 0;
    }
    // «Костанайской» is a region far more often than a person; what stands before it must tell.
    boolean region = reading.is(Trait.SURNAME) && reading.lemma().endsWith("ский");
    double name = initial || region || reading.is(Trait.GUESSED) ? -0.5 : 2;
    if (reading.is(Trait.SURNAME)) {
      name += 0.3;
    }
    return reading.grammaticalCase() == Case.NOMINATIVE ? name + 0.2 : name;
  }
}
