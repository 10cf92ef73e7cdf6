package kz.oryndau.extraction.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import kz.oryndau.extraction.deadline.Rule.Parts;

/**
 * Weekdays with their date, hours, weekends, sessions, what starts with a day, and what waits for
 * something else. More special than the forms of the other classes, and so tried before them.
 */
final class RussianOccasions {

  private static final String MONTHLY =
      "(?<month>январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:ь|ов)?ск";

  /** News tells of a weekday with its date so many days later, at most. */
  private static final int JUST_PASSED = 14;

  static final List<Rule> RULES =
      List.of(
          // «к понедельнику, 23 сентября», «завтра, 21 ноября»: the date tells which is meant
          Rule.of(
              "до к ко в во с со не",
              "(?<pre>до|к|ко|в|во|с|со|не позднее|не позже) {WEEKDAY}~[,(]~{DAY} {MONTH}"
                  + "(?: {YEAR})?",
              RussianOccasions::datedWeekday),
          Rule.of(
              "завтра сегодня послезавтра",
              "(?:завтра|сегодня|послезавтра)~[,(]~{DAY} {MONTH}(?: {YEAR})?",
              (parts, from) -> Resolved.on(day(parts, from))),
          // «с сегодняшнего дня», «с завтрашнего утра»
          Rule.of(
              "с начиная",
              "(?:начиная )?с (?<day>сегодняшн|завтраш|послезавтраш)н?его (?:дня|утра|вечера)",
              RussianOccasions::near),
          // «с будущего года», «с этого месяца», «со следующей недели»
          Rule.of(
              "с со начиная",
              "(?:начиная )?со? (?<rel>{REL}|следующей|будущей) (?<unit>года|месяца|квартала|недели)",
              RussianOccasions::start),
          // «к выходным», «до выходных», «на этих выходных»
          Rule.of(
              "до к на в",
              "(?<pre>до|к|на|в) (?:(?:эт|ближайш){WORD} )?(?:выходн(?:ых|ым|ые)|уикенд[ау]?)"
                  + "(?! дн| пособ)",
              RussianOccasions::weekend),
          // «на январской сессии», «к майскому заседанию»
          Rule.of(
              "на к до",
              "(?:на|к|до) " + MONTHLY + "(?:ой|ом|ому|ую|ое) (?:сесси|заседани|совещани){WORD}",
              (parts, from) ->
                  Resolved.on(Days.nextEndOfMonth(Names.month(parts.get("month")), from))),
          // «с 9:00 до 18:00»: hours of work
          Rule.of(
              "с",
              "с \\d{1,2}(?:[:.-]\\d\\d)?(?: часов)? (?:до|по) \\d{1,2}[:.-]\\d\\d(?: часов)?",
              (parts, from) -> Resolved.NO_DEADLINE),
          // «до 18:00 5 июня», «к 9 часам 5 июня»
          Rule.of(
              "до к",
              "(?:до|к) \\d{1,2}(?:[:.-]\\d\\d)?(?: час(?:ов|ам))?(?: утра| вечера)? {DAY} {MONTH}"
                  + "(?: {YEAR})?",
              RussianDates::named),
          Rule.of("до", "до \\d{1,2}[:-]\\d\\d(?: {WEEKDAY})?", RussianOccasions::hour),
          Rule.of("к", "к \\d{1,2}(?:[:-]\\d\\d|\\.00)(?: {WEEKDAY})?", RussianOccasions::hour),
          Rule.of("не", "не (?:позже|позднее) вечера", (parts, from) -> Resolved.on(from)),
          Rule.of(
              "накануне",
              "накануне нового года",
              (parts, from) -> Resolved.on(Days.endOfYear(from.getYear()))),
          // «в течение месяца после ввода», «через час после отмены», «после 16 декабря»
          Rule.of(
              "в через спустя не",
              "(?:в течение|через|спустя|не позднее(?: чем через)?) {NUMBEROPT}{WORKING}{UNIT} "
                  + "(?:после|со дня|с момента|с даты)(?! этого)",
              (parts, from) -> Resolved.UNKNOWN),
          Rule.of(
              "после",
              "после (?:{WORD},? ){0,4}?(?:\\d{1,2}{DASH})?\\d{1,2} {MONTHNAME}(?: {YEAR})?",
              (parts, from) -> Resolved.UNKNOWN),
          // «подготовка к зиме», «готовность к 1 сентября» name what it is for
          Rule.of(
              "подготовка подготовки подготовке подготовку подготовкой готовность готовности"
                  + " готовностью подготовку подготовиться готовиться готовятся",
              "{WORD} (?:{WORD} ){0,2}?к (?:зим|осен|весн|лет|отопит|холод|паводк|нов|учебн){WORD}",
              (parts, from) -> Resolved.NO_DEADLINE));

  private RussianOccasions() {}

  private static LocalDate day(Parts parts, LocalDate from) {
    int day = Integer.parseInt(parts.get("day"));
    int month = Names.month(parts.get("month"));
    var year = Years.of(parts, from);
    return year == null ? recent(day, month, from) : Days.at(day, month, year);
  }

  /** The first such day from {@code from} on, but one that has passed just before that. */
  private static LocalDate recent(int day, int month, LocalDate from) {
    return Days.next(day, month, from.minusDays(JUST_PASSED));
  }

  private static Resolved datedWeekday(Parts parts, LocalDate from) {
    if (!Days.exists(Integer.parseInt(parts.get("day")), Names.month(parts.get("month")))) {
      return null;
    }
    var day = day(parts, from);
    return Resolved.on(parts.get("pre").equals("до") ? day.minusDays(1) : day);
  }

  private static Resolved near(Parts parts, LocalDate from) {
    var day = parts.get("day");
    int ahead = day.startsWith("послезавтра") ? 2 : day.startsWith("завтра") ? 1 : 0;
    return Resolved.on(from.plusDays(ahead));
  }

  /** The first day of the year, month, quarter or week, today for one that runs already. */
  private static Resolved start(Parts parts, LocalDate from) {
    int shift = Years.shift(parts.get("rel"));
    if (shift <= 0) {
      return shift < 0 ? null : Resolved.UNKNOWN;
    }
    return Resolved.on(Lengths.endOf(parts.get("unit"), from, shift - 1).plusDays(1));
  }

  private static Resolved weekend(Parts parts, LocalDate from) {
    var saturday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    return switch (parts.get("pre")) {
      case "до" -> Resolved.on(saturday.minusDays(1));
      case "к" -> Resolved.on(saturday);
      default -> Resolved.on(saturday.plusDays(1));
    };
  }

  private static Resolved hour(Parts parts, LocalDate from) {
    return Resolved.on(
        parts.has("weekday")
            ? from.with(TemporalAdjusters.nextOrSame(Names.weekday(parts.get("weekday"))))
            : from);
  }
}
