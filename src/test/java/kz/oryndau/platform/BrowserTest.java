package kz.oryndau.platform;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * Ground of tests in a real browser: each test gets a fresh window on the running application. A
 * subclass needs {@code @QuarkusTest} of its own. Without a browser the tests are skipped with a
 * line that says so; where {@code CI=true} they fail instead.
 */
public abstract class BrowserTest {

  private static final List<String> USUAL_PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  // Without them Chromium keeps calling home, which a closed network answers slowly.
  private static final List<String> QUIET =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static Browser browser;

  @TestHTTPResource("/")
  URI root;

  /** The window of this test. */
  protected Page page;

  private BrowserContext context;
  private BrowserContext other;

  @BeforeAll
  static void startBrowser() {
    var executable = executable();
    if (executable.isEmpty()) {
      var reason = "no Chromium found; install it or set CHROMIUM_PATH to run the browser tests";
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail(reason);
      }
      System.err.println("Browser tests skipped: " + reason);
      Assumptions.abort(reason);
    }
    if (browser == null) {
      browser = start(executable.get());
    }
  }

  private static Optional<Path> executable() {
    return Stream.concat(
            Stream.ofNullable(System.getenv("CHROMIUM_PATH")).filter(path -> !path.isBlank()),
            USUAL_PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Browser start(Path executable) {
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setChromiumSandbox(false)
                .setArgs(QUIET));
  }

  @BeforeEach
  void openWindow() {
    open(new Browser.NewContextOptions());
  }

  /** Replaces the window by one with other settings: width, colours, no JavaScript. */
  protected final void open(Browser.NewContextOptions options) {
    closeWindow();
    context =
        browser.newContext(
            options.setBaseURL(root.toString()).setLocale("ru-RU").setTimezoneId("Asia/Almaty"));
    page = context.newPage();
  }

  @AfterEach
  void closeWindow() {
    if (context != null) {
      context.close();
      context = null;
    }
    if (other != null) {
      other.close();
      other = null;
    }
  }

  /** Signs in as administrator through the page, as a person does. */
  protected final void signIn() {
    signIn(page, "admin");
  }

  /** A second window, in which another user with the password of the tests has signed in. */
  protected final Page openFor(String username) {
    other =
        browser.newContext(
            new Browser.NewContextOptions().setBaseURL(root.toString()).setLocale("ru-RU"));
    var window = other.newPage();
    signIn(window, username);
    return window;
  }

  private static void signIn(Page window, String username) {
    window.navigate("/sign-in");
    window.locator("input[name=username]").fill(username);
    window.locator("input[name=password]").fill("password of the tests");
    window.locator("form:has(input[name=password])").getByRole(AriaRole.BUTTON).click();
  }

  /** Keeps what the window shows, whole, as {@code target/screenshots/NAME.png}. */
  protected final Path screenshot(String name) {
    var file = Path.of("target", "screenshots", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    return file;
  }
}
