package kz.oryndau.extraction.morphology;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/**
 * Turns a tag of LanguageTool's Russian dictionary («NN:Anim:Masc:Sin:D») into readings. The tags
 * are listed in its tagset.txt. A noun that does not decline gets a reading in every case.
 */
final class TagReader {

  private static final String VOCATIVE = "Z";

  private TagReader() {}

  /** Readings without a lemma (it is empty); none for a tag of no use here. */
  static List<Reading> readings(String tag) {
    Set<String> marks =
        Set.of(java.util.Arrays.stream(tag.strip().split(":")).distinct().toArray(String[]::new));
    if (marks.contains(VOCATIVE)) {
      return List.of();
    }
    String kind = tag.strip().split(":")[0];
    return switch (kind) {
      case "NN", "ABR" -> nouns(marks);
      case "ADJ" -> adjectives(marks);
      case "Ord" -> List.of(declined(PartOfSpeech.ADJECTIVE, marks));
      case "PT" -> List.of(declined(PartOfSpeech.PARTICIPLE, marks));
      case "PT_Short" -> List.of(declined(PartOfSpeech.SHORT, marks));
      case "Num", "NumC" -> List.of(declined(PartOfSpeech.NUMERAL, marks));
      case "PNN" -> List.of(declined(PartOfSpeech.PRONOUN, marks));
      case "VB" -> List.of(verb(marks));
      case "DPT" -> List.of(declined(PartOfSpeech.GERUND, marks));
      case "PRDC" -> List.of(Readings.plain(PartOfSpeech.PREDICATIVE));
      case "ADV", "PARENTHESIS" -> List.of(Readings.plain(PartOfSpeech.ADVERB));
      case "PREP" -> List.of(Readings.plain(PartOfSpeech.PREPOSITION));
      case "CONJ" -> List.of(Readings.plain(PartOfSpeech.CONJUNCTION));
      case "PARTICLE", "INTERJECTION" -> List.of(Readings.plain(PartOfSpeech.PARTICLE));
      default -> List.of(Readings.plain(PartOfSpeech.OTHER));
    };
  }

  private static List<Reading> nouns(Set<String> marks) {
    // Women's surnames that do not decline («Штерн») are filed as given names without a case.
    boolean undeclined = caseOf(marks) == null;
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    boolean womansSurname =
        undeclined && marks.contains("Name") && marks.contains("Fem") && marks.contains("Sin");
    // Women's first names that do not decline («Джейн») are filed as common nouns without a case.
    boolean womansName = undeclined && marks.contains("Anim") && marks.contains("Fem");
    if (womansName) {
      traits.add(Trait.GIVEN_NAME);
    } else if (marks.contains("Fam") || womansSurname) {
      traits.add(Trait.SURNAME);
    } else if (marks.contains("Name")) {
      traits.add(Trait.GIVEN_NAME);
    } else if (marks.contains("Patr")) {
      traits.add(Trait.PATRONYMIC);
    }
    if (!traits.isEmpty() || marks.contains("Anim") || marks.contains("Inanimanim")) {
      traits.add(Trait.ANIMATE);
    }
    Number number = marks.contains("PL") ? Number.PLURAL : Number.SINGULAR;
    Gender gender = number == Number.PLURAL ? null : genderOf(marks);
    if (!undeclined) {
      return List.of(Readings.noun("", caseOf(marks), number, gender, traits));
    }
    List<Reading> every = new ArrayList<>();
    for (Case c : Case.values()) {
      every.add(Readings.noun("", c, number, gender, traits));
    }
    return every;
  }

  private static List<Reading> adjectives(Set<String> marks) {
    if (marks.contains("Comp")) {
      return List.of(Readings.plain(PartOfSpeech.ADVERB));
    }
    if (marks.contains("Short")) {
      return List.of(declined(PartOfSpeech.SHORT, marks));
    }
    return caseOf(marks) == null
        ? List.of(Readings.plain(PartOfSpeech.OTHER))
        : List.of(declined(PartOfSpeech.ADJECTIVE, marks));
  }

  private static Reading declined(PartOfSpeech partOfSpeech, Set<String> marks) {
    Gender gender = genderOf(marks);
    Number number =
        marks.contains("PL")
            ? Number.PLURAL
            : gender != null || marks.contains("Sin") ? Number.SINGULAR : null;
    return new Reading(
        "", partOfSpeech, caseOf(marks), number, gender, null, personOf(marks), traitsOf(marks));
  }

  private static Reading verb(Set<String> marks) {
    Gender gender = genderOf(marks);
    Number number =
        marks.contains("PL")
            ? Number.PLURAL
            : gender != null || marks.contains("Sin") ? Number.SINGULAR : null;
    return new Reading(
        "",
        PartOfSpeech.VERB,
        null,
        number,
        gender,
        formOf(marks),
        personOf(marks),
        traitsOf(marks));
  }

  private static Set<Trait> traitsOf(Set<String> marks) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (marks.contains("STR")) {
      traits.add(Trait.PASSIVE);
    }
    if (marks.contains("TRANS")) {
      traits.add(Trait.TRANSITIVE);
    }
    if (marks.contains("PFV")) {
      traits.add(Trait.PERFECTIVE);
    }
    return traits;
  }

  private static VerbForm formOf(Set<String> marks) {
    if (marks.contains("INF")) {
      return VerbForm.INFINITIVE;
    }
    if (marks.contains("Past")) {
      return VerbForm.PAST;
    }
    if (marks.contains("Fut")) {
      return VerbForm.FUTURE;
    }
    return marks.contains("IMP") ? VerbForm.IMPERATIVE : VerbForm.PRESENT;
  }

  private static int personOf(Set<String> marks) {
    return marks.contains("P1") ? 1 : marks.contains("P2") ? 2 : marks.contains("P3") ? 3 : 0;
  }

  private static Gender genderOf(Set<String> marks) {
    if (marks.contains("Masc")) {
      return Gender.MASCULINE;
    }
    if (marks.contains("Fem")) {
      return Gender.FEMININE;
    }
    return marks.contains("Neut") ? Gender.NEUTER : null;
  }

  private static Case caseOf(Set<String> marks) {
    for (String mark : marks) {
      switch (mark) {
        case "Nom":
          return Case.NOMINATIVE;
        case "R", "2R":
          return Case.GENITIVE;
        case "D":
          return Case.DATIVE;
        case "V":
          return Case.ACCUSATIVE;
        case "T":
          return Case.INSTRUMENTAL;
        case "P", "2P":
          return Case.LOCATIVE;
        default:
      }
    }
    return null;
  }
}
