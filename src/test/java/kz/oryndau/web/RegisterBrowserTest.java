package kz.oryndau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import kz.oryndau.platform.BrowserTest;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import kz.oryndau.register.TenureImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The register in a browser: accessible, narrow, and searched as one types. Persons are invented.
 */
@QuarkusTest
class RegisterBrowserTest extends BrowserTest {

  @Inject Archive archive;
  @Inject TestDatabase database;
  @Inject TenureImport tenures;

  private Archive.Stored stored;

  @BeforeEach
  void prepare() {
    database.clear();
    stored = archive.store("Школа в Жанакале", LocalDate.of(2026, 11, 10), null);
    tenures.take(
        """
        name;name_kk;name_latin;post;body;from;to
        Арман Сеитов;Арман Сейітов;Arman Seitov;Министр просвещения;Министерство просвещения;2025-01-20;
        Арман Сеитов;;;Аким Жанакалы;;2020-01-20;2024-12-31
        Болат Оспанов;;;Министр просвещения;Министерство просвещения;2020-01-20;2025-01-19
        """,
        "tester");
  }

  private List<String> pages() {
    var tools = "/register/officials/" + stored.speaker();
    return List.of(
        "/officials/" + stored.speaker(),
        "/officials/" + stored.body(),
        "/register/duplicates",
        "/register/tenures",
        "/register/areas",
        "/programmes",
        tools + "/choose?action=merge&q=а",
        tools + "/articles/" + stored.article());
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT"})
  void isAccessibleAndFits(int width, ColorScheme scheme) throws IOException {
    open(
        new Browser.NewContextOptions()
            .setViewportSize(width, 800)
            .setColorScheme(scheme)
            .setBypassCSP(true));
    signIn();
    var axe = new String(getClass().getResourceAsStream("/axe/axe.min.js").readAllBytes());
    for (var path : pages()) {
      page.navigate(path);
      page.locator("details").all().forEach(each -> each.evaluate("it => it.open = true"));
      screenshot("register-" + width + "-" + scheme + path.replaceAll("[^a-z]+", "-"));
      page.evaluate(axe);
      var found =
          page.evaluate(
              """
              async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .flatMap(each => each.nodes.map(node => each.id + ' ' + node.html))\
              """);
      assertEquals(List.of(), found, path);
      assertTrue(
          (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
          path + " is wider than " + width);
    }
  }

  @Test
  void searchesAsOneTypesInAnyAlphabet() {
    signIn();
    page.navigate("/officials");
    page.locator("#filter-q").pressSequentially("ospanov");
    assertThat(page.locator("#list a.record")).hasCount(1);
    assertThat(page.locator("#list")).containsText("Болат Оспанов");
  }

  @Test
  void undoesAMergeWithOneClickWithoutScripts() {
    open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    signIn();
    page.navigate("/register/officials/" + stored.speaker() + "/choose?action=merge&q=ospanov");
    page.getByRole(AriaRole.RADIO).first().check();
    page.locator("#reason").fill("одно лицо");
    page.locator("#found button.primary").click();
    assertTrue(page.locator("h1").textContent().contains("Болат Оспанов"));
    page.locator(".notice button").click();
    assertTrue(page.locator("h1").textContent().contains("Арман Сеитов"));
  }
}
