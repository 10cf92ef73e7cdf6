package kz.oryndau.official.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a body, in parts that can be compared.
 *
 * @param kind what it is: «министерство», «комитет», «пресс-служба»; empty for an abbreviation
 * @param about beginnings of the words that tell it from its like; empty for a common noun alone
 * @param letters first letters of its words; of an abbreviation, its own letters
 * @param country ISO 3166 code; null where the words don't say
 * @param abbreviation whether it is one
 */
record BodyName(
    String kind, Set<String> about, String letters, String country, boolean abbreviation) {

  /** Kind of all ministries, whatever the words. */
  static final String MINISTRY_KIND = "министерство";

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}");
  private static final Pattern MINISTRY = Pattern.compile("министерств\\S*|министрлі\\S*|ministry");
  private static final Set<String> SHORT = Set.of("мвд", "мид", "мчс");
  private static final Set<String> SOLE =
      Set.of("правительство", "кабмин", "парламент", "мажилис", "сенат", "үкімет", "мәжіліс");
  private static final Set<String> SMALL =
      Set.of("и", "по", "при", "в", "на", "для", "от", "of", "the", "and", "for", "мен", "және");
  private static final Pattern COMMON =
      Pattern.compile(
          "министерств.*|ведомств.*|комитет|департамент|управлени.*|агентств.*|акимат|әкімдік|маслихат|мәслихат|"
              + "полици.*|прокуратур.*|суд|комисси.*|компани.*|пресс-служб.*|служб.*|палат.*|штаб|совет|инспекци.*|"
              + "больниц.*|школ.*|министрлік|ministry|akimat");

  /** Words of which no name can be made: «местные исполнительные органы», «городские власти». */
  private static final Pattern ANYBODY =
      Pattern.compile(
          "(местн|региональн|городск|районн|областн|центральн|профильн|соответствующ|заинтересованн"
              + "|уполномоченн|государственн|исполнительн|правоохранительн|силов|коммунальн|экстренн"
              + "|муниципальн|друг|власт|орган|госорган|ведомств|служб|структур|министерств|акимат"
              + "|администраци|самоуправлени)\\p{L}*");

  static BodyName of(String name) {
    var words = words(name);
    var country = Country.in(name).orElse(null);
    var lower =
        words.stream().map(word -> word.toLowerCase(Locale.ROOT).replace('ё', 'е')).toList();
    var first = lower.get(0);
    if (lower.size() > 1 && lower.stream().allMatch(word -> ANYBODY.matcher(word).matches())) {
      return new BodyName("", Set.of(), letters(lower), country, false);
    }
    if (ministry(first) || MINISTRY.matcher(lower.get(lower.size() - 1)).matches()) {
      return new BodyName(MINISTRY_KIND, about(lower), letters(lower), country, false);
    }
    if (lower.size() > 1) {
      return new BodyName(
          Spelling.stem(Spelling.of(first)),
          about(lower.subList(1, lower.size())),
          letters(lower),
          country,
          false);
    }
    var abbreviation = CAPITALS.matcher(words.get(0)).matches();
    var proper = SOLE.contains(first) || capital(words.get(0)) && !COMMON.matcher(first).matches();
    return new BodyName(
        "", proper ? Set.of(Spelling.of(first)) : Set.of(), first, country, abbreviation);
  }

  /** Whether the name tells it from other bodies; «акимат» alone does not. */
  boolean specific() {
    return !about.isEmpty();
  }

  /** Whether the letters of an abbreviation stand for the words of the other. */
  boolean shortFor(BodyName other) {
    return abbreviation && !other.abbreviation && letters.equals(other.letters);
  }

  /** «Министерство …», «Минздрав», «МВД»; not «Транспортная прокуратура». */
  private static boolean ministry(String word) {
    return MINISTRY.matcher(word).matches()
        || (word.startsWith("мин") || SHORT.contains(word)) && !PostMeaning.sectors(word).isEmpty();
  }

  private static boolean capital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static Set<String> about(List<String> words) {
    return PostMeaning.about(
        words.stream()
            .filter(word -> !SMALL.contains(word) && !MINISTRY.matcher(word).matches())
            .toList());
  }

  private static String letters(List<String> words) {
    return words.stream()
        .filter(word -> !SMALL.contains(word))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  private static List<String> words(String name) {
    var words =
        Arrays.stream(name.replaceAll("[«»\"“”(),]", " ").strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .filter(word -> !Country.isName(word.toLowerCase(Locale.ROOT)))
            .filter(word -> !word.toLowerCase(Locale.ROOT).startsWith("республик"))
            .toList();
    return words.isEmpty() ? List.of(name.isBlank() ? "-" : name.strip()) : words;
  }
}
