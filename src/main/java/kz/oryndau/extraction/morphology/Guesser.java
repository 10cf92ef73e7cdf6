package kz.oryndau.extraction.morphology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** Reads words that no list has, by their endings. Its readings carry {@link Trait#GUESSED}. */
final class Guesser {

  private static final Set<Trait> NAME =
      Traits.of(Trait.SURNAME, Trait.GIVEN_NAME, Trait.ANIMATE, Trait.GUESSED);
  private static final Set<Trait> SURNAME = Traits.of(Trait.SURNAME, Trait.ANIMATE, Trait.GUESSED);
  private static final Set<Trait> PATRONYMIC =
      Traits.of(Trait.PATRONYMIC, Trait.ANIMATE, Trait.GUESSED);
  private static final Set<Trait> COMMON = Traits.of(Trait.GUESSED);
  private static final Set<Trait> VERB = Traits.of(Trait.TRANSITIVE, Trait.GUESSED);
  private static final Set<Trait> PERSON = Traits.of(Trait.ANIMATE, Trait.GUESSED);

  /** Ends of Kazakh women's names, which seldom decline. */
  private static final List<String> FEMALE = List.of("гуль", "гүл", "сулу", "бике", "айым");

  private static final Set<Trait> PLACE = Traits.of(Trait.PLACE, Trait.GUESSED);

  /** Ends of names of towns and countries. */
  private static final List<String> TOWNS =
      List.of("ск", "град", "горск", "бург", "город", "абад", "стан", "кент", "тобе", "булак");

  /** Surnames declined like «Токаев, Токаева». */
  private static final List<String> POSSESSIVE = List.of("ов", "ев", "ёв", "ин", "ын");

  /** Names that never change. */
  private static final List<String> UNDECLINED_NAMES =
      List.of("ко", "ых", "их", "дзе", "швили", "заде", "ули", "о", "е", "и", "у", "ю", "э", "ы");

  private static final List<String> TURKIC_PATRONYMICS =
      List.of("улы", "ұлы", "кызы", "қызы", "оглы", "оглу", "гызы", "угли", "уулу", "теги", "тегі");

  /** Ends of common nouns with their gender; the longest first. */
  private static final String[][] NOUN_ENDS = {
    {"изация", "ж"}, {"ация", "ж"}, {"ция", "ж"}, {"ность", "ж"}, {"ость", "ж"}, {"ение", "с"},
    {"ание", "с"}, {"ство", "с"}, {"тель", "мо"}, {"щик", "мо"}, {"чик", "мо"}, {"ник", "мо"},
    {"ист", "мо"}, {"лог", "мо"}, {"изм", "м"}, {"инг", "м"}, {"ат", "м"}, {"ка", "ж"},
    {"ика", "ж"}
  };

  /** The forms of one of the ends above. */
  private record End(Declension declension, String stem, boolean animate) {}

  // Every unknown word is held against all forms of all ends, so they are worked out once.
  private static final Map<End, List<Declension.Form>> FORMS = new ConcurrentHashMap<>();
  private static final Map<String, List<Reading>> ADJECTIVES = new ConcurrentHashMap<>();

  private Guesser() {}

  private static List<Declension.Form> forms(Declension declension, String stem, boolean animate) {
    return FORMS.computeIfAbsent(
        new End(declension, stem, animate), end -> end.declension.forms(end.stem, end.animate));
  }

  private static List<Reading> adjective(String end) {
    return ADJECTIVES.computeIfAbsent(end, Declensions::adjective);
  }

  /** Readings of a capitalised lower-cased {@code form} as a name of a person. */
  static List<Reading> names(String form) {
    Set<Reading> readings = new LinkedHashSet<>();
    if (endsWithAny(form, TURKIC_PATRONYMICS)) {
      undeclined(readings, form, genderOfTurkic(form), PATRONYMIC);
      return List.copyOf(readings);
    }
    if (place(readings, form)) {
      if (form.endsWith("е")) {
        undeclined(readings, form, null, NAME);
      }
      return new ArrayList<>(readings);
    }
    slavicPatronymic(readings, form);
    if (!readings.isEmpty()) {
      return new ArrayList<>(readings);
    }
    if (endsWithAny(form, FEMALE)) {
      undeclined(readings, form, Gender.FEMININE, NAME);
      return new ArrayList<>(readings);
    }
    possessive(readings, form);
    adjectival(readings, form);
    adjectives(readings, form, List.of("ский", "цкий"));
    if (readings.isEmpty()) {
      nounLike(readings, form);
      if (readings.isEmpty() || endsWithAny(form, UNDECLINED_NAMES)) {
        undeclined(readings, form, null, NAME);
      }
    }
    return new ArrayList<>(readings);
  }

  /** «Турлыбековна», «Ермековичу». */
  private static void slavicPatronymic(Set<Reading> readings, String form) {
    for (String end : List.of("ович", "евич", "овна", "евна", "ична")) {
      boolean man = end.endsWith("ич");
      var declension = man ? Declension.HARD_MASCULINE : Declension.HARD_A;
      for (var shape : forms(declension, declension.stem(end), true)) {
        int stem = form.length() - shape.text().length();
        if (stem >= 2 && form.endsWith(shape.text())) {
          readings.add(noun(form.substring(0, stem) + end, shape, declension.gender(), PATRONYMIC));
        }
      }
    }
  }

  /** «Верхнекамска»: a town by its end. */
  private static boolean place(Set<Reading> readings, String form) {
    for (String end : TOWNS) {
      for (var shape : forms(Declension.HARD_MASCULINE, end, false)) {
        int stem = form.length() - shape.text().length();
        if (stem >= 2 && form.endsWith(shape.text()) && shape.number() == Number.SINGULAR) {
          readings.add(noun(form.substring(0, stem) + end, shape, Gender.MASCULINE, PLACE));
        }
      }
    }
    return !readings.isEmpty();
  }

  private static Gender genderOfTurkic(String form) {
    return form.endsWith("зы") ? Gender.FEMININE : Gender.MASCULINE;
  }

  private static void possessive(Set<Reading> readings, String form) {
    for (var declension : List.of(Declension.SURNAME_MASCULINE, Declension.SURNAME_FEMININE)) {
      for (String end : POSSESSIVE) {
        for (var shape : forms(declension, end, true)) {
          int stem = form.length() - shape.text().length();
          if (stem >= 2 && form.endsWith(shape.text())) {
            readings.add(noun(form.substring(0, stem) + end, shape, declension.gender(), SURNAME));
          }
        }
      }
    }
  }

  private static void adjectival(Set<Reading> readings, String form) {
    for (String end : List.of("ский", "цкий")) {
      for (Reading shape : adjective(end)) {
        int stem = form.length() - shape.lemma().length();
        if (stem >= 2
            && form.endsWith(shape.lemma())
            && shape.gender() != Gender.NEUTER
            && !(inanimate(shape))) {
          readings.add(
              new Reading(
                  form.substring(0, stem) + end,
                  PartOfSpeech.NOUN,
                  shape.grammaticalCase(),
                  shape.number(),
                  shape.gender(),
                  null,
                  0,
                  SURNAME));
        }
      }
    }
  }

  private static boolean inanimate(Reading shape) {
    return shape.grammaticalCase() == Case.ACCUSATIVE
        && (shape.lemma().endsWith("ий")
            || shape.lemma().endsWith("ой")
            || shape.lemma().endsWith("ие"));
  }

  /** A name like a noun: «Асхату», «Коваля», «Лейлой»; a consonant may also be a woman's. */
  private static void nounLike(Set<Reading> readings, String form) {
    decline(readings, form, Declension.HARD_MASCULINE, Gender.MASCULINE, NAME);
    decline(readings, form, Declension.SOFT_MASCULINE, Gender.MASCULINE, NAME);
    decline(readings, form, Declension.SHORT_MASCULINE, Gender.MASCULINE, NAME);
    decline(readings, form, Declension.HARD_A, null, NAME);
    decline(readings, form, Declension.SOFT_A, null, NAME);
    char last = form.charAt(form.length() - 1);
    if ("аеёиоуыэюя".indexOf(last) < 0) {
      undeclined(readings, form, Gender.FEMININE, NAME);
    }
  }

  /** Readings of a lower-cased {@code form} as a common noun, adjective or verb. */
  static List<Reading> words(String form) {
    Set<Reading> readings = new LinkedHashSet<>();
    for (String[] end : NOUN_ENDS) {
      byEnd(readings, form, end[0], end[1]);
    }
    if (readings.isEmpty()) {
      adjectives(readings, form, List.of("ный", "ский", "ованный", "ельный", "овый"));
    }
    if (readings.isEmpty()) {
      verbs(readings, form);
    }
    if (readings.isEmpty()) {
      decline(readings, form, Declension.HARD_MASCULINE, Gender.MASCULINE, COMMON);
      decline(readings, form, Declension.HARD_A, Gender.FEMININE, COMMON);
    }
    if (readings.isEmpty()) {
      undeclined(readings, form, null, COMMON);
    }
    return new ArrayList<>(readings);
  }

  private static void byEnd(Set<Reading> readings, String form, String end, String kind) {
    var gender =
        kind.startsWith("м")
            ? Gender.MASCULINE
            : kind.equals("ж") ? Gender.FEMININE : Gender.NEUTER;
    var declension = Declensions.of(end, gender);
    boolean animate = kind.endsWith("о");
    for (var shape : forms(declension, declension.stem(end), animate)) {
      int stem = form.length() - shape.text().length();
      if (stem >= 2 && form.endsWith(shape.text())) {
        readings.add(noun(form.substring(0, stem) + end, shape, gender, animate ? PERSON : COMMON));
      }
    }
  }

  private static void adjectives(Set<Reading> readings, String form, List<String> ends) {
    for (String end : ends) {
      for (Reading shape : adjective(end)) {
        int stem = form.length() - shape.lemma().length();
        if (stem >= 2 && form.endsWith(shape.lemma())) {
          readings.add(
              new Reading(
                  form.substring(0, stem) + end,
                  PartOfSpeech.ADJECTIVE,
                  shape.grammaticalCase(),
                  shape.number(),
                  shape.gender(),
                  null,
                  0,
                  COMMON));
        }
      }
    }
  }

  private static void verbs(Set<Reading> readings, String form) {
    if (form.endsWith("ировать") || form.endsWith("овать") || form.endsWith("ить")) {
      readings.add(verb(form, VerbForm.INFINITIVE, null, null));
    } else if (form.endsWith("ировал") || form.endsWith("овал") || form.endsWith("ил")) {
      readings.add(
          verb(
              form.substring(0, form.length() - 1) + "ть",
              VerbForm.PAST,
              Number.SINGULAR,
              Gender.MASCULINE));
    } else if (form.endsWith("ировала") || form.endsWith("овала") || form.endsWith("ила")) {
      readings.add(
          verb(
              form.substring(0, form.length() - 2) + "ть",
              VerbForm.PAST,
              Number.SINGULAR,
              Gender.FEMININE));
    } else if (form.endsWith("ировали") || form.endsWith("овали") || form.endsWith("или")) {
      readings.add(
          verb(form.substring(0, form.length() - 2) + "ть", VerbForm.PAST, Number.PLURAL, null));
    } else if (form.endsWith("ирует") || form.endsWith("ируют")) {
      readings.add(
          verb(
              form.replaceAll("ру[еюё]т$", "ровать"),
              VerbForm.PRESENT,
              form.endsWith("ют") ? Number.PLURAL : Number.SINGULAR,
              null));
    }
  }

  private static Reading verb(String lemma, VerbForm form, Number number, Gender gender) {
    return new Reading(lemma, PartOfSpeech.VERB, null, number, gender, form, 0, VERB);
  }

  private static void decline(
      Set<Reading> readings, String form, Declension declension, Gender gender, Set<Trait> traits) {
    boolean name = traits == NAME;
    for (Case c : Case.values()) {
      for (Number number : Number.values()) {
        if (name && number == Number.PLURAL) {
          continue;
        }
        String end = declension.form("", c, number, name);
        int stem = form.length() - end.length();
        if (stem >= 2 && form.endsWith(end) && fits(form, stem, declension)) {
          readings.add(
              noun(
                  form.substring(0, stem) + declension.ending(),
                  new Declension.Form(form, c, number),
                  gender,
                  traits));
        }
      }
    }
  }

  /** A stem ends with a consonant that the declension can have. */
  private static boolean fits(String form, int stem, Declension declension) {
    char last = form.charAt(stem - 1);
    boolean vowel = "аеёиоуыэюяәөүұі".indexOf(last) >= 0;
    return switch (declension) {
      case SHORT_MASCULINE -> vowel;
      case HARD_MASCULINE, SOFT_MASCULINE, SOFT_A -> !vowel && last != 'й' && last != 'ь';
      default -> last != 'й' && last != 'ь' && !vowel;
    };
  }

  private static Reading noun(
      String lemma, Declension.Form form, Gender gender, Set<Trait> traits) {
    return new Reading(
        lemma,
        PartOfSpeech.NOUN,
        form.grammaticalCase(),
        form.number(),
        form.number() == Number.SINGULAR ? gender : null,
        null,
        0,
        traits);
  }

  private static void undeclined(
      Set<Reading> readings, String form, Gender gender, Set<Trait> traits) {
    for (Case c : Case.values()) {
      readings.add(
          new Reading(form, PartOfSpeech.NOUN, c, Number.SINGULAR, gender, null, 0, traits));
    }
  }

  /** Readings of a word that does not change, as a noun in every case. */
  static List<Reading> undeclined(String form) {
    Set<Reading> readings = new LinkedHashSet<>();
    undeclined(readings, form, null, COMMON);
    return new ArrayList<>(readings);
  }

  /** Readings of a lower-cased {@code form} as a name that does not change. */
  static List<Reading> undeclinedName(String form) {
    Set<Reading> readings = new LinkedHashSet<>();
    undeclined(readings, form, null, NAME);
    return new ArrayList<>(readings);
  }

  private static boolean endsWithAny(String form, List<String> ends) {
    for (String end : ends) {
      if (form.endsWith(end)) {
        return true;
      }
    }
    return false;
  }
}
