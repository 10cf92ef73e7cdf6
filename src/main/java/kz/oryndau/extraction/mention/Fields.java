package kz.oryndau.extraction.mention;

import java.util.Map;
import java.util.Set;

/**
 * Tells which body is meant where an adjective names its field: «оборонное ведомство» is the
 * ministry of defence, «надзорное ведомство» the prosecutors.
 */
final class Fields {

  /** How the adjective begins, and how a word of the body's name may. */
  private static final Map<String, String> BY_ADJECTIVE =
      Map.ofEntries(
          Map.entry("образовательн", "образован|просвещ|наук"),
          Map.entry("оборонн", "оборон"),
          Map.entry("военн", "оборон|генштаб"),
          Map.entry("внешнеполитическ", "иностранн"),
          Map.entry("дипломатическ", "иностранн"),
          Map.entry("финансов", "финанс"),
          Map.entry("экономическ", "эконом"),
          Map.entry("энергетическ", "энерг"),
          Map.entry("аграрн", "сельск|сельхоз"),
          Map.entry("сельскохозяйственн", "сельск|сельхоз"),
          Map.entry("природоохранн", "эколог|природ"),
          Map.entry("экологическ", "эколог|природ"),
          Map.entry("транспортн", "транспорт"),
          Map.entry("медицинск", "здрав"),
          Map.entry("антикоррупционн", "антикор|коррупц"),
          Map.entry("налогов", "налог|доход|кгд|дгд"),
          Map.entry("полицейск", "внутренн|полици|двд"),
          Map.entry("правоохранительн", "внутренн|полици|прокуратур"),
          Map.entry("надзорн", "прокуратур|надзор"),
          Map.entry("спасательн", "чрезвычайн"),
          Map.entry("юридическ", "юстиц"),
          Map.entry("спортивн", "спорт"),
          Map.entry("культурн", "культур"),
          Map.entry("торгов", "торгов"),
          Map.entry("цифров", "цифр"),
          Map.entry("миграционн", "миграц"),
          Map.entry("таможенн", "таможен"),
          Map.entry("антимонопольн", "монопол|конкуренц|фас"),
          Map.entry("избирательн", "цик|центризбирком|избират"),
          Map.entry("профильн", ""),
          Map.entry("указанн", ""),
          Map.entry("данн", ""),
          Map.entry("государственн", ""));

  private Fields() {}

  /** Whether each adjective before «ведомство» tells the field of the body, or none at all. */
  static boolean isOf(Phrase department, Phrase body) {
    boolean own =
        body.standing() == Phrase.Standing.PUBLIC
            && !Administrations.is(body)
            && !Regex.matches(body.entry().noun(), "пресс-служба|правительство|парламент|аппарат");
    return own && department.words().stream().allMatch(word -> tells(word, body));
  }

  /** Whether the adjectives before «ведомство» tell what the words of a post are about. */
  static boolean tell(Phrase department, Set<String> words) {
    return department.words().stream()
        .allMatch(
            adjective ->
                BY_ADJECTIVE.entrySet().stream()
                    .filter(field -> adjective.startsWith(field.getKey()))
                    .anyMatch(field -> any(words, beginnings(field.getValue()))));
  }

  private static String beginnings(String stems) {
    return "(ген)?(" + stems + ").*";
  }

  private static boolean any(Set<String> words, String pattern) {
    return words.stream().anyMatch(word -> Regex.matches(word, pattern));
  }

  private static boolean tells(String adjective, Phrase body) {
    for (var field : BY_ADJECTIVE.entrySet()) {
      if (adjective.startsWith(field.getKey())) {
        String beginnings = beginnings(field.getValue());
        String noun = Ministries.sector(Letters.fold(body.entry().noun()));
        return Regex.matches(noun, beginnings) || any(body.words(), beginnings);
      }
    }
    return false;
  }
}
