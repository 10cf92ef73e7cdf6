package kz.oryndau.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.oryndau.article.ArticleRepository;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.TestDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON resources over HTTP, with right and wrong bodies. The article is invented. */
@QuarkusTest
class ApiTest {

  private static final String TEXT =
      "Министр транспорта Дамир Оспанкул поручил акимату Кызылсая достроить мост до 1 мая.\n"
          + "«Люди ждут этот мост третий год и имеют право знать, когда он откроется», – сказал"
          + " министр.";
  private static final String TOO_LONG = "я".repeat(200_001);

  @Inject TestDatabase database;
  @Inject ArticleRepository articles;

  @ConfigProperty(name = "oryndau.api-token")
  String token;

  @BeforeEach
  void empty() {
    database.clear();
  }

  @Test
  void extractsAsTheContractSays() {
    var answer = post("/api/v1/extract", Map.of("text", TEXT, "publishedAt", "2026-03-02"));
    var json = answer.statusCode(200).extract().jsonPath();

    assertEquals("ru", json.getString("language"));
    assertEquals("Дамир Оспанкул", json.getString("officials[0].name"));
    assertEquals("2026-04-30", json.getString("assignments[0].deadline.date"));
    assertEquals(json.getString("officials[0].id"), json.getString("assignments[0].issuer"));
    assertSpansHoldTheirText(json, "statements");
    assertSpansHoldTheirText(json, "assignments");
    assertEquals(0, articles.count(), "nothing is stored");
  }

  private static void assertSpansHoldTheirText(JsonPath json, String list) {
    List<Map<String, Object>> found = json.getList(list);
    assertEquals(1, found.size(), list);
    int start = (int) found.get(0).get("start");
    int end = (int) found.get(0).get("end");
    assertEquals(TEXT.substring(start, end), found.get(0).get("text"));
  }

  static Stream<Arguments> wrongBodies() {
    return Stream.of(
        Arguments.of("text", Map.of()),
        Arguments.of("text", Map.of("text", " \n ")),
        Arguments.of("text", Map.of("text", "да\0нет")),
        Arguments.of("text", Map.of("text", 5)),
        Arguments.of("text", Map.of("text", List.of("да"))),
        Arguments.of("publishedAt", Map.of("text", "Да.", "publishedAt", "17.04.2026")),
        Arguments.of("publishedAt", Map.of("text", "Да.", "publishedAt", "2026-02-30")),
        Arguments.of("language", Map.of("text", "Да.", "language", "en")));
  }

  @ParameterizedTest
  @MethodSource("wrongBodies")
  void namesTheFieldThatIsWrong(String field, Map<String, Object> body) {
    post("/api/v1/extract", body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("status", equalTo(400))
        .body("title", notNullValue())
        .body("violations.field", hasItem(field));
  }

  @Test
  void refusesATextOverTheSize() {
    post("/api/v1/extract", Map.of("text", TOO_LONG))
        .statusCode(413)
        .contentType("application/problem+json")
        .body("violations.field", hasItem("text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"text\": \"да", "[1]", "\"да\"", "null"})
  void refusesWhatIsNoObject(String body) {
    signedIn()
        .body(body)
        .post("/api/v1/extract")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body(not(containsString("Exception")))
        .body(not(containsString("kz.oryndau")));
  }

  @Test
  void refusesWhatIsNoUtf8() {
    signedIn()
        .body(new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xcf, '"', '}'})
        .post("/api/v1/extract")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void letsNobodyInWithoutAToken() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("text", TEXT))
        .post("/api/v1/extract")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void storesAnArticleOnceAndTellsItsAddress() {
    var first = post("/api/v1/articles", article()).statusCode(201);
    var id = first.extract().jsonPath().getLong("id");
    first
        .header("Location", endsWith("/api/v1/articles/" + id))
        .body("state", equalTo("ANALYSED"))
        .body("language", equalTo("ru"))
        .body("assignments", hasSize(1))
        .body("assignments.review", everyItem(equalTo("DRAFT")));

    post("/api/v1/articles", article()).statusCode(200).body("id", equalTo((int) id));
    signedIn().get("/api/v1/articles/" + id + "?review=draft").then().statusCode(200);
    given().get("/api/v1/articles/" + id).then().statusCode(404);
    given().get("/api/v1/articles/" + id + "?review=draft").then().statusCode(401);
  }

  @Test
  void storesNothingThatIsWrong() {
    var wrong = article();
    wrong.put("publishedAt", FixedClock.TODAY.plusDays(1).toString());
    wrong.put("url", "javascript:alert(1)");

    post("/api/v1/articles", wrong)
        .statusCode(400)
        .body("violations.field", equalTo(List.of("url", "publishedAt")));
    assertEquals(0, articles.count());
  }

  private static Map<String, Object> article() {
    var body = new HashMap<String, Object>();
    body.put("title", "Мост <b>");
    body.put("text", TEXT);
    body.put("source", "Вестник");
    body.put("url", "https://news.example/1");
    body.put("publishedAt", "2026-03-02");
    return body;
  }

  private ValidatableResponse post(String path, Map<String, Object> body) {
    return signedIn().body(body).post(path).then();
  }

  private RequestSpecification signedIn() {
    return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
  }
}
