package kz.oryndau.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import kz.oryndau.register.Programmes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports as pages: asked, read, shared, checked. */
@QuarkusTest
class ReportPagesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 10);
  private static final LocalDate PASSED = LocalDate.of(2026, 11, 12);

  @Inject Archive archive;
  @Inject TestDatabase database;
  @Inject Programmes programmes;

  private final Browsing anonymous = Browsing.anonymous();
  private Archive.Stored stored;

  @BeforeEach
  void store() {
    database.clear();
    stored = archive.store("Школа в Жанакале", PUBLISHED, PASSED);
    archive.accept(stored);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          report=execution                             | Учтено 1 поручение; срок наступил у 1
          report=execution&by=issuer                   | Учтённые поручения по поручившим
          report=execution&by=area&area=housing        | жильё и коммунальное хозяйство
          report=execution&from=2026-11-11             | принятых записей нет
          report=execution&addressee=BODY              | Исполнитель: акимат
          report=execution&execution=done              | принятых записей нет
          report=overdue                               | просрочено, 12 дней
          report=overdue&on=2026-11-12                 | принятых записей нет
          report=dossier&official=SPEAKER              | Справка о должностном лице: Арман Сеитов
          report=dossier&official=SPEAKER              | Данные поручения
          report=dossier&official=BODY                 | Полученные поручения
          report=dossier&official=SPEAKER              | школа в селе Жанакала откроется
          report=changes&from=2026-11-24&to=2026-11-24 | черновик → принято
          report=digest&from=2026-11-01&to=2026-11-30  | Высказываний: 1
          """)
  void tellsWhatItIsAsked(String question, String words) {
    var page = anonymous.read("/reports/view?" + filled(question));
    assertTrue(page.contains(words), page);
  }

  private String filled(String question) {
    return question
        .strip()
        .replace("SPEAKER", String.valueOf(stored.speaker()))
        .replace("BODY", String.valueOf(stored.body()));
  }

  @Test
  void listsWordsSourceAndStatusOfEachAssignment() {
    var page = anonymous.read("/reports/view?report=execution");
    assertTrue(page.contains("«достроить котельную до 1 декабря»"), "its words");
    assertTrue(page.contains("поручил: Арман Сеитов, Министр просвещения"));
    assertTrue(page.contains("кому: акимат, подрядчик"));
    assertTrue(page.contains("сведений об исполнении нет"));
    assertTrue(page.contains("href=\"/articles/" + stored.article() + "#a" + stored.assignment()));
    assertTrue(page.contains("Вестник, 10.11.2026"));
    assertTrue(page.contains("report=execution&amp;on=2026-11-24"), "the question as an address");
  }

  @Test
  void tellsOfAProgramme() {
    var key = programmes.add("Ауыл", "admin");
    var page = anonymous.read("/reports/view?report=programme&programme=" + key);
    assertTrue(page.contains("Справка о программе: «Ауыл»"));
    assertTrue(page.contains("принятых записей нет"), "no assignment names it");
  }

  @ParameterizedTest
  @CsvSource({
    "report=dossier, О ком справка",
    "report=dossier&official=99999, 99999",
    "report=execution&on=2030-01-01, Сроки на день",
    "report=execution&from=x, не дата"
  })
  void asksAgainWhereTheQuestionIsWrong(String question, String words) {
    anonymous
        .open("/reports/view?" + question)
        .statusCode(400)
        .body(containsString("Отчёт не составлен"))
        .body(containsString(words));
  }

  @Test
  void countsDraftsForAnalystsAloneAndSaysSo() {
    archive.store("Черновик о школе", PUBLISHED, PASSED);
    var question = "/reports/view?report=execution&drafts=yes";
    anonymous.open(question).statusCode(303).header("Location", containsString("/sign-in"));
    assertTrue(anonymous.read("/reports/view").contains("ещё не проверено: 1"));
    var page = Browsing.signedIn().read(question);
    assertTrue(page.contains("Учтено 2 поручения"));
    assertTrue(page.contains("цитировать его нельзя"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "en"})
  void speaksEveryLanguage(String language) {
    anonymous.open("/language/" + language + "?back=/reports");
    for (var report : new String[] {"execution", "overdue", "changes", "digest"}) {
      anonymous.open("/reports/view?report=" + report).statusCode(200);
    }
    assertFalse(anonymous.read("/reports").contains("Составить"));
  }

  @Test
  void matchesThePrintedReportUntilARecordChanges() {
    var question = "report=execution&on=2026-11-24";
    var digest = digest(anonymous.read("/reports/view?" + question));
    var check = check(digest, question);
    assertTrue(anonymous.read(check).contains("Совпадает"));
    assertEquals(digest, digest(Browsing.signedIn().read("/reports/view?" + question)));

    database.execute("update assignment set title = 'Другое'");
    var page = anonymous.read(check);
    assertTrue(page.contains("Не совпадает") && page.contains("История записей после этого"));
  }

  @Test
  void tellsWhatHappenedSinceAndWhichRowsDiffer() {
    var question = "report=execution&on=2026-11-24";
    var page =
        anonymous.read(
            check("0".repeat(64), question).replace("2026-11-24T06", "2026-11-24T05")
                + "&marks=assignments:"
                + stored.assignment()
                + ":00000000+assignments:77:00000000");
    assertTrue(page.contains("Проверка: принято"), page);
    assertTrue(page.contains("изменилась") && page.contains("больше нет в отчёте"));
    assertTrue(page.contains("добавилась"), "the source has no mark in what was given");
  }

  @Test
  void tellsWhatIsNoDigest() {
    anonymous
        .open("/reports/check?digest=abc&question=report%3Dexecution")
        .statusCode(400)
        .body(containsString("в нём 64 знака"));
  }

  @ParameterizedTest
  @CsvSource({
    "pdf, application/pdf",
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "csv, text/csv",
    "json, application/json"
  })
  void givesTheSameAsAFile(String format, String type) {
    var page = anonymous.read("/reports/view?report=execution");
    assertTrue(page.contains("href=\"/reports/view." + format + "?report=execution"), page);
    anonymous
        .open("/reports/view." + format + "?report=execution")
        .statusCode(200)
        .header("Content-Type", containsString(type))
        .header("Content-Disposition", containsString("report-2026-11-24." + format));
    anonymous
        .open("/reports/view." + format + "?report=execution&drafts=yes")
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
  }

  @Test
  void linksFromAFileToThePortal() {
    var csv = anonymous.read("/reports/view.csv?report=execution&table=sources");
    assertTrue(csv.contains("article_id,published_at") && csv.contains("Школа в Жанакале"));
    anonymous.open("/reports/view.json?report=dossier").statusCode(400);
  }

  private void multiply(int times) {
    database.execute(
        """
        insert into assignment (article_id, issuer_id, kind, title, text, span_start, span_end,
          confidence, review, execution, origin)
        select article_id, issuer_id, kind, title, text, span_start, span_end,
          confidence, review, execution, origin
        from assignment, generate_series(1, %d)
        """
            .formatted(times));
  }

  @Test
  void saysWhatDoesNotFit() {
    multiply(1_000);
    var page = anonymous.read("/reports/view?report=execution");
    assertTrue(page.contains("Показаны первые 1000 из 1001"));
    assertTrue(page.contains("а PDF и DOCX вмещают 1000"));
    assertFalse(page.contains("/reports/view.pdf") || !page.contains("/reports/view.xlsx"));
    anonymous
        .open("/reports/view.pdf?report=execution")
        .statusCode(303)
        .header("Location", endsWith("/reports/view?report=execution"));

    multiply(4);
    anonymous
        .open("/reports/view?report=execution&issuer=" + stored.speaker())
        .statusCode(400)
        .body(containsString("отвечают 5005 записей, а отчёт вмещает 5000"));
    anonymous.open("/reports/view.json?report=execution").statusCode(303);
  }

  private static String check(String digest, String question) {
    return "/reports/check?digest="
        + digest
        + "&at=2026-11-24T06:00:00Z&question="
        + URLEncoder.encode(question, StandardCharsets.UTF_8);
  }

  private static String digest(String page) {
    return page.replaceAll("(?s).*<dd>([0-9a-f]{64})</dd>.*", "$1");
  }
}
