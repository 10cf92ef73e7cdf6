package kz.oryndau.export;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.oryndau.assignment.ExecutionChange;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.assignment.Extension;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import kz.oryndau.tracking.Proofs;
import kz.oryndau.tracking.TrackingService;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exports over HTTP, read back by a CSV parser. */
@QuarkusTest
class CsvResourceTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

  @Inject TestDatabase database;
  @Inject Archive archive;
  @Inject TrackingService tracking;

  @ConfigProperty(name = "oryndau.api-token")
  String token;

  private Archive.Stored accepted;

  @BeforeEach
  void twoArticles() {
    database.clear();
    accepted = archive.store("=Школа; \"да\"", MAY, FixedClock.TODAY.minusDays(12));
    archive.accept(accepted);
    archive.store("Черновик", MAY, null);
  }

  @Test
  void givesAssignmentsWithTheirEvidence() {
    var row = only(rows(get("/export/assignments.csv"), ','));

    assertEquals(accepted.assignment().toString(), row.getField("id"));
    assertEquals(
        Archive.TEXT.substring(
            Integer.parseInt(row.getField("span_start")),
            Integer.parseInt(row.getField("span_end"))),
        row.getField("text"));
    assertEquals("=Школа; \"да\"", row.getField("article_title"));
    assertEquals("акимат | подрядчик", row.getField("addressees"));
    assertEquals("OVERDUE", row.getField("schedule"));
    assertEquals("12", row.getField("days_late"));
    assertEquals("2026-05-04", row.getField("published_at"));
    assertEquals(64, row.getField("article_sha256").length());
  }

  @Test
  void tellsFirstAndLastDeadlineAndTheEvidenceOfTheStatus() {
    var extension = new Extension(FixedClock.TODAY.minusDays(4), "аким", Proofs.PAGE);
    tracking.extend(accepted.assignment(), extension, 1, "aigul");
    var done = ExecutionChange.to(ExecutionStatus.DONE, Proofs.PAGE);
    tracking.changeExecution(accepted.assignment(), done, 2, "aigul");

    var row = only(rows(get("/export/assignments.csv?schedule=done_late"), ','));

    assertEquals("2026-11-12", row.getField("first_deadline"));
    assertEquals("2026-11-20", row.getField("deadline"));
    assertEquals("DONE", row.getField("execution"));
    assertEquals("2026-11-23", row.getField("execution_since"));
    assertEquals("DONE_LATE", row.getField("schedule"));
    assertEquals("3", row.getField("days_late"));
    assertEquals("2026-11-24", row.getField("last_checked"));
    assertEquals("https://example.org/report", row.getField("evidence_url"));
    assertEquals("INDEPENDENT", row.getField("evidence_origin"));
  }

  @Test
  void separatesBySemicolonWhereAsked() {
    var row = only(rows(get("/export/statements.csv?separator=semicolon"), ';'));

    assertEquals("Арман Сеитов", row.getField("speaker"));
    assertEquals("Министр просвещения", row.getField("speaker_post"));
  }

  @Test
  void defusesFormulasWhereAsked() {
    var row = only(rows(get("/export/assignments.csv?cells=spreadsheet"), ','));

    assertEquals("'=Школа; \"да\"", row.getField("article_title"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/export/articles.csv",
        "/export/statements.csv",
        "/export/assignments.csv",
        "/reports/execution.csv"
      })
  void giveDraftsToAnalystsAlone(String path) {
    assertEquals(1, rows(get(path), ',').size());
    given().get(path + "?review=draft").then().statusCode(401);
    if (path.startsWith("/export")) {
      var all = given().header("Authorization", "Bearer " + token).get(path + "?review=draft");
      assertEquals(2, rows(all, ',').size());
    }
  }

  @Test
  void takesTheFiltersOfTheLists() {
    assertEquals(0, rows(get("/export/assignments.csv?area=health"), ',').size());
    assertEquals(1, rows(get("/export/assignments.csv?schedule=overdue&area=housing"), ',').size());
    assertEquals(0, rows(get("/export/articles.csv?from=2026-05-05"), ',').size());
    assertEquals(1, rows(get("/export/officials.csv?q=арман"), ',').size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "separator=dot",
        "cells=safe",
        "sort=none",
        "review=none",
        "from=4.5.2026",
        "official=x",
        "kind=none"
      })
  void refusesParametersThatItDoesNotKnow(String query) {
    given().get("/export/assignments.csv?" + query).then().statusCode(400);
  }

  @Test
  void isAFileForASpreadsheet() {
    var answer = get("/export/officials.csv");

    assertEquals("text/csv;charset=UTF-8", answer.contentType().replace(" ", ""));
    assertEquals(
        "attachment; filename=\"officials-2026-11-24.csv\"", answer.header("Content-Disposition"));
    assertTrue(answer.asByteArray()[0] == (byte) 0xEF, "byte order mark");
  }

  private static Response get(String path) {
    return given().get(path);
  }

  private static List<NamedCsvRecord> rows(Response answer, char separator) {
    answer.then().statusCode(200);
    var text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
    assertEquals('\uFEFF', text.charAt(0));
    return CsvReader.builder()
        .fieldSeparator(separator)
        .ofNamedCsvRecord(text.substring(1))
        .stream()
        .toList();
  }

  private static NamedCsvRecord only(List<NamedCsvRecord> rows) {
    assertEquals(1, rows.size());
    return rows.get(0);
  }
}
