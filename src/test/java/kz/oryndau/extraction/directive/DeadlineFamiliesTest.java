package kz.oryndau.extraction.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which deadline belongs to which assignment, wherever it stands. A row is a frame for one or two
 * actions, {do} and {also}, with the deadline of each: {due}, {later} or none. Every frame is
 * filled with all wordings, each time with other actions. People and events are invented.
 */
class DeadlineFamiliesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2026, 5, 14);

  /** Words and the last day in time. Those of «{ahead}» could mean no day of the past. */
  private static final List<List<String>> AHEAD =
      List.of(
          List.of("до 1 июля", "2026-06-30"),
          List.of("к 15 сентября", "2026-09-15"),
          List.of("не позднее 20 мая", "2026-05-20"),
          List.of("до конца года", "2026-12-31"),
          List.of("к концу июля", "2026-07-31"),
          List.of("в месячный срок", "2026-06-14"),
          List.of("в течение двух недель", "2026-05-28"),
          List.of("до 25 декабря 2026 года", "2026-12-24"),
          List.of("в следующем году", "2027-12-31"),
          List.of("через месяц", "2026-06-14"));

  private static final List<List<String>> OTHERS =
      List.of(
          List.of("в июле", "2026-07-31"),
          List.of("в этом году", "2026-12-31"),
          List.of("во втором полугодии", "2026-12-31"),
          List.of("с 1 июня", "2026-06-01"));

  private static final List<String> ACTIONS =
      List.of(
          "отремонтировать 12 школ района",
          "закупить 40 автобусов",
          "завершить строительство моста через Талды",
          "погасить долги по зарплате",
          "открыть пункт вакцинации в селе Каратал",
          "заменить 15 километров тепловых сетей");

  private static final List<String> MORE =
      List.of(
          "создать рабочую группу",
          "установить 300 видеокамер",
          "снести аварийный дом по улице Мира");

  private final RuleReader reader = new RuleReader(PUBLISHED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # before the verb, behind it, between
          Аким Иван Лосев поручил {due} {do}. | {due} |
          Аким Иван Лосев поручил {do} {due}. | {due} |
          Аким Иван Лосев поручил Минфину {due} {do}. | {due} |
          Аким Иван Лосев поручил {due} акимам районов {do}. | {due} |
          Аким Иван Лосев поручил Минфину совместно с акиматами {due} {do}. | {due} |
          Аким Иван Лосев поручил {due} с учётом мнения жителей {do}. | {due} |
          «Необходимо {due} {do}», – сказал аким Иван Лосев. | {due} |
          «Подрядчик должен {due} {do}», – сказал аким Иван Лосев. | {due} |
          Аким Иван Лосев сообщил, что {due} планируется {do}. | {due} |
          # before the ordering word only what cannot be past
          Аким Иван Лосев {ahead} поручил {do}. | {ahead} |
          Минфину {ahead} поручено {do}. Об этом сообщил аким Иван Лосев. | {ahead} |
          12 мая аким Иван Лосев поручил {do}. | none |
          Аким Иван Лосев в среду, 13 мая, поручил {do}. | none |
          # behind the action or in the sentence behind
          Аким Иван Лосев поручил Минфину {do}, срок исполнения – {ahead}. | {ahead} |
          Аким Иван Лосев поручил Минфину {do} (срок – {ahead}). | {ahead} |
          Аким Иван Лосев поручил Минфину {do}, причём {ahead}. | {ahead} |
          Аким Иван Лосев поручил Минфину {do} и сделать это {ahead}. | {ahead} |
          Аким Иван Лосев поручил Минфину {do}. Сделать это необходимо {ahead}. | {ahead} |
          Аким Иван Лосев поручил Минфину {do}. Поручение нужно исполнить {ahead}. | {ahead} |
          Аким Иван Лосев поручил Минфину {do}. Крайний срок – {ahead}. | {ahead} |
          # of one or of both
          Аким Иван Лосев поручил Минфину {due} {do} и {also}. | {due} | {due}
          Аким Иван Лосев поручил Минфину {do} {due} и {also}. | {due} | none
          Аким Иван Лосев поручил Минфину {do} и {due} {also}. | none | {due}
          Аким Иван Лосев поручил Минфину {due} {do}, а также {also}. | {due} | none
          Аким Иван Лосев поручил Минфину {due} {do}, акиму города – {also}. | {due} | none
          Аким Иван Лосев поручил {due} Минфину {do}, акиму города – {also}. | {due} | {due}
          Аким Иван Лосев поручил {due} {do}, а {later} – {also}. | {due} | {later}
          Аким Иван Лосев поручил {due}:/– {do};/– {also}. | {due} | {due}
          Аким Иван Лосев поручил:/– {due} {do};/– {also}. | {due} | none
          Аким Иван Лосев поручил:/– {do} {due};/– {also} {later}. | {due} | {later}
          """)
  void belongTo(String frame, String due, String later) {
    var failures = new ArrayList<String>();
    var wordings = new ArrayList<>(AHEAD);
    if (!frame.contains("{ahead}")) {
      wordings.addAll(OTHERS);
    }
    for (int at = 0; at < wordings.size(); at++) {
      var first = wordings.get(at);
      var second = AHEAD.get((at + 3) % AHEAD.size());
      var action = ACTIONS.get(at % ACTIONS.size());
      var more = MORE.get(at % MORE.size());
      var text =
          frame
              .replace("/", "\n")
              .replaceAll("\\{(due|ahead)}", first.get(0))
              .replace("{later}", second.get(0))
              .replace("{do}", action)
              .replace("{also}", more);
      check(text, action, due, first, second, failures);
      if (later != null) {
        check(text, more, later, first, second, failures);
      }
    }
    assertEquals(List.of(), failures);
  }

  /** Dates that only describe the thing that something is done to. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          пересмотреть закон, принятый 1 марта
          устранить нарушения, выявленные в апреле
          восстановить дороги, пострадавшие от паводка в апреле
          завершить ремонт, не законченный в прошлом году
          погасить долги, возникшие до 1 мая
          освоить выделенные в этом году средства
          отремонтировать пострадавшие в марте дома
          открыть больницу, которую должны были сдать в 2025 году
          утвердить бюджет 2027 года
          подготовить план ремонта на 2027 год
          разработать концепцию развития отрасли до 2035 года
          исполнить указ от 3 апреля 2025 года
          провести аудит расходов за последние три года
          """)
  void areNoneOfTheThing(String action) {
    var failures = new ArrayList<String>();
    var due = AHEAD.get(0);
    check("Аким Иван Лосев поручил " + action + ".", action, "none", due, due, failures);
    check(
        "«Необходимо " + action + "», – сказал аким Иван Лосев.",
        action,
        "none",
        due,
        due,
        failures);
    check("Аким Иван Лосев поручил до 1 июля " + action + ".", action, "{due}", due, due, failures);
    assertEquals(List.of(), failures);
  }

  private void check(
      String text,
      String action,
      String expected,
      List<String> first,
      List<String> second,
      List<String> failures) {
    var day =
        expected.equals("none") ? "none" : (expected.equals("{later}") ? second : first).get(1);
    int at = text.toLowerCase(Locale.ROOT).indexOf(action.toLowerCase(Locale.ROOT));
    var told = "no assignment";
    for (var one : reader.read(text)) {
      if (one.span().start() <= at && at < one.span().end()) {
        told = one.deadline() == null ? "none" : String.valueOf(one.deadline().date());
      }
    }
    if (!told.equals(day)) {
      failures.add(text + " → " + action + ": " + told + ", not " + day);
    }
  }
}
