package kz.oryndau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.oryndau.platform.BrowserTest;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person does with the portal, in a real browser. */
@QuarkusTest
class PortalBrowserTest extends BrowserTest {

  /** Invented, like everybody in it. */
  private static final String NEWS =
      """
      Министр просвещения Арман Сеитов провёл совещание о сельских школах.
      «Новая школа в Жанакале примет детей в сентябре», – сказал Арман Сеитов.
      Министр поручил акимату Жанакалы достроить котельную до 1 декабря.
      """;

  @Inject Archive archive;
  @Inject TestDatabase database;

  private final List<String> errors = new ArrayList<>();
  private Archive.Stored stored;

  @BeforeEach
  void prepare() {
    database.clear();
    stored =
        archive.store("Школа в Жанакале", LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 12));
    archive.accept(stored);
    listen();
  }

  private void listen() {
    page.onConsoleMessage(
        message -> {
          if ("error".equals(message.type())) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
  }

  private List<String> pages() {
    return List.of(
        "/",
        "/articles",
        "/officials",
        "/statements",
        "/assignments?area=housing",
        "/assignments?area=sport",
        "/articles/" + stored.article(),
        "/officials/" + stored.speaker(),
        "/statements/" + stored.statement(),
        "/assignments/" + stored.assignment(),
        "/reports",
        "/reports/view",
        "/articles/new",
        "/try",
        "/work",
        "/review",
        "/review/reextraction",
        "/reports/quality",
        "/review/articles/" + stored.article(),
        "/review/statements/" + stored.statement() + "/edit",
        "/review/assignments/" + stored.assignment() + "/edit",
        "/review/articles/" + stored.article() + "/assignments/new",
        "/about");
  }

  private void paste() {
    page.navigate("/articles/new");
    page.getByLabel("Заголовок").fill("Совещание о школах");
    page.getByLabel("Текст статьи").fill(NEWS);
    page.getByLabel("Источник").fill("Вестник степи");
    page.getByLabel("Дата публикации").fill("2026-11-20");
    page.getByRole(AriaRole.BUTTON, named("Сохранить и разобрать")).press("Enter");
    assertThat(page).hasURL(Pattern.compile("/articles/\\d+\\?done=analysed"));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void takesAnArticleFromItsTextToTheExport(boolean scripts) throws IOException {
    open(new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setAcceptDownloads(true));
    listen();
    signIn();
    paste();
    assertThat(page.locator("h1")).hasText("Совещание о школах");
    assertThat(page.locator("mark.said")).containsText("Новая школа в Жанакале");
    assertThat(page.locator(".act.directive").first()).containsText("достроить котельную");
    assertThat(page.locator(".named").first()).containsText("Арман Сеитов");

    page.locator(".card-directive").getByText("Принять").press("Enter");
    assertThat(page.locator(".notice")).containsText("Запись принята.");
    assertThat(page.locator(".card-directive")).containsText("зафиксировано");

    page.navigate("/assignments?q=котельную&review=accepted");
    page.getByRole(AriaRole.LINK, named("Достроить котельную")).first().waitFor();
    var download = page.waitForDownload(() -> page.getByText("CSV", exact()).press("Enter"));
    var csv = Files.readString(download.path());
    assertTrue(csv.contains("достроить котельную до 1 декабря"), csv);
    assertEquals(List.of(), errors);
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }

  @Test
  void undoesADecision() {
    signIn();
    paste();
    page.locator(".card-direct").getByText("Отклонить").click();
    assertThat(page.locator(".notice")).containsText("Запись отклонена.");
    assertThat(page.locator(".card-direct")).hasCount(0);
    page.getByRole(AriaRole.BUTTON, named("Отменить решение")).click();
    assertThat(page.locator(".card-direct")).hasCount(1);
    assertThat(page.locator(".notice")).containsText("возвращена на проверку");
  }

  @Test
  void showsTheTextOfTheArticleUnchanged() {
    signIn();
    paste();
    assertEquals(
        NEWS.strip().lines().toList(),
        page.locator(".reading .text p:not(.aside-label)").allInnerTexts(),
        "signs and marks add no characters");
  }

  @Test
  void leadsByKeyboardFromTheWordsToTheRecordAndBack() {
    page.navigate("/articles/" + stored.article());
    var sign = page.locator("#at-a" + stored.assignment());
    for (int i = 0; i < 60 && !(Boolean) sign.evaluate("e => e === document.activeElement"); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(sign).isFocused();
    assertThat(page.locator("#a" + stored.assignment())).hasClass(Pattern.compile("\\blit\\b"));
    assertThat(page.locator(".joint")).hasCount(1);
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("#a" + stored.assignment() + "$"));
  }

  @Test
  void hasKeysToMoveAbout() {
    page.navigate("/assignments");
    page.keyboard().press("j");
    assertThat(page.locator("a.record").first()).isFocused();
    page.keyboard().press("/");
    assertThat(page.locator("#find")).isFocused();
    page.keyboard().press("j");
    assertThat(page.locator("#find")).hasValue("j");
    page.locator("h1").click();
    page.keyboard().press("Shift+?");
    assertThat(page.locator("dialog.keys")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog.keys")).isHidden();
  }

  @Test
  void startsWithTheSkipLink() {
    page.navigate("/assignments");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
  }

  @Test
  void filtersWithoutLeavingThePage() {
    page.navigate("/assignments");
    page.evaluate("() => { window.stayed = true; }");
    page.getByLabel("Сфера").selectOption("sport");
    assertThat(page.locator("#list")).containsText("ничего не найдено");
    assertThat(page).hasURL(Pattern.compile("area=sport"));
    assertEquals(true, page.evaluate("() => window.stayed"));
    page.locator(".active").getByText("Сбросить всё").click();
    assertThat(page.locator("#list")).containsText("Достроить котельную");
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT"})
  void meetsTheRulesOfAccessibilityOnEveryPage(int width, ColorScheme colours) throws IOException {
    open(
        new Browser.NewContextOptions()
            .setViewportSize(width, 800)
            .setColorScheme(colours)
            .setBypassCSP(true));
    signIn();
    var axe = new String(getClass().getResourceAsStream("/axe/axe.min.js").readAllBytes());
    List<String> found = new ArrayList<>();
    for (var path : pages()) {
      page.navigate(path);
      page.evaluate(axe);
      page.evaluate(
              """
              async () => (await axe.run(document, {resultTypes: ['violations']})).violations.flatMap(
                v => v.nodes.map(n => v.id + ' ' + n.html.slice(0, 160) + ' ' + n.any.map(a => a.message).join(' ')))
              """)
          .toString()
          .lines()
          .filter(line -> !line.equals("[]"))
          .forEach(line -> found.add(path + ": " + line));
    }
    assertEquals(List.of(), found);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 820, 910, 1024, 1280})
  void neverScrollsSideways(int width) {
    open(new Browser.NewContextOptions().setViewportSize(width, 800));
    signIn();
    List<String> wide = new ArrayList<>();
    for (var path : pages()) {
      page.navigate(path);
      var over =
          page.evaluate(
              "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (((Number) over).intValue() > 0) {
        wide.add(path + " by " + over);
      }
    }
    assertEquals(List.of(), wide);
  }

  @Test
  void showsKazakhLettersInItsOwnFonts() {
    page.navigate("/language/kk?back=/about");
    assertThat(page.locator("html")).hasAttribute("lang", "kk");
    var loaded =
        page.evaluate(
            """
            async () => {
              const letters = 'әғқңөұүһіӘҒҚҢӨҰҮҺІ';
              const faces = [...await document.fonts.load('16px Golos', letters),
                ...await document.fonts.load('16px Literata', letters)];
              return faces.filter(face => face.status === 'loaded').map(face => face.family).sort().join();
            }
            """);
    assertEquals("Golos,Golos,Literata,Literata", loaded.toString().replace("\"", ""));
  }
}
