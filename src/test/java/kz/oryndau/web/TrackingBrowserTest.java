package kz.oryndau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import kz.oryndau.platform.BrowserTest;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An analyst records what became of an assignment, in a real browser. */
@QuarkusTest
class TrackingBrowserTest extends BrowserTest {

  @Inject Archive archive;
  @Inject TestDatabase database;

  private String record;

  @BeforeEach
  void oneAcceptedAssignment() {
    database.clear();
    var stored =
        archive.store("Школа в Жанакале", LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 12));
    archive.accept(stored);
    record = "/assignments/" + stored.assignment();
  }

  private Locator form(String summary) {
    page.locator(".track summary").getByText(summary).click();
    return page.locator(".track details[open] form");
  }

  private static Locator field(Locator form, String name) {
    return form.locator("[name=" + name + "]");
  }

  private void fillEvidence(Locator form) {
    field(form, "url").fill("https://example.org/report");
    field(form, "date").fill("2026-11-20");
    field(form, "note").fill("Котельная запущена");
    field(form, "origin").selectOption("INDEPENDENT");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void recordsTheExecutionAndCorrectsWhatWasWrong(boolean scripts) {
    open(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
    signIn();
    page.navigate(record);
    var form = form("Отметить исполнение");
    assertThat(field(form, "removal")).isHidden();
    field(form, "status").selectOption("DONE");
    fillEvidence(form);
    field(form, "date").fill("");
    form.getByRole(AriaRole.BUTTON, named("Записать")).press("Enter");

    assertThat(page.locator("#execution-date-error")).hasText("Заполните это поле.");
    form = page.locator(".track details[open] form");
    assertThat(field(form, "note")).hasValue("Котельная запущена");
    if (scripts) {
      assertThat(page.locator("#errors")).isFocused();
    }
    field(form, "date").fill("2026-11-20");
    form.getByRole(AriaRole.BUTTON, named("Записать")).press("Enter");

    assertThat(page.locator(".notice")).hasText("Записано.");
    assertThat(page.locator(".head .chips")).containsText("исполнено с опозданием, 8 дней");
    assertThat(page.locator(".outcome .proof")).containsText("Котельная запущена");
    assertThat(page.locator(".history li").last()).containsText("зафиксировано → исполнено");
    assertThat(page.locator(".history li").last()).containsText("независимая проверка");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void asksWhyOnlyOfWhatIsRemoved(boolean scripts) {
    open(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
    signIn();
    page.navigate(record);
    var form = form("Отметить исполнение");
    field(form, "status").selectOption("REMOVED");
    assertThat(field(form, "removal")).isVisible();
    field(form, "removal").selectOption("CANCELLED");
    fillEvidence(form);
    form.getByRole(AriaRole.BUTTON, named("Записать")).press("Enter");
    assertThat(page.locator(".outcome")).containsText("отменено");
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT"})
  void keepsTheRulesOfAccessibilityWithEveryFormOpen(int width, ColorScheme colours)
      throws IOException {
    open(
        new Browser.NewContextOptions()
            .setViewportSize(width, 800)
            .setColorScheme(colours)
            .setBypassCSP(true));
    signIn();
    page.navigate(record);
    fillEvidence(form("Отметить исполнение"));
    field(page.locator(".track details[open] form"), "status").selectOption("REMOVED");
    page.locator(".track details[open] button.primary").click();
    assertThat(page.locator("#errors")).isVisible();
    page.evaluate("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
    // Before the picture is taken: that stretches the window for a moment.
    assertEquals(
        "[]",
        page.evaluate(
                """
                () => document.documentElement.scrollWidth <= document.documentElement.clientWidth
                  ? [] : [...document.querySelectorAll('main *')].filter(e =>
                    e.getBoundingClientRect().right > innerWidth).map(e => e.outerHTML.slice(0, 160))
                """)
            .toString(),
        "nothing is wider than the window");
    page.evaluate(new String(getClass().getResourceAsStream("/axe/axe.min.js").readAllBytes()));
    assertEquals(
        "[]",
        page.evaluate(
                """
                async () => (await axe.run(document, {resultTypes: ['violations']})).violations.flatMap(
                  v => v.nodes.map(n => v.id + ' ' + n.html.slice(0, 160)))
                """)
            .toString());
    screenshot("tracking-" + width + "-" + colours);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
