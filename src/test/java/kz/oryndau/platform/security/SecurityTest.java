package kz.oryndau.platform.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what, and what no other site can make a browser do. */
@QuarkusTest
class SecurityTest {

  private static final String TOKEN = "token-of-the-tests-0123456789abcdef";
  private static final String PASSWORD = "пароль для проверки";

  @Inject AppUserRepository users;
  @Inject TestDatabase database;
  @Inject SignInThrottle throttle;

  /** Also after the last test: the clock stands still, so nothing else would end the waiting. */
  @AfterEach
  void forgetAttempts() {
    throttle.clear();
  }

  @BeforeEach
  void addAnalyst() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              users.delete("username", "analyst");
              users.persist(
                  new AppUser(
                      "analyst", Passwords.hash(PASSWORD), AppUser.Role.ANALYST, FixedClock.NOW));
            });
  }

  /** A browser with a form open: cookie and hidden field. */
  private record Form(String cookie, String token) {
    RequestSpecification with(String field, Object value) {
      return given()
          .cookie(CsrfToken.COOKIE, cookie)
          .contentType("application/x-www-form-urlencoded; charset=UTF-8")
          .formParam("csrf", token)
          .formParam(field, value);
    }
  }

  private static Form openForm() {
    var page = given().get("/probe/token");
    return new Form(page.cookie(CsrfToken.COOKIE), page.asString());
  }

  private static Response signIn(String username, String password) {
    return openForm()
        .with("username", username)
        .formParam("password", password)
        .post("/probe/sign-in");
  }

  @Test
  void signsInAndOut() {
    var answer = signIn("analyst", PASSWORD);
    assertEquals("welcome", answer.asString());
    var cookie = answer.detailedCookie(SessionCookie.NAME);
    assertTrue(cookie.isHttpOnly());
    assertEquals("Lax", cookie.getSameSite());
    var session = cookie.getValue();

    given().cookie(SessionCookie.NAME, session).get("/api/probe/inside").then().statusCode(200);
    given().cookie(SessionCookie.NAME, session).get("/api/probe/admin").then().statusCode(403);

    var out = openForm().with("x", "").cookie(SessionCookie.NAME, session).post("/probe/sign-out");
    assertEquals("", out.cookie(SessionCookie.NAME));
    given().cookie(SessionCookie.NAME, session).get("/api/probe/inside").then().statusCode(401);
  }

  @Test
  void keepsNoSessionsWordAndNoPassword() {
    var session = signIn("analyst", PASSWORD).cookie(SessionCookie.NAME);

    database.execute(
        "do $$ begin assert not exists (select from app_session where fingerprint = '%s'); end $$"
            .formatted(session));
    database.execute(
        "do $$ begin assert (select password_hash like '$2_$%' from app_user where username = 'analyst'); end $$");
  }

  @Test
  void endsASessionWithItsTime() {
    var session = signIn("analyst", PASSWORD).cookie(SessionCookie.NAME);
    database.execute("update app_session set expires_at = '2026-11-24T06:00:00Z'");

    given().cookie(SessionCookie.NAME, session).get("/api/probe/inside").then().statusCode(401);
  }

  @Test
  void refusesAWrongPasswordAndAnUnknownNameAlike() {
    assertEquals("refused 0", signIn("analyst", "wrong").asString());
    assertEquals("refused 0", signIn("nobody", PASSWORD).asString());
  }

  @Test
  void makesGuessingSlow() {
    for (int i = 0; i < 5; i++) {
      signIn("analyst", "guess" + i);
    }
    assertEquals("refused 5", signIn("analyst", PASSWORD).asString());
  }

  @Test
  void takesTheApiTokenOnThePathsOfProgramsOnly() {
    given()
        .header("Authorization", "Bearer " + TOKEN)
        .get("/api/probe/admin")
        .then()
        .statusCode(200);
    given()
        .header("Authorization", "Bearer " + TOKEN)
        .redirects()
        .follow(false)
        .get("/probe/admin")
        .then()
        .statusCode(303);
  }

  @Test
  void refusesAnUnknownToken() {
    given()
        .header("Authorization", "Bearer " + TOKEN + "x")
        .get("/api/probe/fail/input")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", equalTo("Bearer"))
        .body("type", equalTo("urn:oryndau:problem:unknown-token"));
  }

  @Test
  void takesAFormWithItsToken() {
    openForm().with("text", "Қазақстан").post("/probe/form").then().body(equalTo("Қазақстан"));
    openForm().with("x", "").post("/probe/button").then().body(equalTo("pressed"));
  }

  @Test
  void takesTheLongestArticleInAForm() {
    var text = "щ".repeat(200_000);
    openForm().with("text", text).post("/probe/form").then().statusCode(200).body(equalTo(text));
  }

  @Test
  void givesEveryBrowserATokenOfItsOwn() {
    assertNotEquals(openForm().token(), openForm().token());
    var form = openForm();
    var again = given().cookie(CsrfToken.COOKIE, form.cookie()).get("/probe/token");
    assertEquals(form.token(), again.asString());
  }

  @Test
  void refusesAFormWithoutItsToken() {
    var form = openForm();
    given().formParam("text", "a").post("/probe/form").then().statusCode(403);
    given().post("/probe/button").then().statusCode(403);
    given()
        .cookie(CsrfToken.COOKIE, form.cookie())
        .formParams(Map.of("text", "a", "csrf", form.cookie()))
        .post("/probe/form")
        .then()
        .statusCode(403);
    given()
        .cookie(CsrfToken.COOKIE, "planted")
        .formParams(Map.of("text", "a", "csrf", form.token()))
        .post("/probe/form")
        .then()
        .statusCode(403);
    given()
        .cookie(CsrfToken.COOKIE, form.cookie())
        .multiPart("text", "a")
        .post("/probe/form")
        .then()
        .statusCode(403);
  }

  @Test
  void refusesWhatAnotherSiteSends() {
    var session = signIn("analyst", PASSWORD).cookie(SessionCookie.NAME);
    var note = given().cookie(SessionCookie.NAME, session).contentType(ContentType.JSON).body("{}");

    note.post("/api/probe/note").then().statusCode(200);
    given()
        .cookie(SessionCookie.NAME, session)
        .contentType(ContentType.JSON)
        .body("{}")
        .header("Origin", "https://elsewhere.example")
        .post("/api/probe/note")
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:oryndau:problem:form-refused"));
    openForm()
        .with("text", "a")
        .header("Sec-Fetch-Site", "cross-site")
        .post("/probe/form")
        .then()
        .statusCode(403);
    openForm()
        .with("text", "a")
        .header("Origin", "null")
        .post("/probe/form")
        .then()
        .statusCode(403);
    openForm()
        .with("text", "a")
        .header("Origin", "http://localhost:" + io.restassured.RestAssured.port)
        .header("Sec-Fetch-Site", "same-origin")
        .post("/probe/form")
        .then()
        .statusCode(200);
  }

  @Test
  void sendsTheHeadersThatProtectAPage() {
    given()
        .get("/probe/token")
        .then()
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Referrer-Policy", notNullValue());
  }
}
