package kz.oryndau.extraction.mention;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;

/**
 * The forms of a listed noun by its ending. The lists are closed and regular, so no dictionary is
 * needed, and words that dictionaries lack (аким, маслихат) decline like all others.
 */
final class Declension {

  /** Cases in the order of the tables below. */
  private static final Case[] CASES = Case.values();

  private static final Set<String> FEMININE_SOFT =
      Set.of("область", "власть", "сеть", "модель", "мать", "дочь", "отрасль", "емкость");

  private static final Set<String> FIXED =
      Set.of(
          "бюро",
          "кафе",
          "конгрессвумен",
          "мажилисвумен",
          "атташе",
          "пресс-атташе",
          "самрук-казына",
          "минобороны",
          "кабмины");

  private static final Map<String, String> FLEETING =
      Map.of(
          "посол", "посл", "экс-посол", "экс-посл", "отец", "отц", "лев", "льв", "павел", "павл");

  /** Genitives and plurals that articles asked for; of listed nouns only, so there are few. */
  private static final Map<String, String> GENITIVES = new ConcurrentHashMap<>();

  private static final Map<Entry, String> PLURALS = new ConcurrentHashMap<>();

  private Declension() {}

  /** The genitive singular of a listed noun for a person, worked out once. */
  static String genitive(Entry entry) {
    return GENITIVES.computeIfAbsent(entry.noun(), noun -> singular(noun, true).get(Case.GENITIVE));
  }

  /** The nominative plural of a listed noun, worked out once. */
  static String plural(Entry entry) {
    return PLURALS.computeIfAbsent(
        entry, one -> plural(one.noun(), !one.isBody(), one.plural()).get(Case.NOMINATIVE));
  }

  /** Whether the noun has one form for all cases: «бюро», «замминистра», «МВД». */
  static boolean isFixed(String noun) {
    return FIXED.contains(noun)
        || noun.startsWith("зам") && Regex.matches(noun, "зам.*(ра|ма|ря|ля|ка|вы|ы)");
  }

  /** The singular forms, lower case with е for ё; animate nouns have the genitive as accusative. */
  static Map<Case, String> singular(String noun, boolean animate) {
    if (isFixed(noun)) {
      return same(noun);
    }
    if (Regex.matches(noun, ".*(ый|ий)") && !noun.endsWith("сергий")) {
      boolean soft = Regex.matches(noun, ".*[жшщч]ий");
      String stem = cut(noun, 2);
      String e = soft ? "е" : "о";
      String i = soft || noun.endsWith("ий") ? "и" : "ы";
      return forms(
          noun, stem + e + "го", stem + e + "му", stem + e + "го", stem + i + "м", stem + e + "м");
    }
    if (noun.endsWith("ая")) {
      String stem = cut(noun, 2);
      String oy = Regex.matches(stem, ".*[жшщч]") ? "ей" : "ой";
      return forms(noun, stem + oy, stem + oy, stem + "ую", stem + oy, stem + oy);
    }
    if (noun.endsWith("ия")) {
      String stem = cut(noun, 1);
      return forms(noun, stem + "и", stem + "и", stem + "ю", stem + "ей", stem + "и");
    }
    if (noun.endsWith("я")) {
      String stem = cut(noun, 1);
      return forms(noun, stem + "и", stem + "е", stem + "ю", stem + "ей", stem + "е");
    }
    if (noun.endsWith("а")) {
      String stem = cut(noun, 1);
      String oy = Regex.matches(stem, ".*[жшщчц]") ? "ей" : "ой";
      return forms(noun, stem + yi(stem), stem + "е", stem + "у", stem + oy, stem + "е");
    }
    if (noun.endsWith("ие") || noun.endsWith("ье")) {
      String stem = cut(noun, 1);
      return forms(
          noun, stem + "я", stem + "ю", noun, noun + "м", noun.endsWith("ие") ? stem + "и" : noun);
    }
    if (noun.endsWith("о")) {
      String stem = cut(noun, 1);
      return forms(noun, stem + "а", stem + "у", noun, noun + "м", stem + "е");
    }
    if (FEMININE_SOFT.contains(noun)) {
      String stem = Regex.matches(noun, "мать|дочь") ? cut(noun, 1) + "ер" : cut(noun, 1);
      return forms(noun, stem + "и", stem + "и", noun, stem + "ью", stem + "и");
    }
    if (noun.endsWith("ь") || noun.endsWith("й")) {
      String stem = cut(noun, 1);
      return forms(
          noun, stem + "я", stem + "ю", animate ? stem + "я" : noun, stem + "ем", stem + "е");
    }
    String stem = stem(noun);
    String om = Regex.matches(stem, ".*[жшщчц]") ? "ем" : "ом";
    return forms(noun, stem + "а", stem + "у", animate ? stem + "а" : noun, stem + om, stem + "е");
  }

  /** The plural forms; {@code nominative} overrides the regular one where it is not null. */
  static Map<Case, String> plural(String noun, boolean animate, String nominative) {
    if (isFixed(noun)) {
      return same(noun);
    }
    if (Regex.matches(noun, ".*(ый|ий|ая)")) {
      String stem = cut(noun, 2);
      String i = noun.endsWith("ий") || Regex.matches(stem, ".*[жшщч]") ? "и" : "ы";
      String genitive = stem + i + "х";
      String first = stem + i + "е";
      return forms(
          first, genitive, stem + i + "м", animate ? genitive : first, stem + i + "ми", genitive);
    }
    String stem = Regex.matches(noun, ".*[аяоьй]|.*[иь]е") ? cut(noun, 1) : stem(noun);
    if (noun.endsWith("анин")) {
      stem = cut(noun, 2);
      return forms(stem + "е", stem, stem + "ам", stem, stem + "ами", stem + "ах");
    }
    boolean soft = Regex.matches(noun, ".*([яьй]|[иь]е)");
    String first = nominative != null ? nominative : firstPlural(noun, stem, soft);
    String a = soft ? "я" : "а";
    String genitive = genitivePlural(noun, stem, soft);
    return forms(
        first,
        genitive,
        stem + a + "м",
        animate ? genitive : first,
        stem + a + "ми",
        stem + a + "х");
  }

  /** One form. */
  static String form(String noun, Case wanted, Number number, boolean animate) {
    var forms = number == Number.PLURAL ? plural(noun, animate, null) : singular(noun, animate);
    return forms.get(wanted);
  }

  private static String firstPlural(String noun, String stem, boolean soft) {
    if (noun.endsWith("о") || Regex.matches(noun, ".*[иь]е")) {
      return stem + (soft ? "я" : "а");
    }
    return stem + (soft ? "и" : yi(stem));
  }

  private static String genitivePlural(String noun, String stem, boolean soft) {
    if (Regex.matches(noun, ".*[иь]я|.*ие")) {
      return noun.endsWith("ья") ? cut(noun, 2) + "ей" : stem + "й";
    }
    if (noun.endsWith("ка")) {
      return cut(noun, 2) + (Regex.matches(noun, ".*[жшщч]ка") ? "ек" : "ок");
    }
    if (Regex.matches(noun, ".*[ао]")) {
      return stem;
    }
    if (noun.endsWith("ня")) {
      return cut(noun, 2) + "ен";
    }
    if (noun.endsWith("й")) {
      return stem + "ев";
    }
    if (soft || Regex.matches(stem, ".*[жшщч]")) {
      return stem + "ей";
    }
    return stem + (stem.endsWith("ц") ? "ев" : "ов");
  }

  private static String stem(String noun) {
    if (FLEETING.containsKey(noun)) {
      return FLEETING.get(noun);
    }
    if (Regex.matches(noun, ".*[^аеиоуыэюя]лец|.*[аеиоуы]лец")) {
      return cut(noun, 2) + "ьц";
    }
    if (noun.length() > 4 && Regex.matches(noun, ".*[^аеиоуыэюя]ец")) {
      return cut(noun, 2) + "ц";
    }
    return noun;
  }

  private static String yi(String stem) {
    return Regex.matches(stem, ".*[гкхжшщч]") ? "и" : "ы";
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static Map<Case, String> same(String form) {
    return forms(form, form, form, form, form, form);
  }

  private static Map<Case, String> forms(String... forms) {
    var map = new EnumMap<Case, String>(Case.class);
    for (int i = 0; i < forms.length; i++) {
      map.put(CASES[i], forms[i]);
    }
    return map;
  }
}
