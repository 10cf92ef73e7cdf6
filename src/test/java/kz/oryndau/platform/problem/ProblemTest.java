package kz.oryndau.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs get a problem document, people a page, nobody a stack trace. */
@QuarkusTest
class ProblemTest {

  @ParameterizedTest
  @CsvSource({
    "GET, /api/probe/fail/input, 413, too-large",
    "GET, /api/probe/fail/transition, 409, conflict",
    "GET, /api/probe/fail/changed, 409, changed-meanwhile",
    "GET, /api/probe/fail/else, 500, internal",
    "GET, /api/probe/inside, 401, sign-in-needed",
    "GET, /api/nowhere, 404, not-found",
    "DELETE, /api/probe/inside, 405, method-not-allowed",
  })
  void answersProgramsWithADocument(String method, String path, int status, String type) {
    given()
        .when()
        .request(method, path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:oryndau:problem:" + type))
        .body("status", equalTo(status))
        .body("title", notNullValue());
  }

  @Test
  void namesTheFieldAndTheRule() {
    given()
        .get("/api/probe/fail/input")
        .then()
        .body("violations[0].field", equalTo("text"))
        .body("violations[0].rule", equalTo("TOO_LONG"))
        .body("violations[0].message", containsString("200"))
        .body("id", nullValue());
  }

  @Test
  void namesTheFieldOfAWrongType() {
    given()
        .header("Authorization", "Bearer " + TOKEN)
        .contentType(ContentType.JSON)
        .body("{\"day\": \"gestern\"}")
        .post("/api/probe/note")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("day"));
  }

  @Test
  void keepsTheInsideOfAFaultToItself() {
    given()
        .get("/api/probe/fail/else")
        .then()
        .body("id", notNullValue())
        .body(not(containsString("secret")));
    given()
        .accept("text/html")
        .get("/probe/fail/else")
        .then()
        .statusCode(500)
        .contentType(startsWith("text/html"))
        .body(not(containsString("secret")));
  }

  @ParameterizedTest
  @CsvSource({
    "/probe/fail/input, 413",
    "/probe/fail/transition, 409",
    "/nowhere, 404",
  })
  void answersPeopleWithAPage(String path, int status) {
    given()
        .accept("text/html,application/xhtml+xml,*/*;q=0.8")
        .get(path)
        .then()
        .statusCode(status)
        .contentType(startsWith("text/html"))
        .body(containsString("<"));
  }

  @Test
  void leadsPeopleToTheSignInAndBack() {
    given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .get("/probe/inside?sort=title")
        .then()
        .statusCode(303)
        .header("Location", containsString("/sign-in?back=%2Fprobe%2Finside%3Fsort%3Dtitle"));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"text\": ', malformed-body, 400",
    "'[]', malformed-body, 400",
  })
  void refusesWhatIsNoJson(String body, String type, int status) {
    given()
        .header("Authorization", "Bearer " + TOKEN)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/probe/note")
        .then()
        .statusCode(status)
        .body("type", equalTo("urn:oryndau:problem:" + type))
        .body("detail", containsString("line 1"));
  }

  @Test
  void refusesBrokenUtf8() {
    given()
        .header("Authorization", "Bearer " + TOKEN)
        .header("Content-Type", "application/json")
        .body(new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xff, '"', '}'})
        .post("/api/probe/note")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:oryndau:problem:malformed-body"));
  }

  @Test
  void refusesAnotherTypeOfBody() {
    given()
        .header("Authorization", "Bearer " + TOKEN)
        .contentType(ContentType.XML)
        .body("<note/>")
        .post("/api/probe/note")
        .then()
        .statusCode(415)
        .body("type", equalTo("urn:oryndau:problem:unsupported-type"));
  }

  @Test
  void refusesABodyThatIsTooLarge() {
    given()
        .header("Authorization", "Bearer " + TOKEN)
        .contentType(ContentType.JSON)
        .body("{\"text\": \"" + "я".repeat(2_100_000) + "\"}")
        .post("/api/probe/note")
        .then()
        .statusCode(413)
        .body("type", equalTo("urn:oryndau:problem:too-large"));
  }

  private static final String TOKEN = "token-of-the-tests-0123456789abcdef";
}
