package kz.oryndau.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import kz.oryndau.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users come, change and go; nobody locks himself out. */
@QuarkusTest
class UserPagesTest {

  private static final Pattern SECRET = Pattern.compile("class=\"secret\">([^<]+)<");

  @Inject TestDatabase database;

  private Browsing admin;

  @BeforeEach
  void signIn() {
    admin = Browsing.signedIn();
  }

  @AfterEach
  void removeUsers() {
    database.execute("delete from app_user where username <> 'admin'");
  }

  private String add(String username, String role) {
    var page =
        admin
            .send("/users", "/users", Map.of("username", username, "role", role))
            .statusCode(200)
            .header("Cache-Control", containsString("no-store"))
            .extract()
            .asString();
    return secret(page);
  }

  private static String secret(String page) {
    var found = SECRET.matcher(page);
    assertTrue(found.find(), "the page tells the password");
    return found.group(1);
  }

  private static ValidatableResponse enter(Browsing browsing, String username, String password) {
    return browsing.send(
        "/sign-in", "/sign-in", Map.of("username", username, "password", password));
  }

  private static Browsing entered(String username, String password) {
    var browsing = Browsing.anonymous();
    enter(browsing, username, password).statusCode(303);
    return browsing;
  }

  private long idOf(String username) {
    var page = admin.read("/users");
    var row =
        Pattern.compile("<tr id=\"u(\\d+)\">\\s*<td class=\"main\">" + username).matcher(page);
    assertTrue(row.find(), username);
    return Long.parseLong(row.group(1));
  }

  private ValidatableResponse change(long id, String what, Map<String, String> fields) {
    return admin.send("/users", "/users/" + id + "/" + what, fields);
  }

  @Test
  void addsAnAnalystWhoSignsInWithThePasswordShownOnce() {
    var password = add("Айгуль.С", "ANALYST");

    var analyst = entered("Айгуль.С", password);

    analyst.open("/articles/new").statusCode(200);
    analyst.open("/users").statusCode(403);
    admin.open("/users").body(containsString("Айгуль.С"), not(containsString(password)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', ANALYST, Заполните это поле.",
    "a, ANALYST, от 2 до 40 букв",
    "два слова, ANALYST, от 2 до 40 букв",
    "<b>x</b>, ANALYST, &lt;b&gt;x&lt;/b&gt;",
    "ADMIN, ANALYST, уже занято",
    "oryndau, ANALYST, уже занято",
    "api, ANALYST, уже занято",
    "dana, KING, Возможны: ANALYST"
  })
  void refusesWhatIsNoUser(String username, String role, String words) {
    admin
        .send("/users", "/users", Map.of("username", username, "role", role))
        .statusCode(400)
        .body(containsString(words), not(containsString("class=\"secret\"")));
  }

  @Test
  void lockingOutEndsTheSessionAndShutsTheDoor() {
    var password = add("dana", "ANALYST");
    var dana = entered("dana", password);
    var id = idOf("dana");

    change(id, "active", Map.of("active", "false"))
        .statusCode(303)
        .header("Location", containsString("/users?done=access&of=" + id));

    dana.open("/articles/new").statusCode(not(equalTo(200)));
    enter(Browsing.anonymous(), "dana", password).statusCode(401);
    admin.open("/users?done=access&of=" + id).body(containsString("Вход пользователю dana закрыт"));
    change(id, "active", Map.of("active", "true")).statusCode(303);
    entered("dana", password).open("/articles/new").statusCode(200);
  }

  @Test
  void anotherRoleCountsAtOnce() {
    var dana = entered("dana", add("dana", "ANALYST"));
    dana.open("/users").statusCode(403);

    change(idOf("dana"), "role", Map.of("role", "ADMIN")).statusCode(303);

    dana.open("/users").statusCode(200);
  }

  @Test
  void aNewPasswordReplacesTheOldOne() {
    var old = add("dana", "ANALYST");
    var dana = entered("dana", old);

    var page = change(idOf("dana"), "password", Map.of()).statusCode(200).extract().asString();

    dana.open("/account").statusCode(not(equalTo(200)));
    enter(Browsing.anonymous(), "dana", old).statusCode(401);
    entered("dana", secret(page)).open("/account").statusCode(200);
  }

  @Test
  void nobodyLocksHimselfOutOrLowersHisOwnRights() {
    var id = idOf("admin");

    change(id, "active", Map.of("active", "false"))
        .statusCode(400)
        .body(containsString("С собственной учётной записью"));
    change(id, "role", Map.of("role", "ANALYST")).statusCode(400);

    admin.open("/users").statusCode(200);
  }

  @Test
  void knowsNoOtherUsers() {
    change(999_999, "password", Map.of()).statusCode(404);
    change(999_999, "role", Map.of("role", "ADMIN")).statusCode(404);
  }

  @Test
  void strangersAreAskedToSignIn() {
    Browsing.anonymous().open("/users").statusCode(not(equalTo(200)));
    Browsing.anonymous().open("/account").statusCode(not(equalTo(200)));
  }

  @Test
  void changesOnesOwnPasswordAndKeepsThisSessionAlone() {
    var old = add("dana", "ANALYST");
    var here = entered("dana", old);
    var elsewhere = entered("dana", old);

    here.send(
            "/account",
            "/account",
            Map.of("current", old, "next", "новый пароль", "again", "новый пароль"))
        .statusCode(303);

    here.open("/account?done=password").statusCode(200).body(containsString("Пароль сменён"));
    elsewhere.open("/account").statusCode(not(equalTo(200)));
    enter(Browsing.anonymous(), "dana", old).statusCode(401);
    entered("dana", "новый пароль");
  }

  @ParameterizedTest
  @CsvSource({
    "wrong, новый пароль, новый пароль, не ваш нынешний пароль",
    "OLD, короче, короче, Не меньше 8 знаков",
    "OLD, новый пароль, новый пороль, Не совпадает",
    "OLD, ыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыы, ыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыы, помещается 36 русских"
  })
  void refusesAnUnfitPassword(String current, String next, String again, String words) {
    var old = add("dana", "ANALYST");
    var dana = entered("dana", old);

    dana.send(
            "/account",
            "/account",
            Map.of("current", current.equals("OLD") ? old : current, "next", next, "again", again))
        .statusCode(400)
        .body(containsString(words), not(containsString(next)));

    entered("dana", old);
  }
}
