package kz.oryndau.official.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells from the words of a post or a body which country it belongs to. */
public final class Country {

  /** Where a text that says nothing else is taken to be at home. */
  public static final String HOME = "KZ";

  private static final List<WordTable.Line> COUNTRIES = WordTable.read("countries.txt");
  private static final int ABBREVIATION = 3;

  private Country() {}

  /** ISO 3166 code of the country that the words name; empty where they name none. */
  public static Optional<String> in(String words) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .flatMap(word -> COUNTRIES.stream().filter(country -> names(country, word)))
        .map(WordTable.Line::word)
        .findFirst();
  }

  static boolean isName(String word) {
    return COUNTRIES.stream().anyMatch(country -> names(country, word));
  }

  private static boolean names(WordTable.Line country, String word) {
    return country.parts().stream()
        .anyMatch(
            part -> part.length() <= ABBREVIATION ? word.equals(part) : word.startsWith(part));
  }
}
