package kz.oryndau.web;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.regex.Pattern;

/** A person's browser without JavaScript: keeps cookies and sends the forms of the pages. */
final class Browsing {

  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
  private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

  private final CookieFilter cookies = new CookieFilter();

  static Browsing anonymous() {
    return new Browsing();
  }

  static Browsing signedIn() {
    return signedIn("admin");
  }

  /** Signs in as a user with the password of the tests. */
  static Browsing signedIn(String username) {
    var browsing = new Browsing();
    browsing
        .send(
            "/sign-in",
            "/sign-in",
            Map.of("username", username, "password", "password of the tests"))
        .statusCode(303);
    return browsing;
  }

  ValidatableResponse open(String path) {
    return given()
        .filter(cookies)
        .accept("text/html, */*;q=0.8")
        .redirects()
        .follow(false)
        .urlEncodingEnabled(false)
        .get(path)
        .then();
  }

  String read(String path) {
    return open(path).statusCode(200).extract().asString();
  }

  /** Sends a form from the page {@code from}, whose token it carries. */
  ValidatableResponse send(String from, String to, Map<String, ?> fields) {
    var token = TOKEN.matcher(open(from).extract().asString());
    var request = given().filter(cookies).accept("text/html, */*;q=0.8").redirects().follow(false);
    if (token.find()) {
      request = request.formParam("csrf", token.group(1));
    }
    return request.contentType(FORM).formParams(fields).post(to).then();
  }
}
