package kz.oryndau.extraction.mention;

import java.util.Set;

/** Tells whether two body phrases name one institution. */
final class BodyMatcher {

  private static final Set<String> GENERIC =
      Set.of("рк", "рф", "республики", "казахстан", "россии", "казахстана");

  private BodyMatcher() {}

  /** Whether {@code later} can mean the body that {@code earlier} names. */
  static boolean same(Phrase later, Phrase earlier) {
    return fits(later, earlier) || sameMinistry(later, earlier);
  }

  private static boolean fits(Phrase later, Phrase earlier) {
    if (later.isPlural() != earlier.isPlural()) {
      return false;
    }
    if (Abbreviations.mean(later, earlier) || Abbreviations.mean(earlier, later)) {
      return true;
    }
    if (Administrations.is(later) && Administrations.is(earlier)) {
      return Administrations.same(later, earlier);
    }
    if (StateFirms.isFirm(later) && StateFirms.isFirm(earlier)) {
      return sameFirm(later, earlier) || sameFirm(earlier, later);
    }
    String a = kind(later);
    String b = kind(earlier);
    boolean bare = later.words().isEmpty();
    if ((a.equals("ведомство") || a.equals("орган") && !later.isPlural()) && !bare) {
      return a.equals(b) && subset(later, earlier) || Fields.isOf(later, earlier);
    }
    if (a.equals("ведомство") && bare) {
      return earlier.standing() == Phrase.Standing.PUBLIC
          && !b.equals("правительство")
          && !b.equals("парламент")
          && !b.equals("сенат")
          && !b.equals("мажилис")
          && !Regex.matches(
              b,
              "пресс-служба|коллегия|совет|аппарат|фракция|палата|.*суд|трибунал|.*дума|рада|конгресс|ассамблея"
                  + "|собрание|кенеш|делегация|миссия|федерация|евросоюз|орган|ООН|ЕС|НАТО|ОБСЕ|ПАСЕ|СНГ|ШОС|ЕАЭС|ОДКБ"
                  + "|МВФ|ВОЗ|ВТО|ОПЕК")
          && !b.equals("акимат");
    }
    if (!a.equals(b)) {
      return a.equals("министерство") && bare && PostMatcher.ministry(earlier);
    }
    return subset(later, earlier) || subset(earlier, later);
  }

  /** «ведомство»: whichever body acts. */
  static boolean isDepartment(Phrase body) {
    return body.entry().noun().equals("ведомство");
  }

  /** «надзорное ведомство», «коммунальное предприятие»: says what a body is and not its name. */
  static boolean isNickname(Phrase body) {
    String noun = body.entry().noun();
    return Regex.matches(noun, "ведомство|регулятор|орган")
        || StateFirms.isFirm(body) && body.words().stream().allMatch(StateFirms::isGeneric);
  }

  /** «коммунальное предприятие» after «ТОО «Қарағанды су»». */
  private static boolean sameFirm(Phrase brief, Phrase full) {
    return brief.words().stream()
        .allMatch(word -> StateFirms.isGeneric(word) || PostMatcher.known(word, full.words()));
  }

  private static boolean subset(Phrase small, Phrase large) {
    for (var word : small.words()) {
      if (!GENERIC.contains(word) && !PostMatcher.known(word, large.words())) {
        return false;
      }
    }
    return true;
  }

  private static String kind(Phrase body) {
    String noun = body.entry().noun();
    if (Regex.matches(noun, "кабмин|правительство|кабинет")) {
      return "правительство";
    }
    if (PostMatcher.ministry(body) && !noun.equals("министерство")) {
      return Ministries.sector(Letters.fold(noun));
    }
    if (noun.equals("министерство") && !body.words().isEmpty()) {
      return body.words().iterator().next();
    }
    if (Regex.matches(noun, "ГАИ|УГАИ|ГИБДД|УГИБДД|госавтоинспекция|автоинспекция")) {
      return "госавтоинспекция";
    }
    if (noun.equals("регулятор")) {
      return "ведомство";
    }
    return noun;
  }

  /** Whether a ministry's short and full names mean one sector. */
  private static boolean sameMinistry(Phrase a, Phrase b) {
    if (!PostMatcher.ministry(a) || !PostMatcher.ministry(b) || a.isPlural() || b.isPlural()) {
      return false;
    }
    String x = kind(a);
    String y = kind(b);
    return !x.equals("министерство")
        && !y.equals("министерство")
        && PostMatcher.known(x, Set.of(y));
  }
}
