package kz.oryndau.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import kz.oryndau.platform.BrowserTest;
import org.junit.jupiter.api.Test;

/** What a real browser sends with a form passes; scripts in a page do not run. */
@QuarkusTest
class ProtectedFormBrowserTest extends BrowserTest {

  @Test
  void sendsAFormOfThePortal() {
    page.navigate("/probe/page");
    page.getByRole(AriaRole.BUTTON).click();

    assertEquals("Ә & <b>", page.locator("body").innerText());
  }

  @Test
  void runsNoScriptInThePage() {
    page.navigate("/probe/page");

    assertEquals("untouched", page.title());
  }
}
