package kz.oryndau.extraction.deadline;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import kz.oryndau.extraction.deadline.Rule.Parts;

/**
 * Kazakh forms, which end with the word that tells their sense: «дейін» excludes the day named,
 * «қарай», «кешіктірмей» and «бастап» include it.
 */
final class KazakhRules {

  private static final String MONTH =
      "(?<month>қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйе[кг]|қазан|қараша"
          + "|желтоқсан)";
  private static final String TO = "(?:ға|ге|қа|ке|на|не)";
  private static final String FROM = "(?:дан|ден|тан|тен|нан|нен)";
  private static final String AT = "(?:да|де|та|те|нда|нде)";
  private static final String OF = "(?:ның|нің|дың|дің|тың|тің)?";
  private static final String YEAR =
      "(?:(?:(?<year>20\\d\\d)|(?<rel>осы|келесі|келер|өткен|биылғы))~жыл(?:ғы|дың|ы)? )?";
  private static final String TAIL =
      "(?:" + TO + " (?<till>дейін|қарай)|" + FROM + " (?<since>бастап|кешіктірмей)|" + AT + ")";

  /** The first two letters that a rule without a trigger of its own can begin with; "#" a digit. */
  static final List<String> BEGINNINGS =
      List.of(
          "#", "қа", "ақ", "на", "сә", "ма", "ші", "та", "қы", "же", "ос", "ке", "өт", "би", "бі",
          "ек", "үш", "тө", "со", "iv", "ii", "i", "жы", "ай", "то", "ап", "кү", "жа", "бе", "ал",
          "се", "он", "жи", "от", "ел", "са", "тә", "дү", "жұ", "жү");

  static final List<Rule> RULES =
      List.of(
          // «2027 жылғы 1 наурызға дейін», «15 қарашадан бастап», «1 тамызда»
          Rule.of("", YEAR + "(?<day>\\d{1,2}) " + MONTH + TAIL, KazakhRules::day),
          // «сәуірдің соңына дейін», «мамыр айының аяғына қарай»
          Rule.of(
              "",
              YEAR + MONTH + OF + " (?:айының )?(?:соңы|аяғы)н(?:а (?:дейін|қарай)|да)",
              KazakhRules::endOfMonth),
          // «маусым айында», «қарашада», «желтоқсаннан бастап», «қыркүйекке дейін»
          Rule.of("", YEAR + MONTH + "(?: айын| айы)?" + TAIL, KazakhRules::month),
          // «бірінші тоқсанда», «келесі жылдың бірінші жартыжылдығының соңына дейін»
          Rule.of(
              "",
              YEAR
                  + "(?<ord>бірінші|екінші|үшінші|төртінші|соңғы|iv|iii|ii|i|[1-4])-?~"
                  + "(?<unit>тоқсан|жартыжылды[қғ])"
                  + "(?:"
                  + AT
                  + "|"
                  + OF
                  + "(?:ының)? (?:соңы|аяғы)на"
                  + " (?:дейін|қарай))",
              KazakhRules::part),
          // «жыл соңына дейін», «осы айдың аяғына дейін», «2027 жылдың соңына дейін»
          Rule.of(
              "",
              "(?:(?<rel>осы|келесі|келер|биылғы) )?(?<unit>жыл|ай|тоқсан|апта|күн)"
                  + OF
                  + " (?:соңы|аяғы)н(?:а (?:дейін|қарай)|да)",
              KazakhRules::endOf),
          Rule.of(
              "#",
              "(?<year>20\\d\\d) жыл" + OF + " (?:соңы|аяғы)н(?:а (?:дейін|қарай)|да)",
              (parts, from) -> Resolved.on(Days.endOfYear(year(parts)))),
          Rule.of(
              "#",
              "(?<year>20\\d\\d) жылға (?:дейін|қарай)",
              (parts, from) ->
                  Resolved.between(Days.endOfYear(year(parts) - 1), Days.endOfYear(year(parts)))),
          Rule.of(
              "#",
              "(?<year>20\\d\\d) жылдан бастап",
              (parts, from) -> Resolved.on(LocalDate.of(year(parts), 1, 1))),
          Rule.of(
              "#",
              "(?<year>20\\d\\d) жылы",
              (parts, from) ->
                  year(parts) < from.getYear() ? null : Resolved.on(Days.endOfYear(year(parts)))),
          Rule.of("биыл", "биыл", (parts, from) -> Resolved.on(Days.endOfYear(from.getYear()))),
          Rule.of(
              "осы келесі келер",
              "(?<rel>осы|келесі|келер) (?:(?<unit>жыл)ы" + "|(?<unit2>апта|ай|тоқсан)да)",
              KazakhRules::current),
          // «үш айдың ішінде», «бір ай мерзімде», «он күндік мерзімде», «екі аптадан кейін»
          Rule.of(
              "",
              "(?:(?<n>\\d+|"
                  + Numbers.PATTERN
                  + ") )?(?<unit>күн|апта|ай|жыл|тоқсан"
                  + "|сағат|тәулік)(?:"
                  + OF
                  + " ішінде|(?:дік|дық|лық|лік)? мерзім(?:де|і?нде| ішінде)"
                  + "|"
                  + FROM
                  + " кейін)",
              KazakhRules::length),
          Rule.of("бүгін", "бүгін", (parts, from) -> Resolved.on(from)),
          Rule.of("ертең", "ертең", (parts, from) -> Resolved.on(from.plusDays(1))),
          Rule.of("ертеңге", "ертеңге дейін", (parts, from) -> Resolved.on(from)),
          // «жұмаға дейін», «дүйсенбі күні», «сенбіде»
          Rule.of(
              "",
              "(?:(?<next>келесі) )?(?<weekday>дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма"
                  + "|сенбі|жексенбі)(?: күн)?(?:і"
                  + TO
                  + " (?<till2>дейін)|(?:"
                  + TO
                  + " (?<till>дейін|қарай)|"
                  + AT
                  + "|"
                  + FROM
                  + " (?<since>бастап|кешіктірмей))| күні)",
              KazakhRules::weekday),
          Rule.of(
              "жаңа",
              "жаңа жылға дейін",
              (parts, from) -> Resolved.on(Days.endOfYear(from.getYear()))),
          Rule.of(
              "жаңа",
              "жаңа оқу жылына дейін",
              (parts, from) -> Resolved.on(Days.next(1, 9, from).minusDays(1))),
          Rule.of(
              "күзде көктемде жазда",
              "(?<season>күз|көктем|жаз)(?:де|да)",
              (parts, from) ->
                  Resolved.on(
                      Days.nextEndOfMonth(Names.season(parts.get("season")) * 3 + 2, from))),
          Rule.of(
              "күн апта ай тоқсан жыл",
              "(?<unit>күн|апта|ай|тоқсан|жыл) сайын",
              (parts, from) -> Resolved.every(Periods.of(null, parts.get("unit")))),
          Rule.of("таяу жақын тез", "(?:таяу|жақын|тез) арада", (parts, from) -> Resolved.UNKNOWN),
          Rule.of("қысқа", "қысқа мерзім(?:де| ішінде)", (parts, from) -> Resolved.UNKNOWN),
          Rule.of("шұғыл", "шұғыл(?: түрде)?", (parts, from) -> Resolved.UNKNOWN));

  private KazakhRules() {}

  private static int year(Parts parts) {
    return Integer.parseInt(parts.get("year"));
  }

  private static Resolved before(Parts parts, LocalDate day) {
    boolean excludes = "дейін".equals(parts.get("till")) || parts.has("till2");
    return Resolved.on(excludes ? day.minusDays(1) : day);
  }

  private static Resolved day(Parts parts, LocalDate from) {
    int day = Integer.parseInt(parts.get("day"));
    int month = Names.month(parts.get("month"));
    if (!Days.exists(day, month)) {
      return null;
    }
    var year = Years.of(parts, from);
    return before(parts, year == null ? Days.next(day, month, from) : Days.at(day, month, year));
  }

  private static Resolved endOfMonth(Parts parts, LocalDate from) {
    int month = Names.month(parts.get("month"));
    var year = Years.of(parts, from);
    return Resolved.on(
        year == null ? Days.nextEndOfMonth(month, from) : Days.endOfMonth(month, year));
  }

  private static Resolved month(Parts parts, LocalDate from) {
    if (!parts.has("till") && !parts.has("since")) {
      var end = endOfMonth(parts, from);
      return end.date().isBefore(from) ? null : end;
    }
    int month = Names.month(parts.get("month"));
    var year = Years.of(parts, from);
    return before(parts, year == null ? Days.next(1, month, from) : Days.at(1, month, year));
  }

  private static Resolved part(Parts parts, LocalDate from) {
    int count = parts.get("unit").startsWith("тоқсан") ? 4 : 2;
    int ordinal = parts.get("ord").equals("соңғы") ? count : Names.ordinal(parts.get("ord"));
    if (ordinal < 1 || ordinal > count) {
      return null;
    }
    int month = ordinal * 12 / count;
    var year = Years.of(parts, from);
    return Resolved.on(
        year == null ? Days.nextEndOfMonth(month, from) : Days.endOfMonth(month, year));
  }

  private static Resolved endOf(Parts parts, LocalDate from) {
    int shift = parts.has("rel") ? Years.shift(parts.get("rel")) : 0;
    return Resolved.on(Lengths.endOf(parts.get("unit"), from, shift));
  }

  private static Resolved current(Parts parts, LocalDate from) {
    var unit = parts.has("unit") ? parts.get("unit") : parts.get("unit2");
    return Resolved.on(Lengths.endOf(unit, from, Years.shift(parts.get("rel"))));
  }

  private static Resolved length(Parts parts, LocalDate from) {
    return Resolved.on(
        Lengths.after(from, parts.get("unit"), Numbers.value(parts.get("n"), 1), false));
  }

  private static Resolved weekday(Parts parts, LocalDate from) {
    var weekday = Names.weekday(parts.get("weekday"));
    var start = parts.has("next") ? Days.endOfWeek(from) : from;
    boolean moves = parts.has("till") || parts.has("till2") || parts.has("since");
    return before(
        parts,
        start.with(
            moves ? TemporalAdjusters.next(weekday) : TemporalAdjusters.nextOrSame(weekday)));
  }
}
