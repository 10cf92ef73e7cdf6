package kz.oryndau.extraction.deadline;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import kz.oryndau.extraction.deadline.Rule.Parts;

/** Today and tomorrow, seasons, holidays, repeated duties, and haste without a date. */
final class RussianTimes {

  private static final String PRE = "(?<pre>до|к|ко) ";

  static final List<Rule> RULES =
      List.of(
          Rule.of(
              "сегодня",
              "сегодня(?: же)?(?: к вечеру| до вечера| до конца дня| вечером)?",
              (parts, from) -> Resolved.on(from)),
          Rule.of("уже", "уже (?<day>сегодня|завтра|послезавтра)", RussianTimes::near),
          Rule.of(
              "завтра",
              "завтра(?: же)?(?: к вечеру| к утру| утром| вечером)?",
              (parts, from) -> Resolved.on(from.plusDays(1))),
          Rule.of("послезавтра", "послезавтра", (parts, from) -> Resolved.on(from.plusDays(2))),
          // «до завтрашнего вечера», «к завтрашнему дню»; «до завтра» excludes tomorrow
          Rule.of(
              "до к",
              "(?:до|к) (?<day>завтраш|сегодняш|послезавтраш)н(?:его|ему) "
                  + "(?:дня|дню|вечера|вечеру|утра|утру|обеда|обеду)",
              RussianTimes::near),
          Rule.of("до к", "до завтра(?:шнего)?", (parts, from) -> Resolved.on(from)),
          Rule.of("к", "к завтра", (parts, from) -> Resolved.on(from.plusDays(1))),
          // «до вечера субботы», «к 18 часам»
          Rule.of(
              "до к",
              "(?<pre>к|до) (?:вечера|вечеру|утра|утру|обеда|обеду) (?<weekday>понедельника|вторника|среды"
                  + "|четверга|пятницы|субботы|воскресенья)",
              (parts, from) ->
                  Resolved.on(
                      from.with(
                          TemporalAdjusters.nextOrSame(Names.weekday(parts.get("weekday")))))),
          Rule.of("к", "к \\d{1,2} часам", (parts, from) -> Resolved.on(from)),
          Rule.of(
              "до к",
              "(?:до|к) (?:вечера|вечеру|обеда|обеду|полуночи|ночи)(?: {DAY} {MONTH}(?: {YEAR})?)?",
              RussianTimes::hourOfDay),
          Rule.of("до к", "(?:до|к) (?:утра|утру)", (parts, from) -> Resolved.on(from.plusDays(1))),
          // «до Нового года», «к Наурызу», «ко Дню столицы»
          Rule.of(
              "до к ко",
              PRE
                  + "(?<feast>нов(?:ого|ому) год[ау]|(?:наурыз|навруз|нооруз)[ау]"
                  + "|международн(?:ый|ому|ого) женск(?:ий|ому|ого) д(?:ень|ню|ня)"
                  + "|дн[яю] (?:победы|столицы|конституции|республики|независимости|единства))",
              RussianTimes::feast),
          Rule.of(
              "с",
              "с нового года",
              (parts, from) -> Resolved.on(LocalDate.of(from.getYear() + 1, 1, 1))),
          Rule.of(
              "с", "с нового учебного года", (parts, from) -> Resolved.on(Days.next(1, 9, from))),
          Rule.of(
              "до к",
              "(?<pre>до|к) нов(?:ого|ому) учебно(?:го|му) год[ау]",
              (parts, from) -> feastDay(parts, Days.next(1, 9, from))),
          // a season alone names no day; winter spans two years besides
          Rule.of("зимой этой", "(?:этой )?зимой", (parts, from) -> Resolved.UNKNOWN),
          Rule.of(
              "весной летом осенью этой этим будущей будущим следующей следующим",
              "(?:(?:этой|этим|(?<next>следующей|следующим|будущей|будущим)) )?"
                  + "(?<season>весн|лет|осен)(?:ой|ом|ью)(?: {YEAR})?",
              RussianTimes::season),
          // «к лету 2027 года» like «к июню»
          Rule.of("до к", "(?:до|к) {SEASON} {YEAR}", RussianTimes::beforeSeason),
          Rule.of(
              "до к",
              "(?:до|к) (?:весны|весне|лета|лету|осени|зимы|зиме)",
              (parts, from) -> Resolved.UNKNOWN),
          Rule.of(
              "до к",
              "(?:до|к) (?:холодов|холодам|морозов|морозам|отопительн{WORD} сезон[ау])",
              (parts, from) -> Resolved.UNKNOWN),
          Rule.of("ежедневно", "ежедневно", (parts, from) -> Resolved.every("P1D")),
          Rule.of("еженедельно", "еженедельно", (parts, from) -> Resolved.every("P1W")),
          Rule.of(
              "ежемесячно",
              "ежемесячно(?:,? (?:до|к|не позднее) \\d{1,2}(?:-?го|-?му)?"
                  + "(?: числ[ау])?(?: {WORD} месяца)?)?",
              (parts, from) -> Resolved.every("P1M")),
          Rule.of("ежеквартально", "ежеквартально", (parts, from) -> Resolved.every("P3M")),
          Rule.of(
              "ежегодно",
              "ежегодно(?: (?:до|к) \\d{1,2} {MONTHNAME})?",
              (parts, from) -> Resolved.every("P1Y")),
          // «раз в две недели», «два раза в год», «дважды в день»
          Rule.of(
              "раз один не два три дважды трижды четыре #",
              "(?:не реже )?(?<times>(?:(?:один |два |три |четыре |\\d )?раза?)|дважды|трижды)"
                  + " в {NUMBEROPT}(?<unit>день|сутки|недел[юи]|месяца?|квартал|полугодие|полгода"
                  + "|год[а]?)",
              RussianTimes::frequency),
          // «каждую пятницу», «каждые две недели», «каждый месяц»
          Rule.of(
              "каждый каждую каждое каждые по",
              "кажд(?:ый|ую|ое|ые) {NUMBEROPT}(?<unit>день|дня|недел[юи]|месяца?|квартал|полгода"
                  + "|год|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)",
              RussianTimes::every),
          Rule.of(
              "по",
              "по (?:понедельникам|вторникам|средам|четвергам|пятницам|субботам" + "|воскресеньям)",
              (parts, from) -> Resolved.every("P1W")),
          // haste: a deadline is said, but no day follows from it
          Rule.of(
              "в",
              "в (?:самые |максимально |предельно )*(?:кратчайш|коротк|сжат|оперативн"
                  + "|установленн|указанн|намеченн|минимальн){WORD} срок{WORD}?",
              (parts, from) -> Resolved.UNKNOWN),
          Rule.of(
              "в",
              "в (?:самое )?ближайш(?:ее|ей) (?:время|перспективе)",
              (parts, from) -> Resolved.UNKNOWN),
          Rule.of(
              "в",
              "в ближайшие (?:дни|недели|месяцы|годы|сутки|часы)",
              (parts, from) -> Resolved.UNKNOWN),
          Rule.of(
              "в",
              "в (?:скором времени|срочном порядке|экстренном порядке)",
              (parts, from) -> Resolved.UNKNOWN),
          Rule.of(
              "до к",
              "(?:до|к) (?:следующ|очередн|ближайш){WORD} (?:заседани|совещани|встреч|сесси){WORD}",
              (parts, from) -> Resolved.UNKNOWN),
          Rule.of(
              "до к",
              "(?:до|к) этого (?:времени|срока|момента)|к этому (?:времени|сроку)",
              (parts, from) -> Resolved.UNKNOWN),
          Rule.of("уже", "уже сейчас", (parts, from) -> Resolved.UNKNOWN),
          Rule.of(
              "срочно незамедлительно немедленно безотлагательно скоро вскоре",
              "срочно|незамедлительно|немедленно|безотлагательно|скоро|вскоре",
              (parts, from) -> Resolved.UNKNOWN));

  private RussianTimes() {}

  /** «До полуночи 1 октября» is still that day; without one it is today. */
  private static Resolved hourOfDay(Parts parts, LocalDate from) {
    return parts.has("day") ? RussianDates.named(parts, from) : Resolved.on(from);
  }

  private static Resolved near(Parts parts, LocalDate from) {
    var day = parts.get("day");
    int ahead = day.startsWith("послезавтра") ? 2 : day.startsWith("завтра") ? 1 : 0;
    return Resolved.on(from.plusDays(ahead));
  }

  private static Resolved feast(Parts parts, LocalDate from) {
    var name = parts.get("feast");
    if (name.startsWith("нов")) {
      return Resolved.on(Days.endOfYear(from.getYear()));
    }
    if (name.matches("на[ву]р.*|нооруз.*")) {
      return feastDay(parts, Days.next(21, 3, from));
    }
    if (name.startsWith("международн")) {
      return feastDay(parts, Days.next(8, 3, from));
    }
    if (name.endsWith("единства")) {
      return feastDay(parts, Days.next(1, 5, from));
    }
    if (name.endsWith("победы")) {
      return feastDay(parts, Days.next(9, 5, from));
    }
    if (name.endsWith("столицы")) {
      return feastDay(parts, Days.next(6, 7, from));
    }
    if (name.endsWith("конституции")) {
      return feastDay(parts, Days.next(30, 8, from));
    }
    return feastDay(
        parts, name.endsWith("республики") ? Days.next(25, 10, from) : Days.next(16, 12, from));
  }

  private static Resolved feastDay(Parts parts, LocalDate day) {
    return Resolved.on(parts.get("pre").equals("до") ? day.minusDays(1) : day);
  }

  private static Resolved season(Parts parts, LocalDate from) {
    int month = Names.season(parts.get("season")) * 3 + 2;
    var year = Years.of(parts, from);
    if (parts.has("next")) {
      year = from.getYear() + 1;
    }
    return year == null ? Resolved.UNKNOWN : Resolved.on(Days.endOfMonth(month, year));
  }

  private static Resolved beforeSeason(Parts parts, LocalDate from) {
    int season = Names.season(parts.get("season"));
    int month = season == 4 ? 12 : season * 3;
    return Resolved.on(Days.at(1, month, Years.of(parts, from)).minusDays(1));
  }

  private static Resolved frequency(Parts parts, LocalDate from) {
    var times = parts.get("times");
    boolean once = times.equals("раз") || times.startsWith("один") || times.startsWith("1");
    var period = Periods.of(parts.get("n"), parts.get("unit"));
    return Resolved.every(once ? period : Periods.share(times, period));
  }

  private static Resolved every(Parts parts, LocalDate from) {
    var unit = parts.get("unit");
    return Resolved.every(
        unit.endsWith("к") && !unit.startsWith("н")
                || unit.startsWith("сред")
                || unit.startsWith("четверг")
                || unit.startsWith("пят")
                || unit.startsWith("суб")
                || unit.startsWith("воск")
            ? "P1W"
            : Periods.of(parts.get("n"), unit));
  }
}
