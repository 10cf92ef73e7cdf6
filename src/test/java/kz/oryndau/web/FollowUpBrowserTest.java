package kz.oryndau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.oryndau.article.ArticleContent;
import kz.oryndau.intake.IntakeService;
import kz.oryndau.platform.BrowserTest;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.processing.ProcessingService;
import kz.oryndau.review.ReviewService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An analyst decides over a proposed link in a real browser. The articles are invented. */
@QuarkusTest
class FollowUpBrowserTest extends BrowserTest {

  @Inject TestDatabase database;
  @Inject IntakeService intake;
  @Inject ProcessingService processing;
  @Inject ReviewService review;

  private long later;

  @BeforeEach
  void anOrderAndWhatBecameOfIt() {
    database.clear();
    var first =
        read(
            "Премьер осмотрел мост через Кызылсай",
            "Премьер-министр Олжас Туребеков поручил министерству транспорта до 1 октября "
                + "отремонтировать мост через реку Кызылсай.",
            LocalDate.of(2026, 4, 2));
    review.acceptAll(first, 0, "tester");
    later =
        read(
            "По мосту через Кызылсай снова едут",
            "Мост через Кызылсай отремонтировали раньше срока, сообщил министр транспорта Руслан "
                + "Ахан.\n«Движение открыто в обе стороны», – сказал он.",
            LocalDate.of(2026, 9, 28));
  }

  private long read(String title, String text, LocalDate published) {
    var content =
        new ArticleContent(
            title,
            text,
            "Вестник",
            "https://example.org/" + text.hashCode(),
            published,
            "ru",
            false);
    var id = intake.store(content, "tester").articleId();
    processing.process(id);
    return id;
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
  }

  @ParameterizedTest
  @CsvSource({"1280, true", "360, false"})
  void confirmsThroughTheFilledForm(int width, boolean scripts) {
    open(new Browser.NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(scripts));
    signIn();
    page.navigate("/articles/" + later);
    screenshot("follow-up-article-" + width);
    page.navigate("/follow-ups");
    screenshot("follow-ups-" + width);
    fitsTheWindow(width);
    page.locator(".follow-ups a.button").press("Enter");

    var form = page.locator(".track details[open] form");
    assertThat(form.locator("[name=status]")).hasValue("DONE");
    assertThat(form.locator("[name=since]")).hasValue("2026-09-28");
    screenshot("follow-up-assignment-" + width);
    fitsTheWindow(width);
    form.locator("[name=origin]").selectOption("OWN_REPORT");
    form.locator("button.primary").press("Enter");

    assertThat(page.locator(".follow-ups")).containsText("подтвердил admin");
    page.navigate("/follow-ups");
    assertThat(page.locator("main")).containsText("Нерассмотренных сообщений нет.");
  }

  private void fitsTheWindow(int width) {
    var wide = page.locator("html").evaluate("root => root.scrollWidth");
    assertEquals(width, ((Number) wide).intValue());
  }

  @Test
  void dismissesByKeyboard() {
    signIn();
    page.navigate("/follow-ups");
    button("Не относится").press("Enter");
    assertThat(page.locator("main")).containsText("Нерассмотренных сообщений нет.");
  }
}
