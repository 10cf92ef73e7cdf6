package kz.oryndau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.regex.Pattern;
import kz.oryndau.platform.BrowserTest;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused is told where scripts send the forms, as it is without them. */
@QuarkusTest
class RefusalBrowserTest extends BrowserTest {

  @Inject Archive archive;
  @Inject TestDatabase database;

  private Archive.Stored stored;

  @BeforeEach
  void oneArticleWithDrafts() {
    database.clear();
    stored = archive.store("Школа в Жанакале", LocalDate.of(2026, 11, 10), null);
    signIn();
  }

  private String article() {
    return "/articles/" + stored.article();
  }

  private Locator accept() {
    return page.locator("#s" + stored.statement() + " button[value=accept]");
  }

  @Test
  void tellsThatSomebodyWasQuicker() {
    page.navigate(article());
    archive.accept(stored);
    accept().click();
    assertThat(page.locator(".notice.bad")).containsText("Ваше решение не записано");
    assertThat(page.locator(".notice.bad")).containsText("tester");
    assertThat(page.locator(".notice.bad")).isFocused();
    assertThat(page.locator(".card button[value=accept]")).hasCount(0);
    assertThat(page).hasURL(Pattern.compile(article() + "$"));
  }

  @Test
  void showsWhatIsWrongWithAFormOfTheWorkbench() {
    page.navigate("/review" + article());
    page.locator("#sure").evaluate("field => field.removeAttribute('max')");
    page.locator("#sure").fill("101");
    page.locator(".sure button").click();
    assertThat(page.locator("#errors")).isFocused();
    assertThat(page.locator("#sure-error")).isVisible();
    assertThat(page.locator("#sure")).hasValue("101");
    page.locator("#sure").fill("70");
    page.locator(".sure button").click();
    assertThat(page.locator(".notice")).containsText("Приняты 2 записи");
  }

  @Test
  void showsThePageOfAProblemInThePlaceOfThePage() {
    page.navigate(article());
    database.clear();
    accept().click();
    assertThat(page.locator("main > .problem")).isFocused();
    assertThat(page.locator("main h1")).not().isEmpty();
    assertThat(page.locator("header.top")).isVisible();
  }

  @Test
  void asksForAnotherSignInAndComesBack() {
    page.navigate(article());
    page.context().clearCookies();
    accept().click();
    assertThat(page.locator("input[name=password]")).isVisible();
    page.locator("input[name=username]").fill("admin");
    page.locator("input[name=password]").fill("password of the tests");
    page.locator("form:has(input[name=password]) button").click();
    assertThat(page).hasURL(Pattern.compile(article() + "$"));
  }

  @Test
  void tellsThatThePortalDoesNotAnswer() {
    page.navigate(article());
    page.context().setOffline(true);
    accept().click();
    assertThat(page.locator(".offline")).containsText("Портал не отвечает");
    page.context().setOffline(false);
    accept().click();
    assertThat(page.locator(".notice")).containsText("Запись принята");
    assertThat(page.locator(".offline")).isHidden();
  }
}
