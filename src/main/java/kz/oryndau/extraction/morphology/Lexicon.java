package kz.oryndau.extraction.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.text.WordList;

/**
 * The project's own Russian words, of {@code lexicon/ru/words.txt}, and the first names, with all
 * their forms.
 */
final class Lexicon {

  private final Map<String, List<Reading>> byForm = new HashMap<>();
  private final Map<String, String> plurals = new HashMap<>();

  Lexicon() {
    WordList.read("/lexicon/ru/words.txt").forEach(this::add);
    WordList.read("/lexicon/given-names.txt").forEach(this::addName);
  }

  /** All readings of a lower-case form, ё written as in the list; empty if it is not there. */
  List<Reading> readings(String form) {
    return byForm.getOrDefault(form, List.of());
  }

  /** Nominative plural of a lemma of the list; null if it is not there. */
  String plural(String lemma) {
    return plurals.get(lemma);
  }

  /**
   * A line of the list of first names: name, gender. Only women's are taken, since their gender
   * does not show at the end («Айгерим»); men's are guessed as well, and serve as surnames too.
   */
  private void addName(String line) {
    String[] parts = line.toLowerCase(Locale.ROOT).split("\\s+");
    if (parts[1].equals("f") && !byForm.containsKey(parts[0])) {
      noun(parts[0], "жо", Set.of("жо", "имя"));
    }
  }

  private void add(String line) {
    String[] parts = line.split("\\s+");
    var marks = Set.of(Arrays.copyOfRange(parts, 1, parts.length));
    String lemma = parts[0];
    if (marks.contains("п")) {
      adjective(lemma, traits(marks));
    } else if (marks.contains("зам")) {
      deputy(lemma);
    } else if (marks.contains("фам")) {
      surname(lemma, marks.contains("0"));
    } else {
      noun(lemma, parts[1], marks);
    }
  }

  private static Set<Trait> traits(Set<String> marks) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (marks.contains("топ")) {
      traits.add(Trait.PLACE);
    }
    if (marks.contains("имя")) {
      traits.add(Trait.GIVEN_NAME);
    }
    if (marks.contains("отч")) {
      traits.add(Trait.PATRONYMIC);
    }
    if (marks.contains("мо") || marks.contains("жо") || marks.contains("со")) {
      traits.add(Trait.ANIMATE);
    }
    return traits;
  }

  private void noun(String lemma, String kind, Set<String> marks) {
    Set<Trait> traits = traits(marks);
    Gender gender =
        switch (kind.charAt(0)) {
          case 'м' -> Gender.MASCULINE;
          case 'ж' -> Gender.FEMININE;
          case 'с' -> Gender.NEUTER;
          default -> null;
        };
    var declension = marks.contains("0") ? null : Declensions.of(lemma, gender);
    if (declension == null) {
      for (Case c : Case.values()) {
        put(lemma, lemma, PartOfSpeech.NOUN, c, Number.SINGULAR, gender, traits);
      }
      return;
    }
    var stem = declension.stem(lemma);
    for (var form : declension.forms(stem, traits.contains(Trait.ANIMATE))) {
      boolean name = traits.contains(Trait.PLACE) || traits.contains(Trait.GIVEN_NAME);
      if (form.number() == Number.SINGULAR || !name) {
        var formGender = form.number() == Number.SINGULAR ? gender : null;
        put(
            form.text(),
            lemma,
            PartOfSpeech.NOUN,
            form.grammaticalCase(),
            form.number(),
            formGender,
            traits);
      }
    }
    if (traits.contains(Trait.GIVEN_NAME) && declension == Declension.THIRD) {
      for (Case c : Case.values()) {
        put(lemma, lemma, PartOfSpeech.NOUN, c, Number.SINGULAR, gender, traits);
      }
    }
    plurals.put(lemma, declension.form(stem, Case.NOMINATIVE, Number.PLURAL, true));
  }

  private void adjective(String lemma, Set<Trait> traits) {
    for (Reading reading : Declensions.adjective(lemma)) {
      var word = reading.lemma();
      put(
          word,
          lemma,
          PartOfSpeech.ADJECTIVE,
          reading.grammaticalCase(),
          reading.number(),
          reading.gender(),
          traits);
    }
  }

  /** «Замакима»: does not decline, or declines like «аким». */
  private void deputy(String lemma) {
    var traits = EnumSet.of(Trait.ANIMATE);
    for (Case c : Case.values()) {
      put(lemma, lemma, PartOfSpeech.NOUN, c, Number.SINGULAR, null, traits);
    }
    boolean soft = lemma.endsWith("я");
    String stem = lemma.substring(0, lemma.length() - 1);
    put(
        stem + (soft ? "ю" : "у"),
        lemma,
        PartOfSpeech.NOUN,
        Case.DATIVE,
        Number.SINGULAR,
        null,
        traits);
    put(
        stem + (soft ? "ем" : "ом"),
        lemma,
        PartOfSpeech.NOUN,
        Case.INSTRUMENTAL,
        Number.SINGULAR,
        null,
        traits);
    put(
        stem + (soft ? "и" : "ы"),
        lemma,
        PartOfSpeech.NOUN,
        Case.NOMINATIVE,
        Number.PLURAL,
        null,
        traits);
  }

  private void surname(String lemma, boolean undeclined) {
    var traits = EnumSet.of(Trait.SURNAME, Trait.ANIMATE);
    if (undeclined) {
      for (Case c : Case.values()) {
        put(lemma, lemma, PartOfSpeech.NOUN, c, Number.SINGULAR, null, traits);
      }
      return;
    }
    for (var declension : List.of(Declension.SURNAME_MASCULINE, Declension.SURNAME_FEMININE)) {
      for (var form : declension.forms(lemma, true)) {
        var gender = form.number() == Number.SINGULAR ? declension.gender() : null;
        put(
            form.text(),
            lemma,
            PartOfSpeech.NOUN,
            form.grammaticalCase(),
            form.number(),
            gender,
            traits);
      }
    }
  }

  private void put(
      String form,
      String lemma,
      PartOfSpeech partOfSpeech,
      Case c,
      Number number,
      Gender gender,
      Set<Trait> traits) {
    byForm
        .computeIfAbsent(form, key -> new ArrayList<>())
        .add(new Reading(lemma, partOfSpeech, c, number, gender, null, 0, traits));
  }
}
