package kz.oryndau.extraction.mention;

import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether two body phrases name one institution. */
final class BodyMatcher {

  private static final Set<String> GENERIC =
      Set.of("рк", "рф", "республики", "казахстан", "россии", "казахстана", "региона");

  /** So many words of a ministry's full name may be in its short one. */
  private static final int FIRST_WORDS = 2;

  /** «дел» is in the names of two. */
  private static final int SHORTEST = 4;

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
    if (isHouse(later, earlier) || isHouse(earlier, later)) {
      return true;
    }
    if (Administrations.is(later) && Administrations.is(earlier)) {
      return Administrations.same(later, earlier);
    }
    if (StateFirms.isFirm(later) && StateFirms.isFirm(earlier)
        || isLettered(later) && StateFirms.isFirm(earlier)
        || StateFirms.isFirm(later) && isLettered(earlier)) {
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
          && !StateFirms.isFirm(earlier)
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
        || noun.equals("палата") && (body.has("нижн") || body.has("верхн"))
        || StateFirms.isFirm(body) && StateFirms.names(body).isEmpty();
  }

  /** «коммунальное предприятие» after «ТОО «Қарағанды су»», «КМГ» after «НК «КазМунайГаз»». */
  private static boolean sameFirm(Phrase brief, Phrase full) {
    String noun = brief.entry().noun();
    var names = StateFirms.names(full);
    boolean letters = noun.length() > 2 && Letters.allUpper(noun) && brief.words().isEmpty();
    return letters && Initials.of(noun, full.nominative())
        || StateFirms.names(brief).stream().allMatch(word -> PostMatcher.known(word, names));
  }

  /**
   * Whether the phrase has no name of its own and may mean a body that is named only later: «В
   * ведомстве рассказали» in the headline.
   */
  static boolean isUntold(Phrase body) {
    return body.words().isEmpty()
            && Regex.matches(
                body.entry().noun(),
                "ведомство|регулятор|министерство|комитет|управление|департамент|агентство")
        || isNickname(body);
  }

  /** «нижняя палата» and «мажилис», «верхняя палата» and «сенат» */
  private static boolean isHouse(Phrase house, Phrase chamber) {
    if (!house.entry().noun().equals("палата")) {
      return false;
    }
    String noun = chamber.entry().noun();
    boolean state = chamber.has("государственн");
    return house.has("нижн") && (Regex.matches(noun, "мажилис|госдума") || state)
        || house.has("верхн")
            && (Regex.matches(noun, "сенат|совфед")
                || noun.equals("совет") && chamber.has("федерац"));
  }

  /** Letters alone may be those of a company. */
  private static boolean isLettered(Phrase body) {
    return body.entry().type() == Entry.Type.SIGLA && body.words().isEmpty();
  }

  private static boolean subset(Phrase small, Phrase large) {
    for (var word : small.words()) {
      if (!GENERIC.contains(word) && !PostMatcher.known(word, large.words())) {
        return false;
      }
    }
    return true;
  }

  /** The government of the country, in whatever word; «кабинет» is that of ministers. */
  static boolean isCabinet(Phrase body) {
    return Regex.matches(body.entry().noun(), "кабмин|правительство|кабинет");
  }

  private static String kind(Phrase body) {
    String noun = body.entry().noun();
    if (isCabinet(body)) {
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
    return Regex.strip(noun, "^(обл|гор|рай|край)(?=управлени|правительств|отдел)");
  }

  /** Whether a ministry's short and full names mean one sector. */
  private static boolean sameMinistry(Phrase a, Phrase b) {
    if (!PostMatcher.ministry(a) || !PostMatcher.ministry(b) || a.isPlural() || b.isPlural()) {
      return false;
    }
    var x = sectors(a);
    var y = sectors(b);
    return !x.contains("министерство")
        && !y.contains("министерство")
        && x.stream().anyMatch(word -> PostMatcher.known(word, y));
  }

  /**
   * What a ministry is about by its short name, or by the first words of its full one:
   * «Миннацэкономики» and «Министерство национальной экономики».
   */
  private static Set<String> sectors(Phrase ministry) {
    return ministry.entry().noun().equals("министерство") && !ministry.words().isEmpty()
        ? ministry.words().stream()
            .limit(FIRST_WORDS)
            .filter(word -> word.length() >= SHORTEST)
            .collect(Collectors.toSet())
        : Set.of(kind(ministry));
  }
}
