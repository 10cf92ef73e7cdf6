package kz.oryndau.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.HistoryRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.intake.IntakeService;
import kz.oryndau.intake.Submission;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.Parameters;
import kz.oryndau.official.OfficialFilter;
import kz.oryndau.official.OfficialRows;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.review.Decision;
import kz.oryndau.review.RecordEditor;
import kz.oryndau.review.ReviewService;
import kz.oryndau.statement.StatementRow;
import kz.oryndau.statement.StatementRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Reading articles again. An earlier and poorer reading is made by changing what is stored: what
 * the extractor finds now is then the better one. The persons and events are invented.
 */
@QuarkusTest
class ReextractionTest {

  private static final String TEXT =
      """
      Министр просвещения Арман Сеитов провёл совещание о сельских школах.
      «Новая школа в Жанакале примет детей в сентябре», – сказал Арман Сеитов.
      Министр поручил акимату Жанакалы достроить котельную до 1 декабря.
      """
          .strip();

  @Inject TestDatabase database;
  @Inject IntakeService intake;
  @Inject ProcessingService processing;
  @Inject ReextractionService service;
  @Inject ReextractionWorker worker;
  @Inject ReextractionJobs jobs;
  @Inject ReextractionRows rows;
  @Inject StatementRows statements;
  @Inject AssignmentRows assignments;
  @Inject OfficialRows officials;
  @Inject HistoryRows history;
  @Inject ReviewService review;
  @Inject RecordEditor editor;

  private long article;

  @BeforeEach
  void oneArticle() {
    database.clear();
    database.execute("delete from reextraction");
    article = read("https://vestnik.example/1");
  }

  private long read(String url) {
    var submission = new Submission("Школы", TEXT, "Вестник", url, "2026-11-20", "ru");
    var id = intake.submit(submission, "tester").articleId();
    processing.process(id);
    return id;
  }

  private List<StatementRow> statements() {
    return statements.listOfArticle(article, ReviewScope.ALL);
  }

  /** The order is the last sentence; in the quotation a promise is found as well. */
  private List<AssignmentRow> orders() {
    return assignments.listOfArticle(article, ReviewScope.ALL).stream()
        .filter(row -> row.kind() == Assignment.Kind.DIRECTIVE)
        .toList();
  }

  private AssignmentRow assignment() {
    return orders().get(0);
  }

  /** Makes the order what a poorer extractor would have found. */
  private void earlierReading(String values) {
    database.execute("update assignment set " + values + " where kind = 'DIRECTIVE'");
  }

  /** Waits until the worker has done what it was told; it works one job after another. */
  private ReextractionRow done(long job) {
    try {
      worker.wake(job).get(1, TimeUnit.MINUTES);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return rows.find(job).orElseThrow();
  }

  private ReextractionRow preview() {
    return done(service.preview(List.of(article), "aigul"));
  }

  private ReextractionRow applied() {
    var job = preview().id();
    service.apply(job);
    return done(job);
  }

  private static String sums(ReextractionRow row) {
    return "+%d ~%d -%d =%d".formatted(row.added(), row.changed(), row.dropped(), row.kept());
  }

  @Test
  void findsNothingNewWhereTheExtractorIsTheSame() {
    var before = officials.page(OfficialFilter.all(ReviewScope.ALL), Paging.first(50)).rows();
    assertEquals("+0 ~0 -0 =0", sums(applied()));
    assertEquals(
        before, officials.page(OfficialFilter.all(ReviewScope.ALL), Paging.first(50)).rows());
    assertEquals(1, statements().size());
    assertEquals(0, statements().get(0).version(), "not even touched");
  }

  @Test
  void showsBeforehandWhatWouldChangeAndChangesNothing() {
    earlierReading("title = 'Достроить', deadline = null, deadline_latest = null");
    var job = preview();
    assertEquals("+0 ~1 -0 =0", sums(job));
    assertEquals("Достроить", assignment().title());
    var change = rows.listArticles(job.id(), 10).get(0).changes().get(0);
    assertEquals(RecordChange.Change.CHANGED, change.change());
    assertTrue(change.before().startsWith("Достроить · "), change.before());
    assertTrue(change.after().contains("2026-1"), change.after());
    assertEquals(ReextractionRow.State.FINISHED, job.state());
    assertFalse(job.applying());
  }

  @Test
  void changesDraftsInTheirPlace() {
    var id = assignment().id();
    var due = assignment().due();
    earlierReading("title = 'Достроить', deadline = null, deadline_latest = null");
    assertEquals("+0 ~1 -0 =0", sums(applied()));
    assertEquals(id, assignment().id());
    assertEquals(due, assignment().due());
    assertNotEquals("Достроить", assignment().title());
  }

  @Test
  void rejectsWhatIsNotFoundAnyMoreAndBringsItBackWhenItIs() {
    earlierReading("span_start = 0, span_end = 7, text = 'Министр'");
    assertEquals("+1 ~0 -1 =0", sums(applied()));
    var gone = orders().get(0);
    assertEquals(ReviewStatus.REJECTED, gone.review());
    assertEquals(HistoryEntry.MACHINE, history.ofAssignment(gone.id()).get(2).actor());
    var found = orders().get(1);
    assertEquals(ReviewStatus.DRAFT, found.review());

    database.execute("update assignment set review = 'REJECTED' where id = " + found.id());
    assertEquals("+1 ~0 -0 =0", sums(applied()));
    assertEquals(ReviewStatus.DRAFT, orders().get(1).review());
    assertEquals(2, orders().size());
  }

  @Test
  void neverTouchesWhatAPersonDecided() {
    var statement = statements().get(0);
    review.decideStatement(statement.id(), new Decision(ReviewStatus.REJECTED, "нет", 0), "aigul");
    review.decideAssignment(
        assignment().id(), new Decision(ReviewStatus.ACCEPTED, null, 0), "aigul");
    earlierReading("title = 'По-своему'");
    database.execute("update statement set kind = 'INDIRECT'");
    var before = assignment();
    assertEquals("+0 ~0 -0 =2", sums(applied()), "and nothing is put beside it");
    assertEquals(before, assignment());
    assertEquals(ReviewStatus.REJECTED, statements().get(0).review());
    assertEquals("INDIRECT", statements().get(0).kind().name());
  }

  @Test
  void neverTouchesWhatAPersonAmendedOrReopened() {
    var words = "поручил акимату Жанакалы";
    editor.amendAssignment(assignment().id(), 0, form(words), "aigul");
    assertEquals("+0 ~0 -0 =1", sums(applied()), "found where it stood before as well");
    assertEquals(words, assignment().text());
    assertEquals(ReviewStatus.DRAFT, assignment().review());
  }

  @Test
  void neverTouchesWhatAPersonAdded() {
    var id = editor.addAssignment(article, form("провёл совещание"), "aigul");
    assertEquals("+0 ~0 -0 =1", sums(applied()));
    assertEquals("провёл совещание", assignments.find(id, ReviewScope.ALL).orElseThrow().text());
  }

  private Parameters form(String words) {
    return new Parameters(
        Map.of(
            "words", List.of(words),
            "kind", List.of("DIRECTIVE"),
            "title", List.of("Сделать"),
            "issuer", List.of(String.valueOf(assignment().issuer().id()))));
  }

  @Test
  void goesOnWhereItWasAfterARestart() {
    var second = read("https://vestnik.example/2");
    earlierReading("title = 'Достроить'");
    var job =
        QuarkusTransaction.requiringNew()
            .call(() -> jobs.create(List.of(article, second), "aigul"));
    assertTrue(worker.step(job));
    assertEquals(1, rows.find(job).orElseThrow().read());

    worker.resume(new StartupEvent());
    var after = done(job);
    assertEquals(2, after.read());
    assertEquals(ReextractionRow.State.FINISHED, after.state());
    assertEquals("+0 ~2 -0 =0", sums(after));
  }

  @Test
  void canBeStoppedAndGoesOnLater() {
    var second = read("https://vestnik.example/2");
    var job =
        QuarkusTransaction.requiringNew()
            .call(() -> jobs.create(List.of(article, second), "aigul"));
    worker.step(job);
    service.stop(job);
    assertFalse(worker.step(job), "nothing more is read");
    assertEquals(ReextractionRow.State.STOPPED, rows.find(job).orElseThrow().state());
    assertEquals(1, rows.find(job).orElseThrow().read());
    service.apply(job);
    assertFalse(rows.find(job).orElseThrow().applying(), "a preview that is not whole");
    service.resume(job);
    assertEquals(2, done(job).read());
  }

  @Test
  void readsAllArticles() {
    read("https://vestnik.example/2");
    assertEquals(2, done(service.previewAll("aigul")).articles());
  }

  @Test
  void knowsNoOtherArticle() {
    assertThrows(InvalidInput.class, () -> service.preview(List.of(article, 999_999L), "aigul"));
    assertThrows(InvalidInput.class, () -> service.preview(List.of(), "aigul"));
    assertEquals(List.of(), rows.listLatest(5));
  }

  @Test
  void keepsWhatItCannotReadAsItWas() {
    var job = QuarkusTransaction.requiringNew().call(() -> jobs.create(List.of(article), "aigul"));
    database.execute("update article set language = 'kk'");
    database.execute("alter table article drop constraint article_language_ck");
    database.execute("update article set language = 'de'");
    try {
      worker.step(job);
      assertEquals(1, rows.find(job).orElseThrow().failed());
      assertEquals(1, orders().size());
    } finally {
      database.execute("update article set language = 'ru'");
      database.execute(
          "alter table article add constraint article_language_ck check (language in ('ru', 'kk'))");
    }
  }
}
