package kz.oryndau.extraction.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Which declension a word follows, by its gender and the end of its nominative. */
final class Declensions {

  private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";

  private Declensions() {}

  /** The declension of a noun; null if it does not decline. */
  static Declension of(String lemma, Gender gender) {
    char last = lemma.charAt(lemma.length() - 1);
    if (gender == Gender.NEUTER) {
      return lemma.endsWith("ие")
          ? Declension.LONG_NEUTER
          : last == 'е' ? afterSibilant(lemma) : last == 'о' ? Declension.HARD_NEUTER : null;
    }
    if (last == 'а') {
      return Declension.HARD_A;
    }
    if (last == 'я') {
      return lemma.endsWith("ия") ? Declension.LONG_A : Declension.SOFT_A;
    }
    if (gender == Gender.FEMININE) {
      return last == 'ь' ? Declension.THIRD : null;
    }
    if (last == 'ь') {
      return Declension.SOFT_MASCULINE;
    }
    if (last == 'й') {
      return lemma.endsWith("ий") ? Declension.LONG_MASCULINE : Declension.SHORT_MASCULINE;
    }
    return CONSONANTS.indexOf(last) >= 0 ? Declension.HARD_MASCULINE : null;
  }

  /** «Водохранилище» has no -я in the genitive; the difference is of spelling only. */
  private static Declension afterSibilant(String lemma) {
    return "жшщчц".indexOf(lemma.charAt(lemma.length() - 2)) >= 0
        ? Declension.SIBILANT_NEUTER
        : Declension.SOFT_NEUTER;
  }

  /** All forms of an adjective in -ый, -ий, -ой; the form stands in the place of the lemma. */
  static List<Reading> adjective(String lemma) {
    List<Reading> readings = new ArrayList<>();
    for (var declension :
        List.of(
            Declension.ADJECTIVE_MASCULINE,
            Declension.ADJECTIVE_FEMININE,
            Declension.ADJECTIVE_NEUTER)) {
      String stem = lemma.substring(0, lemma.length() - 2);
      for (boolean animate : new boolean[] {false, true}) {
        for (var form : declension.forms(stem, animate)) {
          boolean base = form.number() == Number.SINGULAR && form.text().equals(stem + "ый");
          add(readings, declension, base ? lemma : form.text(), form);
        }
      }
    }
    return readings;
  }

  private static void add(
      List<Reading> readings, Declension declension, String text, Declension.Form form) {
    Case c = form.grammaticalCase();
    var gender = form.number() == Number.SINGULAR ? declension.gender() : null;
    var reading =
        new Reading(text, PartOfSpeech.ADJECTIVE, c, form.number(), gender, null, 0, Set.of());
    if (!readings.contains(reading)) {
      readings.add(reading);
    }
  }
}
