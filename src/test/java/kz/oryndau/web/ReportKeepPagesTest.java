package kz.oryndau.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import kz.oryndau.report.deliver.ReportDeliveries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports under a name, and those that come by themselves. */
@QuarkusTest
class ReportKeepPagesTest {

  private static final Path FOLDER = Path.of("target", "report-folder", "Планёрка");

  @Inject Archive archive;
  @Inject TestDatabase database;
  @Inject DataSource dataSource;
  @Inject ReportDeliveries deliveries;
  @Inject MockMailbox mailbox;

  private final Browsing anonymous = Browsing.anonymous();
  private Browsing analyst;

  @BeforeEach
  void store() throws IOException {
    analyst = Browsing.signedIn();
    database.clear();
    database.execute("truncate saved_report restart identity cascade");
    archive.accept(
        archive.store("Школа в Жанакале", LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 12)));
    mailbox.clear();
    if (Files.exists(FOLDER)) {
      try (var files = Files.list(FOLDER)) {
        for (var file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void save(String name, String question) {
    analyst
        .send("/reports", "/reports/saved", Map.of("name", name, "question", question))
        .statusCode(303);
  }

  private void schedule(Map<String, String> fields) {
    analyst.send("/reports", "/reports/saved/1/schedule", fields).statusCode(303);
  }

  private void makeDue() {
    database.execute("update report_schedule set next_at = timestamptz '2026-11-01 02:00:00Z'");
  }

  @Test
  void savesAReportThatItsLinkOpensForEverybody() {
    save("Просрочка Минпроса", "report=overdue&period=this_year");
    assertTrue(analyst.read("/reports?done=saved").contains("Просрочка Минпроса"));
    assertFalse(anonymous.read("/reports").contains("Просрочка Минпроса"));
    anonymous
        .open("/reports/saved/1")
        .statusCode(303)
        .header("Location", endsWith("/reports/view?report=overdue&period=this_year"));
  }

  @Test
  void renamesDeletesAndHasItBack() {
    save("Старое", "report=overdue");
    analyst.send("/reports", "/reports/saved/1", Map.of("name", "Новое")).statusCode(303);
    assertTrue(analyst.read("/reports").contains(">Новое</a>"));
    analyst
        .send("/reports", "/reports/saved/1/deletion", Map.of())
        .statusCode(303)
        .header("Location", endsWith("/reports?done=deleted&of=1"));
    analyst.open("/reports/saved/1").statusCode(404);
    assertTrue(analyst.read("/reports?done=deleted&of=1").contains("/reports/saved/1/restoration"));
    analyst.send("/reports", "/reports/saved/1/restoration", Map.of()).statusCode(303);
    analyst.open("/reports/saved/1").statusCode(303);
  }

  @Test
  void keepsNamesApartAndReportsToTheirOwners() {
    save("Одно имя", "report=overdue");
    analyst
        .send(
            "/reports",
            "/reports/saved",
            Map.of("name", "одно ИМЯ", "question", "report=execution"))
        .statusCode(400)
        .body(containsString("одно ИМЯ"));
    database.addAnalyst("other");
    var other = Browsing.signedIn("other");
    for (var path : new String[] {"", "/deletion", "/schedule", "/schedule/deletion"}) {
      other
          .send("/reports", "/reports/saved/1" + path, Map.of("name", "Чужое", "folder", "x"))
          .statusCode(404);
    }
    anonymous.send("/reports", "/reports/saved/1/deletion", Map.of()).statusCode(303);
    assertTrue(analyst.read("/reports").contains("Одно имя"));
  }

  @Test
  void writesADueReportOnceToItsFolderAndByMail() throws IOException {
    save("Утренний", "report=overdue");
    schedule(
        Map.of(
            "frequency", "DAILY",
            "format", "CSV",
            "language", "kk",
            "folder", "Планёрка",
            "email", "boss@example.org"));
    assertFalse(deliveries.runOne(), "not due before its time");
    makeDue();
    assertTrue(deliveries.runOne());
    assertFalse(deliveries.runOne(), "what was missed comes once");

    var file = FOLDER.resolve("Утренний-1-2026-11-24.csv");
    assertTrue(Files.readString(file).contains("Достроить котельную"));
    var mail = mailbox.getMailsSentTo("boss@example.org").get(0);
    assertTrue(mail.getSubject().startsWith("Утренний: Мерзімі өткен"), mail.getSubject());
    assertEquals(1, mail.getAttachments().size());
    var page = analyst.read("/reports/saved/1/schedule");
    assertTrue(page.contains("записан в папку: Планёрка/Утренний-1-2026-11-24.csv"), page);
    assertTrue(page.contains("отправлен по почте: boss@example.org"));
    assertTrue(page.contains("Следующий раз: 25.11.2026, 07:00"));
  }

  @Test
  void leavesADueReportToThePortalThatHasIt() throws SQLException {
    save("Один раз", "report=overdue");
    schedule(Map.of("format", "JSON", "folder", "Планёрка"));
    makeDue();
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select 1 from report_schedule for update");
      assertFalse(deliveries.runOne());
      connection.rollback();
      connection.setAutoCommit(true);
    }
    assertTrue(deliveries.runOne());
  }

  @Test
  void notesWhyAReportDidNotCome() {
    save("О ком-то", "report=dossier&official=77");
    schedule(Map.of("frequency", "MONTHLY", "folder", "Планёрка"));
    makeDue();
    assertTrue(deliveries.runOne());
    assertTrue(
        analyst
            .read("/reports/saved/1/schedule")
            .contains("того, о чём спрашивает отчёт, больше нет: official"));
  }

  @Test
  void comesNoMoreOnceDeletedOrStopped() {
    save("Лишний", "report=overdue");
    schedule(Map.of("folder", "Планёрка"));
    makeDue();
    analyst.send("/reports", "/reports/saved/1/deletion", Map.of()).statusCode(303);
    assertFalse(deliveries.runOne());
    analyst.send("/reports", "/reports/saved/1/restoration", Map.of()).statusCode(303);
    analyst.send("/reports", "/reports/saved/1/schedule/deletion", Map.of()).statusCode(303);
    assertFalse(deliveries.runOne());
  }

  @ParameterizedTest
  @CsvSource({
    "../etc, '', Имя папки",
    "a/b, '', Имя папки",
    "'', '', Папка",
    "'', not an address, Это не адрес"
  })
  void tellsWhereItCannotGo(String folder, String email, String words) {
    save("Куда", "report=overdue");
    analyst
        .send("/reports", "/reports/saved/1/schedule", Map.of("folder", folder, "email", email))
        .statusCode(400)
        .body(containsString(words));
  }
}
