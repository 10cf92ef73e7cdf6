package kz.oryndau.extraction.morphology;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;

/**
 * Endings of the regular Russian declensions, in the order of {@link Case}. An animate accusative
 * is the genitive, an inanimate one the nominative; in the singular this concerns masculines only.
 */
enum Declension {
  /** Маслихат, аким. */
  HARD_MASCULINE("", Gender.MASCULINE, " а у = ом е", "ы ов ам = ами ах"),
  /** Руководитель. */
  SOFT_MASCULINE("ь", Gender.MASCULINE, "ь я ю = ем е", "и ей ям = ями ях"),
  /** Алтай. */
  SHORT_MASCULINE("й", Gender.MASCULINE, "й я ю = ем е", "и ев ям = ями ях"),
  /** Сергий. */
  LONG_MASCULINE("ий", Gender.MASCULINE, "ий ия ию = ием ии", "ии иев иям = иями иях"),
  /** Акорда. */
  HARD_A("а", Gender.FEMININE, "а ы е у ой е", "ы  ам = ами ах"),
  /** Заря. */
  SOFT_A("я", Gender.FEMININE, "я и е ю ей е", "и ь ям = ями ях"),
  /** Цифровизация. */
  LONG_A("ия", Gender.FEMININE, "ия ии ии ию ией ии", "ии ий иям = иями иях"),
  /** Отчётность. */
  THIRD("ь", Gender.FEMININE, "ь и и ь ью и", "и ей ям = ями ях"),
  /** Хозяйство. */
  HARD_NEUTER("о", Gender.NEUTER, "о а у о ом е", "а  ам = ами ах"),
  /** Оснащение. */
  LONG_NEUTER("ие", Gender.NEUTER, "ие ия ию ие ием ии", "ия ий иям = иями иях"),
  /** Поле. */
  SOFT_NEUTER("е", Gender.NEUTER, "е я ю е ем е", "я ей ям = ями ях"),
  /** Водохранилище. */
  SIBILANT_NEUTER("е", Gender.NEUTER, "е а у е ем е", "а  ам = ами ах"),
  /** Surname of a man: Токаев, Мамин. */
  SURNAME_MASCULINE("", Gender.MASCULINE, " а у = ым е", "ы ых ым = ыми ых"),
  /** Surname of a woman: Токаева. */
  SURNAME_FEMININE("а", Gender.FEMININE, "а ой ой у ой ой", "ы ых ым = ыми ых"),
  /** Цифровой, казахстанский. */
  ADJECTIVE_MASCULINE("ый", Gender.MASCULINE, "ый ого ому = ым ом", "ые ых ым = ыми ых"),
  /** Цифровая. */
  ADJECTIVE_FEMININE("ая", Gender.FEMININE, "ая ой ой ую ой ой", "ые ых ым = ыми ых"),
  /** Цифровое. */
  ADJECTIVE_NEUTER("ое", Gender.NEUTER, "ое ого ому ое ым ом", "ые ых ым = ыми ых");

  private static final String SIBILANTS = "жшщч";
  private static final String VELARS = "гкх";

  private final String ending;
  private final Gender gender;
  private final String[] singular;
  private final String[] plural;

  Declension(String ending, Gender gender, String singular, String plural) {
    this.ending = ending;
    this.gender = gender;
    this.singular = singular.split(" ", -1);
    this.plural = plural.split(" ", -1);
  }

  /** A form with what it expresses. */
  record Form(String text, Case grammaticalCase, Number number) {}

  /** Grammatical gender of its singular. */
  Gender gender() {
    return gender;
  }

  /** What the nominative singular ends with. */
  String ending() {
    return ending;
  }

  /** The part of the nominative singular that stays. */
  String stem(String nominative) {
    return nominative.substring(0, nominative.length() - ending.length());
  }

  /** All forms of a word with this stem. */
  List<Form> forms(String stem, boolean animate) {
    List<Form> forms = new ArrayList<>();
    for (Case c : Case.values()) {
      forms.add(new Form(form(stem, c, Number.SINGULAR, animate), c, Number.SINGULAR));
      forms.add(new Form(form(stem, c, Number.PLURAL, animate), c, Number.PLURAL));
    }
    return forms;
  }

  /** One form of a word with this stem. */
  String form(String stem, Case wanted, Number number, boolean animate) {
    String[] endings = number == Number.SINGULAR ? singular : plural;
    String chosen = endings[wanted.ordinal()];
    if (chosen.equals("=")) {
      chosen = endings[(animate ? Case.GENITIVE : Case.NOMINATIVE).ordinal()];
    }
    return stem + spelled(stem, chosen);
  }

  /** Russian spelling: «ки», not «кы»; unstressed «жем», not «жом». */
  private static String spelled(String stem, String ending) {
    if (stem.isEmpty() || ending.isEmpty()) {
      return ending;
    }
    char last = stem.charAt(stem.length() - 1);
    boolean sibilant = SIBILANTS.indexOf(last) >= 0;
    if ((sibilant || VELARS.indexOf(last) >= 0) && ending.charAt(0) == 'ы') {
      return "и" + ending.substring(1);
    }
    if (sibilant && ending.equals("ов")) {
      return "ей";
    }
    if ((sibilant || last == 'ц') && (ending.equals("ов") || ending.equals("ом"))) {
      return "е" + ending.substring(1);
    }
    if ((sibilant || last == 'ц') && ending.equals("ой")) {
      return "ей";
    }
    return ending;
  }
}
