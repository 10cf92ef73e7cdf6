package kz.oryndau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.oryndau.article.ArticleContent;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.intake.IntakeService;
import kz.oryndau.platform.BrowserTest;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.processing.ProcessingService;
import kz.oryndau.records.Archive;
import kz.oryndau.records.BusyArticle;
import kz.oryndau.statement.StatementRow;
import kz.oryndau.statement.StatementRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day at the workbench in a real browser: with keys, with the mouse, without JavaScript. */
@QuarkusTest
class WorkbenchBrowserTest extends BrowserTest {

  @Inject BusyArticle busy;
  @Inject Archive archive;
  @Inject TestDatabase database;
  @Inject StatementRows statements;
  @Inject AssignmentRows assignments;
  @Inject IntakeService intake;
  @Inject ProcessingService processing;

  private final List<String> errors = new ArrayList<>();
  private Long article;
  private int strokes;

  @BeforeEach
  void prepare() {
    database.clear();
    article = busy.store();
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

  private String bench() {
    return "/review/articles/" + article;
  }

  private void openBench() {
    signIn();
    page.navigate(bench());
  }

  /** Presses a key that does something, and waits until so many drafts are left. */
  private void press(String key, int left) {
    page.keyboard().press(key);
    strokes++;
    assertThat(page.locator(".bench-bar .left b")).hasText(String.valueOf(left));
  }

  private void press(String key) {
    page.keyboard().press(key);
    strokes++;
  }

  private long withStatus(ReviewStatus status) {
    return statements.listOfArticle(article, ReviewScope.ALL).stream()
            .map(StatementRow::review)
            .filter(status::equals)
            .count()
        + assignments.listOfArticle(article, ReviewScope.ALL).stream()
            .map(AssignmentRow::review)
            .filter(status::equals)
            .count();
  }

  /** Selects words of the text as a hand with a mouse does. */
  private void select(String root, String words) {
    page.evaluate(
        """
        ([root, words]) => {
          const paragraph = [...document.querySelectorAll(root + ' p[data-start]')]
            .find(p => p.innerText.includes(words));
          const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          const pieces = [];
          while (nodes.nextNode()) {
            if (!nodes.currentNode.parentElement.closest('.sign')) pieces.push(nodes.currentNode);
          }
          const place = at => {
            for (const piece of pieces) {
              if (at <= piece.length) return [piece, at];
              at -= piece.length;
            }
          };
          const start = pieces.map(p => p.data).join('').indexOf(words);
          const range = document.createRange();
          range.setStart(...place(start));
          range.setEnd(...place(start + words.length));
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }
        """,
        List.of(root, words));
  }

  @Test
  void finishesAnArticleInAHandfulOfKeys() {
    archive.store("Следующая", LocalDate.of(2026, 11, 1), null);
    openBench();
    press("f", 3);
    press("a", 2);
    press("r");
    press("1", 1);
    press("a", 0);
    assertEquals(7, withStatus(ReviewStatus.ACCEPTED));
    assertEquals(1, withStatus(ReviewStatus.REJECTED));
    press("n");
    assertThat(page.locator("h1")).hasText("Следующая");
    assertEquals(6, strokes, "docs/operations.md tells this figure");
    assertEquals(List.of(), errors);
  }

  /** The article of the aim, which stands beside the project and not in it. */
  @Test
  void finishesTheArticleOfTheAimByKeys() throws IOException {
    var seed = Path.of("../shared/gold/seed/bestnews-digital-kazakhstan.txt");
    assumeTrue(Files.exists(seed), "no article of the aim here");
    database.clear();
    var content =
        new ArticleContent(
            "Статья цели",
            Files.readString(seed),
            "",
            null,
            LocalDate.of(2020, 4, 17),
            "ru",
            false);
    article = intake.store(content, "tester").articleId();
    processing.process(article);
    archive.store("Следующая", LocalDate.of(2026, 11, 1), null);
    openBench();
    var left = page.locator(".bench-bar .left b");
    int drafts = Integer.parseInt(left.textContent());
    for (int i = drafts - 1; i >= 0; i--) {
      press("a", i);
    }
    press("n");
    assertThat(page.locator("h1")).hasText("Следующая");
    assertEquals(List.of(8, 9), List.of(drafts, strokes), "docs/operations.md tells these figures");
    assertEquals(List.of(), errors);
  }

  @Test
  void showsTheSecondAnalystThatTheArticleIsTakenAndWhatTheFirstMadeOfIt() {
    database.addAnalyst("berik");
    openBench();
    var berik = openFor("berik");
    berik.navigate(bench());
    assertThat(berik.locator(".taken")).containsText("admin");
    var form =
        "/review/assignments/"
            + assignments.listOfArticle(article, ReviewScope.ALL).get(0).id()
            + "/edit";
    page.navigate(form);
    berik.navigate(form);
    page.locator("#title").fill("Закончить ремонт котельных");
    page.locator("button[value=accept]").click();
    assertThat(page.locator(".notice")).containsText("Запись исправлена");

    berik.locator("#title").fill("Завершить ремонт котельных к зиме");
    berik.locator("button[value=accept]").click();
    assertThat(berik.locator("main")).containsText("запись изменил admin");
    assertThat(berik.locator("table")).containsText("Закончить ремонт котельных");
    assertThat(berik.locator("table")).containsText("Завершить ремонт котельных к зиме");
    assertThat(berik.locator("#title")).hasValue("Завершить ремонт котельных к зиме");
  }

  @Test
  void decidesOverEachRecordByOneKey() {
    openBench();
    for (int left = 7; left >= 0; left--) {
      press("a", left);
    }
    assertEquals(8, withStatus(ReviewStatus.ACCEPTED));
    assertThat(page.locator(".leave button[value=next]")).isFocused();
    assertEquals(8, strokes);
    press("u", 1);
    assertThat(page.locator(".notice")).containsText("возвращена на проверку");
    assertEquals(List.of(), errors);
  }

  @Test
  void goesOnFromWhereTheLastDecisionWas() {
    openBench();
    press("j");
    press("j");
    var third = page.locator(".bench .card").nth(1);
    assertThat(third).isFocused();
    press("a", 7);
    assertThat(page.locator(".bench .card").nth(2)).isFocused();
    assertThat(page.locator(".bench .card").nth(2)).hasClass(Pattern.compile("\\bcurrent\\b"));
  }

  @Test
  void amendsByKeysAndBySelectingWords() {
    openBench();
    page.locator(".card-directive").first().focus();
    page.keyboard().press("e");
    assertThat(page.locator("h1")).hasText("Исправить поручение");
    select(".source-text", "без дополнительных расходов завершить ремонт котельных");
    page.locator(".source-text").dispatchEvent("pointerup");
    assertThat(page.locator("#words"))
        .hasValue("без дополнительных расходов завершить ремонт котельных");
    page.locator("#title").fill("Завершить ремонт котельных без дополнительных расходов");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".notice")).containsText("Запись исправлена");
    var row =
        assignments.listOfArticle(article, ReviewScope.ALL).stream()
            .filter(each -> each.review() == ReviewStatus.ACCEPTED)
            .findFirst()
            .orElseThrow();
    assertEquals("без дополнительных расходов завершить ремонт котельных", row.text());
    assertEquals(
        row.text(), BusyArticle.TEXT.substring(row.source().spanStart(), row.source().spanEnd()));
    assertEquals(List.of(), errors);
  }

  @Test
  void addsWhatTheMachineMissedBySelectingItsWords() {
    openBench();
    var words = "в области работают 214 сельских школ";
    select(".source-text", words);
    assertThat(page.locator(".selection-bar")).isVisible();
    page.keyboard().press("s");
    assertThat(page.locator("#words")).hasValue(words);
    page.locator("#kind").selectOption("INDIRECT");
    page.locator(".else summary").click();
    page.locator("#speakerName").fill("управление образования");
    page.locator("#speakerType").selectOption("BODY");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".notice")).containsText("Запись добавлена");
    assertThat(
            page.locator(".card", new Page.LocatorOptions().setHasText("управление образования")))
        .hasCount(1);
    assertEquals(List.of(), errors);
  }

  @Test
  void showsItsKeys() {
    openBench();
    page.keyboard().press("Shift+?");
    assertThat(page.locator("dialog.keys")).isVisible();
    assertThat(page.locator("dialog.keys")).containsText("отклонить; причина: 1–4");
  }

  @Test
  void worksWithoutScripts() {
    open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    openBench();
    page.locator(".sure button").press("Enter");
    assertThat(page.locator(".notice")).containsText("Принято 5 записей");
    var card = page.locator(".card:has(button[value=accept])").first();
    card.locator("summary").press("Enter");
    card.locator(".reason").first().press("Enter");
    assertThat(page.locator(".notice")).containsText("Запись отклонена");
    page.locator(".card a.edit").last().press("Enter");
    page.locator("#title").fill("Начать работу с подрядчиками");
    page.locator("button[value=accept]").press("Enter");
    assertThat(page.locator(".notice")).containsText("Запись исправлена");
    page.locator("a.add-statement").first().press("Enter");
    page.locator("#words").fill("На ремонт из бюджета выделено 1,2 млрд тенге");
    page.locator("#kind").selectOption("DIRECT");
    page.locator("#speaker").selectOption(new SelectOption().setIndex(1));
    page.locator("button[value=accept]").press("Enter");
    assertThat(page.locator(".notice")).containsText("Запись добавлена");
    page.locator(".leave button[value=list]").press("Enter");
    assertThat(page).hasURL(Pattern.compile("/review$"));
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT", "360, DARK"})
  void looksAsItShould(int width, ColorScheme colours) {
    open(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(colours));
    signIn();
    var assignment = assignments.listOfArticle(article, ReviewScope.ALL).get(0).id();
    var name = "-" + width + "-" + colours.name().toLowerCase(Locale.ROOT);
    page.navigate("/review");
    screenshot("queue" + name);
    page.navigate(bench());
    page.locator("details.reject summary").first().click();
    assertTrue(visible(page.locator(".reason").first()));
    screenshot("bench" + name);
    page.navigate("/review/assignments/" + assignment + "/edit");
    page.locator("#title").fill("");
    page.locator("button[value=accept]").click();
    assertThat(page.locator("#title-error")).isVisible();
    screenshot("record-form" + name);
  }

  private static boolean visible(Locator locator) {
    locator.waitFor();
    return locator.isVisible();
  }
}
