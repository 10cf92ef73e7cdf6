package kz.oryndau.extraction.mention;

import java.util.List;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;

/** Patronymics: Russian ones decline, those in -улы and -кызы keep one form. */
final class Patronymics {

  private Patronymics() {}

  /**
   * Whether what is left without the ending is a first name: «Серикович», but «Янукович» is not.
   */
  static boolean isFromGivenName(String folded) {
    String stem = Regex.strip(folded, "(ович|евич)(а|у|ем|е)?$");
    for (var end : new String[] {"", "й", "ий", "ь", "а", "я"}) {
      if (!GivenNames.LIST.find(stem + end).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** How a word that looks like a patronymic can be read. */
  static List<NameForm> forms(String folded) {
    if (Regex.matches(folded, ".*(улы|ұлы|оглы|уулу)")) {
      return List.of(new NameForm(folded, null, Gender.MASCULINE, 3));
    }
    if (Regex.matches(folded, ".*(кызы|қызы)")) {
      return List.of(new NameForm(folded, null, Gender.FEMININE, 3));
    }
    if (folded.endsWith("ич")) {
      return List.of(new NameForm(folded, Case.NOMINATIVE, Gender.MASCULINE, 3));
    }
    String stem = Regex.strip(folded, "(а|у|ем|е|ы|ой)$");
    String end = folded.substring(stem.length());
    boolean he = stem.endsWith("ич");
    String nominative = he ? stem : stem + "а";
    Gender gender = he ? Gender.MASCULINE : Gender.FEMININE;
    return switch (end) {
      case "а" ->
          he
              ? List.of(
                  new NameForm(nominative, Case.GENITIVE, gender, 3),
                  new NameForm(nominative, Case.ACCUSATIVE, gender, 2))
              : List.of(new NameForm(nominative, Case.NOMINATIVE, gender, 3));
      case "у" -> List.of(new NameForm(nominative, he ? Case.DATIVE : Case.ACCUSATIVE, gender, 3));
      case "ем" -> List.of(new NameForm(nominative, Case.INSTRUMENTAL, gender, 3));
      case "ы" -> List.of(new NameForm(nominative, Case.GENITIVE, gender, 3));
      case "е" ->
          he
              ? List.of(new NameForm(nominative, Case.LOCATIVE, gender, 3))
              : List.of(
                  new NameForm(nominative, Case.DATIVE, gender, 3),
                  new NameForm(nominative, Case.LOCATIVE, gender, 1));
      default -> List.of(new NameForm(nominative, Case.INSTRUMENTAL, gender, 3));
    };
  }
}
