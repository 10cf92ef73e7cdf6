package kz.oryndau.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.listing.Parameters;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import kz.oryndau.review.Decision;
import kz.oryndau.review.RecordEditor;
import kz.oryndau.review.ReviewService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures by which the extractor's precision is known: what counts, and what does not. */
@QuarkusTest
class ReviewQualityTest {

  @Inject TestDatabase database;
  @Inject Archive archive;
  @Inject ReviewService review;
  @Inject RecordEditor editor;
  @Inject ReviewQuality quality;

  @BeforeEach
  void empty() {
    database.clear();
  }

  private Archive.Stored article(String title) {
    return archive.store(title, FixedClock.TODAY, null);
  }

  private static Decision to(ReviewStatus status) {
    return new Decision(status, "видно", 0);
  }

  private static Parameters statement(Archive.Stored stored, String words) {
    return new Parameters(
        Map.of(
            "words", List.of(words),
            "kind", List.of("INDIRECT"),
            "speaker", List.of(String.valueOf(stored.speaker())),
            "decision", List.of("accept")));
  }

  /** Makes what no user of the portal can: a past of another kind. */
  private void past(String table, String change) {
    database.execute(
        "alter table %1$s disable trigger user; update %1$s set %2$s; alter table %1$s enable trigger user"
            .formatted(table, change));
  }

  private QualityRow ofStatements() {
    return quality.list(null, null).stream()
        .filter(row -> row.kind().equals("INDIRECT"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void countsWhatPeopleMadeOfWhatWasFound() {
    review.decideStatement(article("Один").statement(), to(ReviewStatus.ACCEPTED), "aigul");
    review.decideStatement(article("Два").statement(), to(ReviewStatus.ACCEPTED), "aigul");
    review.decideStatement(article("Три").statement(), to(ReviewStatus.REJECTED), "aigul");
    var amended = article("Четыре");
    editor.amendStatement(amended.statement(), 0, statement(amended, "школа в селе"), "aigul");
    editor.addStatement(amended.article(), statement(amended, "Он поручил"), "aigul");
    var row = ofStatements();
    assertEquals(new QualityRow("2026-11", "INDIRECT", 2, 1, 1, 0, 1), row);
    assertEquals(new Rate(2, 4), row.right());
    assertEquals(new Rate(3, 4), row.useful());
    assertEquals(new Rate(3, 4), row.found());
  }

  @Test
  void countsNeitherDraftsNorSamplesNorTheMachine() {
    article("Черновики");
    var sample = article("Образец");
    past("article", "sample = true where id = " + sample.article());
    review.decideStatement(sample.statement(), to(ReviewStatus.ACCEPTED), "aigul");
    review.acceptAll(article("Сама").article(), 0, "oryndau");
    assertEquals(List.of(), quality.list(null, null));
  }

  @Test
  void countsTheDecisionThatStands() {
    var stored = article("Дважды");
    review.decideStatement(stored.statement(), to(ReviewStatus.ACCEPTED), "aigul");
    review.decideStatement(stored.statement(), new Decision(ReviewStatus.DRAFT, "нет", 1), "aigul");
    assertEquals(List.of(), quality.list(null, null), "it is open again");
    review.decideStatement(
        stored.statement(), new Decision(ReviewStatus.REJECTED, "нет", 2), "berik");
    assertEquals(1, ofStatements().rejected());
    assertEquals(0, ofStatements().unchanged());
  }

  @Test
  void keepsMonthsAndKindsApart() {
    var stored = article("Раньше");
    archive.decide(stored, ReviewStatus.ACCEPTED);
    past("statement_history", "at = timestamptz '2026-10-31 20:00+05' where step = 1");
    assertEquals(
        List.of("2026-11 DIRECTIVE", "2026-10 INDIRECT"),
        quality.list(null, null).stream().map(row -> row.month() + " " + row.kind()).toList());
    assertEquals(1, quality.list(FixedClock.TODAY, null).size());
    assertEquals(2, ReviewQuality.total(quality.list(null, null)).unchanged());
  }
}
