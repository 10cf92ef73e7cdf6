package kz.oryndau.extraction.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.oryndau.extraction.deadline.Rule.Parts;

/** Ends of periods («до конца года», «в первом квартале») and lengths of time («в течение»). */
final class RussianPeriods {

  private static final String EDGE =
      "(?:само{WORD} )?(?<edge>конец|конц[аеу]|окончания|окончанию|завершения|исход[уе]|начал[аеу]"
          + "|середин[ыеу])";
  private static final String PRE = "(?<pre>в срок до|до|к|ко|в|на|под|не позднее|не позже)";
  private static final String PRE_TRIGGERS = "до к ко в на под не";
  private static final String REL_ANY = "(?<rel>{REL}|{RELHER})";

  private static final String LENGTH_OF_WORK =
      "(?:ближайш{WORD} )?(?:{NUMBER} )?{WORKING}{UNIT}"
          + "(?=~(?:[,.;!?»\"”–—]|$| (?:и|а|{WORD}(?:ть|ти|чь|ться|тись|ем|им))(?!\\p{L})))";

  static final List<Rule> RULES =
      List.of(
          // «до конца следующего года», «к концу месяца», «до конца рабочего дня»
          Rule.of(
              PRE_TRIGGERS,
              PRE
                  + " "
                  + EDGE
                  + " (?:"
                  + REL_ANY
                  + " )?(?:календарного )?"
                  + "(?<unit>года|месяца|квартала|полугодия|недели|рабочей недели|дня|рабочего дня"
                  + "|суток|учебного года)",
              RussianPeriods::edgeOfUnit),
          // «до конца мая», «к середине июня 2027 года»
          Rule.of(
              PRE_TRIGGERS, PRE + " " + EDGE + " {MONTH}(?: {YEAR})?", RussianPeriods::edgeOfMonth),
          // «до конца второго квартала следующего года»
          Rule.of(
              PRE_TRIGGERS,
              PRE + " " + EDGE + " {ORDINAL}~(?<unit>квартала|полугодия)" + "(?: {YEAR})?",
              RussianPeriods::part),
          // «до конца 2027 года»
          Rule.of(
              PRE_TRIGGERS,
              PRE + " " + EDGE + " (?<year>20\\d\\d)(?:-?го(?:~г(?:ода|\\.)?)?|~г(?:ода|\\.)?)?",
              RussianPeriods::edgeOfYear),
          // «до конца лета»
          Rule.of(
              PRE_TRIGGERS,
              PRE + " " + EDGE + " (?:" + REL_ANY + " )?{SEASON}",
              RussianPeriods::season),
          // «до конца весенней сессии», «до начала отопительного сезона»: no date can be given
          Rule.of(
              PRE_TRIGGERS,
              PRE
                  + " "
                  + EDGE
                  + " {WORD}(?:его|ого|ей|ой) "
                  + "(?:сезона|сессии|периода|кампании)(?: {YEAR})?",
              (parts, from) -> Resolved.UNKNOWN),
          // «в первом полугодии», «в IV квартале 2027 года»
          Rule.of(
              "в во",
              "во? {ORDINAL}~(?<unit>квартале|полугодии|половине года)(?: {YEAR})?",
              RussianPeriods::part),
          // «в первой половине следующего года»
          Rule.of("в во", "во? {ORDINAL} (?<unit>половине) {YEAR}", RussianPeriods::part),
          // «в новом году», which in January has begun
          Rule.of(
              "в",
              "в новом году",
              (parts, from) -> Resolved.on(Days.endOfYear(from.plusMonths(11).getYear()))),
          // «к первому кварталу», «к IV кварталу 2027 года»
          Rule.of(
              "к ко",
              "ко? {ORDINAL}~(?<unit>кварталу|полугодию)(?: {YEAR})?",
              RussianPeriods::part),
          // «в первой половине мая», «в третьей декаде июня»
          Rule.of(
              "в во",
              "во? {ORDINAL} (?<third>половине|декаде) {MONTH}(?: {YEAR})?",
              RussianPeriods::partOfMonth),
          // «в этом году», «на следующей неделе», «в следующем квартале»
          Rule.of(
              "в на",
              "(?:в|на) (?<rel>этом|текущем|нынешнем|следующем|будущем|наступающем"
                  + "|этой|текущей|следующей|будущей|предстоящей|ближайшей) "
                  + "(?<unit>году|месяце|квартале|полугодии|неделе)",
              RussianPeriods::current),
          Rule.of(
              "в",
              "в течение " + REL_ANY + " (?<unit>года|месяца|квартала|полугодия)",
              RussianPeriods::current),
          Rule.of(
              "в",
              "в течение (?<rel>этой|текущей|следующей|будущей) (?<unit>недели)",
              RussianPeriods::current),
          // «до следующего года» ends with this one
          Rule.of(
              "до",
              "до (?:следующего|будущего|наступающего) (?<unit>года|месяца|квартала)",
              RussianPeriods::untilNext),
          // «в течение дня» is today
          Rule.of(
              "в", "в течение (?:сегодняшнего |рабочего )?дня", (parts, from) -> Resolved.on(from)),
          // «в течение 10 рабочих дней», «через месяц», «в ближайшие два года»
          Rule.of(
              "в через спустя не на",
              "(?:в течение|в срок до|не позднее чем через|не более чем за|через|спустя"
                  + "|в (?:ближайш|предстоящ)(?:ие|ий|ую)|на протяжении) "
                  + "(?:ближайш{WORD} |последующ{WORD} |следующ{WORD} |не более )?"
                  + "(?:{NUMBER} )?{WORKING}{UNIT}",
              RussianPeriods::length),
          // «построить за два месяца», but neither «за день до выборов» nor «за год собрали»
          Rule.of(
              "за",
              "(?<!(?:ен|ан|но|ны|на|ли|ла|ло|ий|ов|ев|ых|их) )"
                  + "за (?!(?:\\S+ )?(?:год|года|лет)(?!\\p{L}))"
                  + LENGTH_OF_WORK,
              RussianPeriods::length),
          // «построить за три года», but not «проверить расходы за три года»
          Rule.of(
              "за",
              "(?<!(?:[абвгджзйклнопрстфхцчшщыэя]|ие|ии|ам|ям) )за " + LENGTH_OF_WORK,
              RussianPeriods::length),
          // «дал сутки на то, чтобы», «даю срок два месяца»: the length alone is the deadline
          Rule.of(
              "дал дала дали даю дает даем дано дается отвел отвела отведено установил",
              "{WORD} (?:(?!(?:в|за|через|до|к|каждый|каждую) )\\p{L}+ ){0,4}?"
                  + "(?<span>(?:{NUMBER} )?{WORKING}{UNIT})(?! назад)",
              RussianPeriods::length),
          Rule.of(
              "срок",
              "срок(?: исполнения| выполнения)?~[-–—:]~" + "(?<span>(?:{NUMBER} )?{WORKING}{UNIT})",
              RussianPeriods::length),
          // «в десятидневный срок», «в 3-месячный срок», «в месячный срок»
          Rule.of(
              "в",
              "в (?:(?<n>\\d+|{NUMBERWORD})~-?~(?:х-?|ти-?)?)?(?:рабоч{WORD} )?"
                  + "(?<unit>часовой|дневный|суточный|недельный|декадный|месячный|квартальный"
                  + "|полугодовой|полугодичный|годовой|годичный|летний) срок",
              RussianPeriods::length),
          // «в первые шесть месяцев»: how long, not by when
          Rule.of("в", "в первые (?:{NUMBER} )?{UNIT}", (parts, from) -> Resolved.UNKNOWN));

  private RussianPeriods() {}

  private static boolean isStart(Parts parts) {
    return parts.has("edge") && parts.get("edge").startsWith("начал");
  }

  private static boolean isMiddle(Parts parts) {
    return parts.has("edge") && parts.get("edge").startsWith("середин");
  }

  private static boolean excludes(Parts parts) {
    return parts.get("pre").endsWith("до");
  }

  /** «В начале лета», «в середине 2027 года» span months: no day follows from them. */
  private static boolean isVague(Parts parts) {
    return parts.get("pre").equals("в") && (isStart(parts) || isMiddle(parts));
  }

  private static Resolved edgeOfUnit(Parts parts, LocalDate from) {
    var unit = parts.get("unit").replace("рабочего ", "").replace("рабочей ", "");
    if (unit.startsWith("учебного")) {
      var day = isStart(parts) ? Days.next(1, 9, from) : Days.nextEndOfMonth(5, from);
      return Resolved.on(isStart(parts) && excludes(parts) ? day.minusDays(1) : day);
    }
    int shift = parts.has("rel") ? Years.shift(parts.get("rel")) : 0;
    var end = Lengths.endOf(unit, from, shift);
    if (unit.startsWith("год") && isVague(parts)) {
      return Resolved.UNKNOWN;
    }
    if (!isStart(parts) && !isMiddle(parts)) {
      return Resolved.on(end);
    }
    var before = Lengths.endOf(unit, from, shift - 1);
    if (isMiddle(parts)) {
      if (unit.startsWith("год")) {
        return Resolved.on(Days.endOfMonth(6, end.getYear()));
      }
      long half = before.until(end, ChronoUnit.DAYS) / 2;
      return Resolved.on(before.plusDays(half));
    }
    return Resolved.on(excludes(parts) ? before : before.plusDays(1));
  }

  private static Resolved edgeOfMonth(Parts parts, LocalDate from) {
    int month = Names.month(parts.get("month"));
    var year = Years.of(parts, from);
    var end = year == null ? Days.nextEndOfMonth(month, from) : Days.endOfMonth(month, year);
    if (isMiddle(parts)) {
      return Resolved.on(end.withDayOfMonth(parts.get("pre").equals("в") ? 20 : 15));
    }
    if (!isStart(parts)) {
      return Resolved.on(end);
    }
    var first = end.withDayOfMonth(1);
    if (parts.get("pre").equals("в")) {
      return Resolved.on(end.withDayOfMonth(10));
    }
    return Resolved.on(excludes(parts) ? first.minusDays(1) : first);
  }

  private static Resolved edgeOfYear(Parts parts, LocalDate from) {
    int year = Integer.parseInt(parts.get("year"));
    if (isVague(parts)) {
      return Resolved.UNKNOWN;
    }
    if (isStart(parts)) {
      return Resolved.on(Days.endOfYear(year - 1));
    }
    return Resolved.on(isMiddle(parts) ? LocalDate.of(year, 6, 30) : Days.endOfYear(year));
  }

  static Resolved part(Parts parts, LocalDate from) {
    int ordinal = Names.ordinal(parts.get("ord"));
    boolean half = !parts.get("unit").startsWith("квартал");
    int count = half ? 2 : 4;
    if (parts.get("ord").equals("последн")) {
      ordinal = count;
    }
    if (ordinal < 1 || ordinal > count) {
      return null;
    }
    int month = ordinal * 12 / count;
    if (isStart(parts)) {
      month -= 12 / count;
    }
    var year = Years.of(parts, from);
    if (month == 0) {
      return Resolved.on(Days.endOfYear((year == null ? from.getYear() + 1 : year) - 1));
    }
    return Resolved.on(
        year == null ? Days.nextEndOfMonth(month, from) : Days.endOfMonth(month, year));
  }

  private static Resolved partOfMonth(Parts parts, LocalDate from) {
    int ordinal = Names.ordinal(parts.get("ord"));
    int month = Names.month(parts.get("month"));
    var year = Years.of(parts, from);
    var end = year == null ? Days.nextEndOfMonth(month, from) : Days.endOfMonth(month, year);
    int step = parts.get("third").equals("декаде") ? 10 : 15;
    int parties = step == 10 ? 3 : 2;
    return ordinal >= parties || ordinal < 1
        ? Resolved.on(end)
        : Resolved.on(end.withDayOfMonth(ordinal * step));
  }

  private static Resolved current(Parts parts, LocalDate from) {
    int shift = Years.shift(parts.get("rel"));
    return shift < 0 ? null : Resolved.on(Lengths.endOf(parts.get("unit"), from, shift));
  }

  private static Resolved untilNext(Parts parts, LocalDate from) {
    return Resolved.on(Lengths.endOf(parts.get("unit"), from, 0));
  }

  private static Resolved season(Parts parts, LocalDate from) {
    int season = Names.season(parts.get("season"));
    if (isVague(parts)) {
      return Resolved.UNKNOWN;
    }
    if (isMiddle(parts)) {
      return Resolved.on(Days.next(15, season == 4 ? 1 : season * 3 + 1, from));
    }
    if (isStart(parts)) {
      var first = Days.next(1, season == 4 ? 12 : season * 3, from);
      return Resolved.on(excludes(parts) ? first.minusDays(1) : first);
    }
    return Resolved.on(Days.nextEndOfMonth(season == 4 ? 2 : season * 3 + 2, from));
  }

  private static Resolved length(Parts parts, LocalDate from) {
    double count = Numbers.value(parts.has("n2") ? parts.get("n2") : parts.get("n"), 1);
    boolean working =
        parts.has("work") && parts.get("work") != null && !parts.get("work").startsWith("календ");
    var end = Lengths.after(from, parts.get("unit"), count, working);
    return end == null ? null : Resolved.on(end);
  }
}
