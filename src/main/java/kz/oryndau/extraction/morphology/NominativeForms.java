package kz.oryndau.extraction.morphology;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;

/** The nominative of a single Russian word whose reading is known, in lower case. */
final class NominativeForms {

  /** Endings of adjectives and participles; the longest first. */
  private static final List<String> ADJECTIVE_ENDS =
      List.of(
          "ого", "его", "ому", "ему", "ыми", "ими", "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые",
          "ие", "ым", "им", "ом", "ем", "ых", "их", "ую", "юю", "ей");

  private final RussianForms forms;

  NominativeForms(RussianForms forms) {
    this.forms = forms;
  }

  /** The noun «text», read as {@code reading}, in the nominative of the same number. */
  String noun(String text, Reading reading) {
    String form = text.toLowerCase(Locale.ROOT);
    if (reading.grammaticalCase() == Case.NOMINATIVE) {
      return form;
    }
    if (reading.is(Trait.PATRONYMIC)) {
      return patronymic(form, reading);
    }
    String last = reading.number() == Number.PLURAL ? plural(reading, form) : singular(reading);
    return doubled(form, last, reading);
  }

  private String singular(Reading reading) {
    if (reading.is(Trait.SURNAME) && reading.gender() == Gender.FEMININE) {
      return womansSurname(reading.lemma());
    }
    return reading.lemma();
  }

  /** The lists name a woman's surname by the man's form: «токаев» for «Токаева». */
  private static String womansSurname(String lemma) {
    if (lemma.endsWith("ский") || lemma.endsWith("цкий") || lemma.endsWith("ской")) {
      return lemma.substring(0, lemma.length() - 2) + "ая";
    }
    if (lemma.endsWith("ый") || lemma.endsWith("ой")) {
      return lemma.substring(0, lemma.length() - 2) + "ая";
    }
    return lemma.matches(".*[^аеёиоуыэюя](ов|ев|ёв|ин|ын)") || lemma.matches(".*[аеиоуыэюя]ев")
        ? lemma + "а"
        : lemma;
  }

  private static String patronymic(String form, Reading reading) {
    int masculine = form.lastIndexOf("ич");
    if (reading.gender() == Gender.MASCULINE && masculine > 0) {
      return form.substring(0, masculine + 2);
    }
    int feminine = Math.max(form.lastIndexOf("вн"), form.lastIndexOf("чн"));
    return reading.gender() == Gender.FEMININE && feminine > 0
        ? form.substring(0, feminine + 2) + "а"
        : form;
  }

  private String plural(Reading reading, String form) {
    String listed = forms.lexicon().plural(reading.lemma());
    if (listed != null) {
      return listed;
    }
    int hyphen = reading.lemma().lastIndexOf('-');
    String last = reading.lemma().substring(hyphen + 1);
    String prefix = reading.lemma().substring(0, hyphen + 1);
    return dictionaryPlural(reading.lemma())
        .or(() -> dictionaryPlural(last).map(prefix::concat))
        .orElseGet(() -> regularPlural(reading, form));
  }

  private Optional<String> dictionaryPlural(String lemma) {
    return forms
        .dictionary()
        .form(
            lemma,
            "NN:Anim:Masc:PL:Nom",
            "NN:Anim:Fem:PL:Nom",
            "NN:Inanim:Masc:PL:Nom",
            "NN:Inanim:Fem:PL:Nom",
            "NN:Inanim:Neut:PL:Nom",
            "NN:Inanim::PL:Nom",
            "NN:Anim::PL:Nom",
            "NN:Anim:Neut:PL:Nom",
            "NN:Fam:PL:Nom");
  }

  private static String regularPlural(Reading reading, String form) {
    for (Gender gender : List.of(Gender.MASCULINE, Gender.FEMININE, Gender.NEUTER)) {
      var declension = Declensions.of(reading.lemma(), gender);
      if (declension != null) {
        return declension.form(
            declension.stem(reading.lemma()), Case.NOMINATIVE, Number.PLURAL, true);
      }
    }
    return form;
  }

  /** «Остроухова-Дьякова»: parts before the last decline too, if they are not nominative now. */
  private String doubled(String form, String nominative, Reading reading) {
    String[] given = form.split("-");
    String[] made = nominative.split("-");
    if (given.length != made.length || given.length < 2) {
      return nominative;
    }
    for (int i = 0; i < given.length - 1; i++) {
      if (given[i].equals(made[i])) {
        made[i] = part(given[i], reading);
      }
    }
    return String.join("-", made);
  }

  private String part(String part, Reading whole) {
    String word = Readings.isName(whole) ? Phrase.capitalised(part, "А") : part;
    var candidates =
        forms.readings(word).stream()
            .filter(
                reading ->
                    reading.partOfSpeech() == PartOfSpeech.NOUN
                        && reading.is(Trait.ANIMATE)
                        && (whole.gender() == null || reading.gender() == whole.gender())
                        && reading.number() == whole.number())
            .toList();
    boolean base =
        candidates.stream().anyMatch(reading -> reading.grammaticalCase() == Case.NOMINATIVE);
    return base
        ? part
        : candidates.stream()
            .filter(reading -> reading.grammaticalCase() == whole.grammaticalCase())
            .map(
                reading ->
                    whole.number() == Number.PLURAL ? plural(reading, part) : singular(reading))
            .findFirst()
            .orElse(part);
  }

  /** An adjective or participle in the nominative that agrees with {@code head}. */
  String modifier(String text, Reading reading, Reading head) {
    String form = text.toLowerCase(Locale.ROOT);
    boolean plural = reading.number() == Number.PLURAL;
    Gender gender = plural ? null : reading.gender() == null ? head.gender() : reading.gender();
    String end =
        ADJECTIVE_ENDS.stream()
            .filter(e -> form.endsWith(e) && form.length() > e.length() + 1)
            .findFirst()
            .orElse("");
    if (end.isEmpty()) {
      return form;
    }
    String stem = form.substring(0, form.length() - end.length());
    return adjective(reading, plural, gender)
        .filter(listed -> shares(listed, stem))
        .orElseGet(() -> stem + adjectiveEnding(stem, end, plural ? null : gender));
  }

  /** «Высокий» is no form of «высшей», «третий» is one of «третьей». */
  private static boolean shares(String listed, String stem) {
    String root = stem.endsWith("ь") ? stem.substring(0, stem.length() - 1) : stem;
    return listed.replace('ё', 'е').startsWith(root.replace('ё', 'е'));
  }

  /** As the dictionary has it: «весь» is no regular word. A participle's lemma is its verb. */
  private Optional<String> adjective(Reading reading, boolean plural, Gender gender) {
    if (reading.partOfSpeech() != PartOfSpeech.ADJECTIVE) {
      return Optional.empty();
    }
    if (!plural && gender == Gender.MASCULINE) {
      return Optional.of(reading.lemma());
    }
    String form = plural ? "PL" : gender == Gender.FEMININE ? "Fem" : "Neut";
    return forms
        .dictionary()
        .form(
            reading.lemma(),
            "ADJ:Posit:" + form + ":Nom",
            "ADJ:MPR:" + form + ":Nom",
            "Ord:" + form + ":Nom");
  }

  private static String adjectiveEnding(String stem, String end, Gender gender) {
    char last = stem.charAt(stem.length() - 1);
    boolean velar = "гкх".indexOf(last) >= 0;
    boolean sibilant = "жшщч".indexOf(last) >= 0;
    boolean soft = !velar && !sibilant && "еиюя".indexOf(end.charAt(0)) >= 0;
    if (gender == null) {
      return velar || sibilant || soft ? "ие" : "ые";
    }
    return switch (gender) {
      case MASCULINE -> velar || sibilant || soft ? "ий" : "ый";
      case FEMININE -> soft ? "яя" : "ая";
      case NEUTER -> soft || sibilant ? "ее" : "ое";
    };
  }
}
