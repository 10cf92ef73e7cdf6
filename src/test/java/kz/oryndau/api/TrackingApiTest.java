package kz.oryndau.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of records over the API. */
@QuarkusTest
class TrackingApiTest {

  private static final Map<String, Object> PAGE =
      Map.of(
          "url", "https://example.org/report",
          "date", "2026-11-20",
          "note", "отчёт",
          "origin", "INDEPENDENT");

  @Inject TestDatabase database;
  @Inject Archive archive;

  @ConfigProperty(name = "oryndau.api-token")
  String token;

  private Archive.Stored stored;
  private String path;

  @BeforeEach
  void oneAcceptedAssignment() {
    database.clear();
    stored = archive.store("Школа", LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 12));
    archive.accept(stored);
    path = "/api/v1/assignments/" + stored.assignment();
  }

  private ValidatableResponse post(String to, Object body) {
    return given()
        .header("Authorization", "Bearer " + token)
        .contentType("application/json")
        .body(body)
        .post(to)
        .then();
  }

  @Test
  void showsAnAssignmentWithItsSchedule() {
    given()
        .get(path)
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("execution.status", equalTo("ASSIGNED"))
        .body("execution.evidence", nullValue())
        .body("deadline.first", equalTo("2026-11-12"))
        .body("deadline.inForce", equalTo("2026-11-12"))
        .body("schedule.state", equalTo("OVERDUE"))
        .body("schedule.daysLate", equalTo(12))
        .body("source.articleId", equalTo(stored.article().intValue()));
    given()
        .get("/api/v1/assignments?schedule=overdue")
        .then()
        .body("items", hasSize(1))
        .body("next", nullValue());
    given().get("/api/v1/assignments?schedule=soon").then().body("items", hasSize(0));
    given().get("/api/v1/assignments?review=draft").then().statusCode(401);
    given().get("/api/v1/assignments?schedule=late").then().statusCode(400);
  }

  @Test
  void recordsExecutionWithEvidenceAndTellsItsHistory() {
    var evidence =
        Map.of(
            "article",
            stored.article(),
            "start",
            3,
            "end",
            20,
            "note",
            "видно",
            "origin",
            "own_report");
    post(path + "/execution", Map.of("version", 1, "status", "in_progress", "evidence", evidence))
        .statusCode(200)
        .body("version", equalTo(2))
        .body("execution.status", equalTo("IN_PROGRESS"))
        .body("execution.since", equalTo("2026-11-10"))
        .body("execution.evidence.articleId", equalTo(stored.article().intValue()))
        .body("lastChecked", equalTo("2026-11-24"));
    given()
        .get(path + "/history")
        .then()
        .statusCode(200)
        .body("aspect", hasItems("REVIEW", "EXECUTION"))
        .body("[3].to", equalTo("IN_PROGRESS"))
        .body("[3].by", equalTo("api"))
        .body("[3].evidence.note", equalTo("видно"));
  }

  @Test
  void refusesInTheLanguageOfTheReader() {
    post(path + "/execution", Map.of("version", 1, "status", "done", "evidence", PAGE))
        .statusCode(200);
    given()
        .header("Authorization", "Bearer " + token)
        .header("Accept-Language", "en")
        .contentType("application/json")
        .body(Map.of("version", 2, "status", "NOT_DONE", "evidence", PAGE))
        .post(path + "/execution")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:oryndau:problem:conflict"))
        .body("violations[0].rule", equalTo("TRANSITION"))
        .body("violations[0].message", containsString("Possible are: in progress"));
    post(path + "/execution", Map.of("version", 2, "status", "in_progress", "evidence", PAGE))
        .statusCode(400)
        .body("violations.field", hasItem("reason"));
  }

  @Test
  void namesWhatIsWrong() {
    post(path + "/execution", Map.of())
        .statusCode(400)
        .body("violations.field", hasItems("status", "article", "note", "origin"));
    post(path + "/execution", Map.of("status", "done", "evidence", PAGE))
        .statusCode(400)
        .body("violations.field", hasItem("version"));
    post(path + "/execution", "[1]").statusCode(400);
    post(path + "/execution", Map.of("version", 7, "status", "done", "evidence", PAGE))
        .statusCode(409)
        .body("type", equalTo("urn:oryndau:problem:changed-meanwhile"));
    post("/api/v1/assignments/999999/checks", Map.of("version", 1)).statusCode(404);
    given()
        .contentType("application/json")
        .body(Map.of("version", 1))
        .post(path + "/checks")
        .then()
        .statusCode(401);
  }

  @Test
  void extendsMarksAndChecks() {
    post(
            path + "/extensions",
            Map.of("version", 1, "deadline", "2026-12-20", "grantedBy", "аким", "evidence", PAGE))
        .statusCode(200)
        .body("deadline.first", equalTo("2026-11-12"))
        .body("deadline.extendedTo", equalTo("2026-12-20"))
        .body("schedule.state", equalTo("IN_TIME"));
    post(path + "/ongoing", Map.of("version", 2, "period", "P1M", "nextDay", "2026-11-30"))
        .statusCode(200)
        .body("ongoing.period", equalTo("P1M"))
        .body("schedule.state", equalTo("SOON"));
    post(path + "/ongoing", Map.of("version", 3, "ongoing", false))
        .statusCode(200)
        .body("ongoing", nullValue());
    post(path + "/checkable", Map.of("version", 4, "checkable", false, "reason", "общо"))
        .statusCode(200)
        .body("checkable", equalTo(false));
    post(path + "/checkable", Map.of("version", 5, "checkable", "maybe", "reason", "x"))
        .statusCode(400);
    post(path + "/checks", Map.of("version", 5, "note", "ничего нового"))
        .statusCode(200)
        .body("lastChecked", equalTo("2026-11-24"));
  }

  @Test
  void marksStatements() {
    var statement = "/api/v1/statements/" + stored.statement();
    post(statement + "/standing", Map.of("version", 1, "standing", "disputed", "evidence", PAGE))
        .statusCode(200)
        .body("standing", equalTo("DISPUTED"));
    given().get(statement).then().body("standing", equalTo("DISPUTED"));
    given().get(statement + "/history").then().body("aspect", hasItem("STANDING"));
    given().get("/api/v1/statements/999999").then().statusCode(404);
  }
}
