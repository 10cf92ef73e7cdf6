package kz.oryndau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.oryndau.platform.BrowserTest;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report asked, read, saved and checked in a browser. */
@QuarkusTest
class ReportBrowserTest extends BrowserTest {

  @Inject Archive archive;
  @Inject TestDatabase database;

  @BeforeEach
  void store() {
    database.clear();
    database.execute("truncate saved_report restart identity cascade");
    archive.accept(
        archive.store("Школа в Жанакале", LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 12)));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void asksForAReportByKeysAndChecksIt(boolean scripts) throws IOException {
    open(new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setAcceptDownloads(true));
    signIn();
    page.navigate("/reports");
    page.locator("input[name=report][value=overdue]").press("Space");
    page.locator("select[name=area]").selectOption(new String[] {"education", "housing"});
    page.getByRole(AriaRole.BUTTON, named("Составить отчёт")).press("Enter");
    assertThat(page.locator("h1")).hasText("Просроченные поручения");
    assertThat(page.locator(".grid-overdue")).containsText("просрочено, 12 дней");
    assertTrue(page.url().contains("area=education&area=housing"), page.url());

    var pdf =
        page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named("PDF")).press("Enter"));
    assertTrue(Files.size(pdf.path()) > 10_000);
    assertTrue(pdf.suggestedFilename().startsWith("просроченные-поручения-2026-11-24"));

    page.locator(".save-filter summary").press("Enter");
    page.locator(".save-filter input[name=name]").fill("Школы");
    page.locator(".save-filter button").press("Enter");
    assertThat(page.locator(".notice")).containsText("Отчёт сохранён");
    page.getByRole(AriaRole.LINK, named("Школы")).press("Enter");
    assertThat(page.locator("h1")).hasText("Просроченные поручения");

    page.getByRole(AriaRole.LINK, named("сверить отпечаток с данными")).press("Enter");
    assertThat(page.locator("#result")).containsText("Совпадает");
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void keepsTheRulesOfAccessibility(int width) throws IOException {
    open(new Browser.NewContextOptions().setViewportSize(width, 800).setBypassCSP(true));
    signIn();
    page.navigate("/reports/view?report=overdue");
    page.locator(".save-filter summary").click();
    page.locator(".save-filter input[name=name]").fill("Школы");
    page.locator(".save-filter button").click();
    var axe = new String(getClass().getResourceAsStream("/axe/axe.min.js").readAllBytes());
    List<String> found = new ArrayList<>();
    for (var path :
        List.of(
            "/reports?done=deleted&of=1",
            "/reports/view?report=execution",
            "/reports/view?report=changes&from=2026-11-24&to=2026-11-24",
            "/reports/check?digest=" + "0".repeat(64) + "&question=report%3Dexecution",
            "/reports/saved/1/schedule")) {
      page.navigate(path);
      screenshot("reports-" + width + path.replaceAll("\\W+", "-").substring(0, 14));
      page.evaluate(axe);
      found.add(
          page.evaluate(
                  """
                  async () => (await axe.run(document, {resultTypes: ['violations']})).violations.flatMap(
                    v => v.nodes.map(n => v.id + ' ' + n.html.slice(0, 160)))
                  """)
              .toString());
      found.add(
          page.evaluate(
                  "() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
              .toString());
    }
    assertEquals(List.of("[]", "0", "[]", "0", "[]", "0", "[]", "0", "[]", "0"), found);
  }
}
