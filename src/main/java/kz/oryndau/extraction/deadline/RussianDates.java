package kz.oryndau.extraction.deadline;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import kz.oryndau.extraction.deadline.Rule.Parts;

/**
 * Days, weekdays, months and years: «до» excludes what is named, «к», «не позднее», «с» and a bare
 * day include it. Dates of documents («от 1 мая») are no deadlines.
 */
final class RussianDates {

  private static final String BY =
      "(?<pre>в срок до|вплоть до|до|к|ко|не позднее|не позже|не ранее|по|с|со)";
  private static final String TRIGGERS = "в вплоть до к ко не по с со";

  /** Words of planning, behind which «на» sets a date. */
  private static final String PLANNED =
      "запланирован запланировано запланирована запланированы намечен намечено намечена намечены"
          + " назначен назначено назначена назначены перенесен перенесено перенесена перенесены"
          + " планах плане запланировали намечаем наметили планируем планируют отложен отложено"
          + " отложена отложены перенести отложить назначить назначили";

  static final List<Rule> RULES =
      List.of(
          // «от 1 мая 2026 года»: the date of a document, no deadline
          Rule.of("от", "от {DAY} {MONTH}(?: {YEAR})?", (parts, from) -> Resolved.NO_DEADLINE),
          // «с 1 по 10 мая»
          Rule.of(
              "с",
              "с \\d{1,2}(?: {MONTHNAME}(?: 20\\d\\d(?: года| г\\.)?)?)? (?<pre>по|до) {DAY} {MONTH}(?: {YEAR})?",
              RussianDates::day),
          // «до 1 мая», «ко 2 марта 2027 года», «не позднее 1 июня включительно»
          Rule.of(
              TRIGGERS,
              BY + "~{DAY}~{MONTH}(?: {YEAR})?(?<incl> включительно)?",
              RussianDates::day),
          // «до первого сентября»
          Rule.of(
              TRIGGERS,
              BY + " (?<dayword>{DAYWORD}) {MONTH}(?: {YEAR})?(?<incl> включительно)?",
              RussianDates::day),
          // «до 01.09.2026», «к 15.10»
          Rule.of(
              TRIGGERS,
              BY
                  + "~(?<day>\\d{1,2})\\.(?<mm>\\d{2})(?:\\.(?<year>20\\d\\d|\\d\\d)"
                  + "(?:~г(?:ода|\\.)?)?)?",
              RussianDates::day),
          // «до 15-го», «к 20 числу»
          Rule.of(
              TRIGGERS,
              BY
                  + " (?<day>\\d{1,2})(?:-?(?:го|му|е)|(?:-?(?:го|му|е))? числ[ауо])"
                  + "(?: {WORD} месяца)?",
              RussianDates::dayOfMonth),
          // «первого сентября»
          Rule.of(
              "первого второго третьего пятого десятого пятнадцатого двадцатого двадцать",
              "(?<dayword>{DAYWORD}) {MONTH}(?: {YEAR})?",
              RussianDates::day),
          // «12 октября»
          Rule.of("#", "{DAY} {MONTH}(?: {YEAR})?", RussianDates::day),
          // «в 2025 году летом»
          Rule.of(
              "в",
              "в (?<year>20\\d\\d) году (?<season>весн|лет|осен)(?:ой|ом|ью)",
              (parts, from) ->
                  Resolved.on(
                      Days.endOfMonth(
                          Names.season(parts.get("season")) * 3 + 2, Years.of(parts, from)))),
          // «до 2029 года», «в 2027 году», «к 2029–2030 годам»
          Rule.of(
              "до к ко в с не",
              "(?<pre>до|к|ко|в течение|в|с|не позднее) (?<year>20\\d\\d)"
                  + "(?:{DASH}(?<year2>20\\d\\d))?(?:-?(?:го|му|м))?(?:~г\\.?г?\\.?| год{WORD})",
              RussianDates::year),
          // «в 2027-м», «до 2027-го», «в следующем, 2027 году»
          Rule.of(
              "до к в",
              "(?<pre>до|к|в) (?<year>20\\d\\d)-(?:го|му|м)(?! {WORD})",
              RussianDates::year),
          Rule.of(
              "в",
              "(?<pre>в) (?:этом|текущем|следующем|будущем)~,?~(?<year>20\\d\\d)(?:-м)?~"
                  + "(?:году|г\\.)",
              RussianDates::year),
          // «102 вагона получим в этом году, ещё 130 – в следующем»
          Rule.of(
              "в",
              "в следующем(?=~[,.;!?»\"”)–—]|$)",
              (parts, from) -> Resolved.on(Days.endOfYear(from.getYear() + 1))),
          // «в мае», «до сентября», «к маю следующего года», «в мае-июне»
          Rule.of(
              "в до к ко с не",
              "(?<pre>в течение|в|до|к|ко|с|не позднее|не позже) (?:само{WORD} )?"
                  + "(?:{MONTHNAME}(?:{DASH}| или | и ))?{MONTH}(?: (?:месяц{WORD} )?{YEAR})?"
                  + "(?<incl> включительно)?",
              RussianDates::month),
          // «запланировано на октябрь», «намечена на 15 мая», «назначен на 2027 год»
          Rule.of(
              PLANNED,
              "{WORD} (?:\\p{L}+ )?(?<span>на (?:{DAY} )?{MONTH}(?: {YEAR})?)",
              RussianDates::planned),
          Rule.of(
              PLANNED,
              "{WORD} (?:\\p{L}+ )?"
                  + "(?<span>на (?:(?<year>20\\d\\d)|(?<rel>следующий|будущий|этот|текущий)) год)",
              (parts, from) -> Resolved.on(Days.endOfYear(Years.of(parts, from)))),
          Rule.of(
              PLANNED,
              "{WORD} (?<span>на (?<year>20\\d\\d)-й)",
              (parts, from) -> Resolved.on(Days.endOfYear(Years.of(parts, from)))),
          Rule.of(
              PLANNED,
              "{WORD} (?:\\p{L}+ )?(?<span>на {ORDINAL}~(?<unit>квартал|полугодие)(?: {YEAR})?)",
              RussianPeriods::part),
          // «на текущий год нами планируется»
          Rule.of(
              "на",
              "(?<span>на (?:(?<year>20\\d\\d)|(?<rel>следующий|будущий|этот|текущий)) год)"
                  + "(?= (?:{WORD} ){0,2}?(?:планир|запланир|намеч|намет){WORD})",
              (parts, from) -> Resolved.on(Days.endOfYear(Years.of(parts, from)))),
          // «до пятницы», «в субботу», «ко вторнику»
          Rule.of(
              "до к ко в во с со не",
              "(?<pre>до|к|ко|в|во|с|со|не позднее|не позже) "
                  + "(?:(?<next>следующ{WORD}|будущ{WORD}) |(?:эт{WORD}|ближайш{WORD}) )?{WEEKDAY}(?<incl> включительно)?",
              RussianDates::weekday));

  private RussianDates() {}

  private static boolean excludes(Parts parts) {
    return parts.has("pre") && parts.get("pre").endsWith("до") && !parts.has("incl");
  }

  private static Resolved before(Parts parts, LocalDate day) {
    return Resolved.on(excludes(parts) ? day.minusDays(1) : day);
  }

  private static Resolved day(Parts parts, LocalDate from) {
    var date = date(parts, from);
    return date == null ? null : before(parts, date);
  }

  /** The day that a phrase names by number and month, whatever its preposition says. */
  static Resolved named(Parts parts, LocalDate from) {
    var date = date(parts, from);
    return date == null ? null : Resolved.on(date);
  }

  /** Null where there is no such day. */
  private static LocalDate date(Parts parts, LocalDate from) {
    int day =
        parts.has("dayword")
            ? Numbers.dayOrdinal(parts.get("dayword"))
            : Integer.parseInt(parts.get("day"));
    int month =
        parts.has("mm") ? Integer.parseInt(parts.get("mm")) : Names.month(parts.get("month"));
    if (!Days.exists(day, month)) {
      return null;
    }
    var year = Years.of(parts, from);
    return year == null ? Days.next(day, month, from) : Days.at(day, month, year);
  }

  private static Resolved dayOfMonth(Parts parts, LocalDate from) {
    int day = Integer.parseInt(parts.get("day"));
    if (day < 1 || day > 31) {
      return null;
    }
    var month = from.withDayOfMonth(Math.min(day, from.lengthOfMonth()));
    var next = from.plusMonths(1);
    return before(
        parts,
        month.isBefore(from) ? next.withDayOfMonth(Math.min(day, next.lengthOfMonth())) : month);
  }

  private static Resolved year(Parts parts, LocalDate from) {
    int year = Integer.parseInt(parts.get(parts.has("year2") ? "year2" : "year"));
    return switch (parts.get("pre")) {
      case "до", "к", "ко" -> Resolved.between(Days.endOfYear(year - 1), Days.endOfYear(year));
      case "с" -> Resolved.on(LocalDate.of(year, 1, 1));
      default -> year < from.getYear() ? null : Resolved.on(Days.endOfYear(year));
    };
  }

  private static Resolved month(Parts parts, LocalDate from) {
    int month = Names.month(parts.get("month"));
    var year = Years.of(parts, from);
    return switch (parts.get("pre")) {
      case "в", "в течение", "не позднее", "не позже" -> {
        var end = year == null ? Days.nextEndOfMonth(month, from) : Days.endOfMonth(month, year);
        yield end.isBefore(from) ? null : Resolved.on(end);
      }
      case "с" -> Resolved.on(year == null ? Days.next(1, month, from) : Days.at(1, month, year));
      // «к марту» means that it is there when March begins, as «к 2029 году» does for the year
      default -> {
        var first = year == null ? Days.next(1, month, from) : Days.at(1, month, year);
        yield Resolved.on(
            parts.has("incl") ? first.plusMonths(1).minusDays(1) : first.minusDays(1));
      }
    };
  }

  private static Resolved planned(Parts parts, LocalDate from) {
    if (parts.has("day")) {
      return day(parts, from);
    }
    var year = Years.of(parts, from);
    int month = Names.month(parts.get("month"));
    return Resolved.on(
        year == null ? Days.nextEndOfMonth(month, from) : Days.endOfMonth(month, year));
  }

  private static Resolved weekday(Parts parts, LocalDate from) {
    var weekday = Names.weekday(parts.get("weekday"));
    var start = parts.has("next") ? Days.endOfWeek(from) : from;
    var pre = parts.get("pre");
    boolean sameDayCounts = pre.equals("в") || pre.equals("во");
    return before(
        parts,
        start.with(
            sameDayCounts
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.next(weekday)));
  }
}
