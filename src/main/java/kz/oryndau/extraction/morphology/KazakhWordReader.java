package kz.oryndau.extraction.morphology;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.text.Token;

/**
 * Reads Kazakh words as nouns, by their case and plural endings alone. No dictionary of Kazakh can
 * be had, so every reading is a guess.
 */
final class KazakhWordReader implements WordReader {

  private record Ending(Case grammaticalCase, List<String> ends) {}

  private static final List<Ending> CASES =
      List.of(
          new Ending(Case.GENITIVE, List.of("ның", "нің", "дың", "дің", "тың", "тің")),
          new Ending(Case.DATIVE, List.of("ына", "іне", "ға", "ге", "қа", "ке")),
          new Ending(Case.ACCUSATIVE, List.of("ны", "ні", "ды", "ді", "ты", "ті")),
          new Ending(Case.LOCATIVE, List.of("нда", "нде", "да", "де", "та", "те")),
          new Ending(Case.INSTRUMENTAL, List.of("мен", "бен", "пен")));

  private static final List<String> PLURALS = List.of("лар", "лер", "дар", "дер", "тар", "тер");

  private static final int SHORTEST_STEM = 3;

  @Override
  public List<List<Reading>> read(List<Token> tokens) {
    return tokens.stream().map(token -> List.of(read(token))).toList();
  }

  private static Reading read(Token token) {
    return switch (token.kind()) {
      case MARK -> Readings.MARK;
      case NUMBER -> Readings.DIGITS;
      case WORD -> noun(token.text().toLowerCase(Locale.ROOT));
    };
  }

  private static Reading noun(String form) {
    for (Ending ending : CASES) {
      for (String end : ending.ends()) {
        if (form.endsWith(end) && form.length() - end.length() >= SHORTEST_STEM) {
          return counted(form.substring(0, form.length() - end.length()), ending.grammaticalCase());
        }
      }
    }
    return counted(form, Case.NOMINATIVE);
  }

  private static Reading counted(String stem, Case c) {
    for (String plural : PLURALS) {
      if (stem.endsWith(plural) && stem.length() - plural.length() >= SHORTEST_STEM) {
        return Readings.noun(
            stem.substring(0, stem.length() - plural.length()),
            c,
            Number.PLURAL,
            null,
            Set.of(Trait.GUESSED));
      }
    }
    return Readings.noun(stem, c, Number.SINGULAR, null, Set.of(Trait.GUESSED));
  }
}
