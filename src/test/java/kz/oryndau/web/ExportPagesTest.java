package kz.oryndau.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of files as a reader without JavaScript uses it. */
@QuarkusTest
class ExportPagesTest {

  @Inject TestDatabase database;
  @Inject Archive archive;

  private final Browsing reader = Browsing.anonymous();

  @BeforeEach
  void oneRecord() {
    database.clear();
    database.execute("delete from export_job");
    archive.accept(archive.store("Мост", FixedClock.TODAY.minusDays(9), null));
    archive.store("Черновик", FixedClock.TODAY.minusDays(9), null);
  }

  @Test
  void everyListLinksItsFilesWithItsFilters() {
    var page = reader.read("/assignments?area=housing");

    for (var file :
        List.of(
            "/export/assignments.csv?area=housing\"",
            "/export/assignments.csv?area=housing&amp;separator=semicolon&amp;cells=spreadsheet",
            "/export/assignments.xlsx?area=housing",
            "/export/assignments.jsonl?area=housing",
            "/export?area=housing&amp;list=assignments")) {
      assertTrue(page.contains(file), file);
    }
  }

  @Test
  void theFormKeepsTheFiltersAndTellsHowManyRowsFit() {
    var page = reader.read("/export?list=assignments&area=housing");

    assertTrue(page.contains("Сейчас строк: 1. Отборы списка учтены."), page);
    assertTrue(page.contains("name=\"area\" value=\"housing\""));
    assertTrue(page.contains("name=\"columns\" value=\"days_late\""));
    assertTrue(reader.read("/export?list=assignments&area=sport").contains("Сейчас строк: 0"));
  }

  @Test
  void sendsToTheFile() {
    var fields =
        Map.of(
            "list",
            "statements",
            "format",
            "csv",
            "then",
            "now",
            "separator",
            "tab",
            "columns",
            List.of("id", "text"),
            "official",
            "");

    reader
        .send("/export", "/export", fields)
        .statusCode(303)
        .header(
            "Location",
            allOf(
                containsString("/export/statements.csv?"),
                containsString("separator=tab"),
                containsString("columns=id&columns=text")));
  }

  @Test
  void hasAFileMadeAndShowsIt() {
    var location =
        reader
            .send(
                "/export",
                "/export",
                Map.of("list", "assignments", "format", "xlsx", "then", "prepare"))
            .statusCode(303)
            .extract()
            .header("Location");
    var address = location.replaceFirst("^https?://[^/]+", "");

    assertTrue(reader.read(address).contains("assignments-2026-11-24.xlsx"));
    assertTrue(!reader.read("/export").contains("assignments-2026-11-24.xlsx"), "only he knows it");
  }

  @Test
  void hasTheDataSetMade() {
    reader
        .send("/export", "/export", Map.of("list", "dataset", "then", "now"))
        .statusCode(303)
        .header("Location", containsString("/export/dataset.zip"));
    Browsing.signedIn()
        .send("/export", "/export", Map.of("list", "dataset", "then", "prepare"))
        .statusCode(303)
        .header("Location", containsString("/export?file="));
    assertTrue(Browsing.signedIn().read("/export").contains("oryndau-dataset-2026-11-24.zip"));
  }

  @Test
  void tellsWhatIsWrong() {
    reader
        .send(
            "/export",
            "/export",
            Map.of("list", "assignments", "format", "doc", "then", "prepare", "columns", "none"))
        .statusCode(400)
        .body(containsString("doc"));
    reader
        .send(
            "/export",
            "/export",
            Map.of(
                "list",
                "assignments",
                "then",
                "prepare",
                "columns",
                "none",
                "separator",
                "tab",
                "format",
                "jsonl"))
        .statusCode(400)
        .body(containsString("none"))
        .body(containsString("value=\"tab\" selected"))
        .body(containsString("value=\"jsonl\" checked"));
  }

  @Test
  void givesDraftsToAnalystsAlone() {
    var drafts = Map.of("list", "assignments", "then", "now", "review", "draft");

    reader
        .send("/export", "/export", drafts)
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
    Browsing.signedIn()
        .send("/export", "/export", drafts)
        .statusCode(303)
        .header("Location", containsString("/export/assignments.csv?review=draft"));
    assertTrue(
        Browsing.signedIn().read("/export?list=assignments&review=draft").contains("строк: 2"));
  }
}
