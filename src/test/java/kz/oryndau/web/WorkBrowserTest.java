package kz.oryndau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.oryndau.platform.BrowserTest;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An analyst's lists, filters and changes of many records, in a real browser. */
@QuarkusTest
class WorkBrowserTest extends BrowserTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

  @Inject Archive archive;
  @Inject TestDatabase database;

  @BeforeEach
  void threeAcceptedAssignments() {
    database.clear();
    database.execute("truncate bulk_change, saved_filter, work_visit cascade");
    archive.accept(archive.store("Школа", DAY, DAY.plusDays(2)));
    archive.accept(archive.store("Больница", DAY.plusDays(1), DAY.plusDays(17)));
    archive.accept(archive.store("Мост", DAY.plusDays(2), null));
    archive.store("Школа, перепечатка", DAY.plusDays(3), null);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void changesWhatIsSelectedAndTakesItBack(boolean scripts) {
    open(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
    signIn();
    page.navigate("/assignments?area=housing&review=accepted");
    assertThat(page.locator("td.pick input")).hasCount(3);
    page.locator("td.pick input").nth(0).check();
    page.locator("td.pick input").nth(2).check();
    page.getByLabel("Сфера").last().selectOption("sport");
    page.getByRole(AriaRole.BUTTON, named("Задать сферу")).press("Enter");

    assertThat(page.locator(".notice")).containsText("Изменены 2 записи.");
    assertThat(page.locator("td.pick input")).hasCount(1);
    page.getByRole(AriaRole.BUTTON, named("Отменить всё")).press("Enter");
    assertThat(page.locator(".notice")).containsText("всё стало как было");
    assertThat(page.locator("td.pick input")).hasCount(3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void savesAFilterAndFindsItAgain(boolean scripts) {
    open(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
    signIn();
    page.navigate("/assignments?schedule=overdue");
    page.getByText("Сохранить отбор").first().click();
    page.locator(".save-filter input[name=name]").fill("Мои просроченные");
    page.locator(".save-filter button").press("Enter");
    assertThat(page.locator(".notice")).containsText("Отбор сохранён");
    page.navigate("/work");
    page.getByRole(AriaRole.LINK, named("Мои просроченные")).click();
    assertThat(page.locator("a.record")).hasCount(1);
  }

  @Test
  void showsWhatBecameOverdueSinceTheLastVisit() {
    database.execute(
        """
        insert into work_visit (username, seen_on, before_on)
          values ('admin', date '2026-11-20', date '2026-11-15');
        begin;
        set local session_replication_role = replica;
        update assignment_history set at = timestamptz '2026-11-11 10:00:00Z';
        update assignment r set deadline = date '2026-11-22', deadline_latest = date '2026-11-22'
          from article a where a.id = r.article_id and a.title = 'Больница';
        commit
        """);
    signIn();
    page.navigate("/work");
    var list = page.locator("section[aria-labelledby=w-NEWLY_OVERDUE]");
    assertThat(list.locator("a.record")).hasCount(1);
    assertThat(list).containsText("просрочено, 2 дня");
    list.locator("h2 a").click();
    assertThat(page.locator("a.record")).hasCount(1);
    assertThat(page.locator("table.records")).containsText("Больница");
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void keepsTheRulesOfAccessibility(int width) throws IOException {
    open(new Browser.NewContextOptions().setViewportSize(width, 800).setBypassCSP(true));
    signIn();
    page.navigate("/assignments?schedule=overdue");
    page.getByText("Сохранить отбор").first().click();
    page.locator(".save-filter input[name=name]").fill("Мои просроченные");
    page.locator(".save-filter button").click();
    var axe = new String(getClass().getResourceAsStream("/axe/axe.min.js").readAllBytes());
    List<String> found = new ArrayList<>();
    for (var path : List.of("/work", "/assignments?area=housing&select=all")) {
      page.navigate(path);
      page.evaluate("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
      screenshot("work-" + width + path.replaceAll("\\W", "-"));
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
    assertEquals(List.of("[]", "0", "[]", "0"), found);
  }
}
