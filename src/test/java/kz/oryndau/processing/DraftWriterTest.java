package kz.oryndau.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.oryndau.article.Article;
import kz.oryndau.article.ArticleContent;
import kz.oryndau.article.ArticleFilter;
import kz.oryndau.article.ArticleRow;
import kz.oryndau.article.ArticleRows;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.extraction.Extraction;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.directive.Directive;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.quote.Quote;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.intake.IntakeService;
import kz.oryndau.listing.Paging;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.statement.StatementRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an extraction to drafts in the database. The persons and events are invented. */
@QuarkusTest
class DraftWriterTest {

  private static final String TEXT =
      "Министр Дамир Оспанкул сообщил, что мост надо достроить до 1 мая, и поручил акимату "
          + "найти подрядчика.";
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 30);

  @Inject TestDatabase database;
  @Inject IntakeService intake;
  @Inject DraftWriter drafts;
  @Inject ArticleRows articles;
  @Inject StatementRows statements;
  @Inject AssignmentRows assignments;

  @BeforeEach
  void empty() {
    database.clear();
  }

  @Test
  void writesWhatWasFoundAsDrafts() {
    var id = store("https://a.example/1", false);
    drafts.write(id, extraction("Дамир Оспанкул"));

    var statement = statements.listOfArticle(id, ReviewScope.ALL).get(0);
    assertEquals("мост надо достроить до 1 мая", statement.text());
    assertEquals("Дамир Оспанкул", statement.speaker().label());
    assertEquals("Министр", statement.speaker().post());
    assertEquals(
        List.of("transport", "construction"),
        statement.policyAreas(),
        "those of its assignments, then its own");
    assertEquals(ReviewStatus.DRAFT, statement.review());

    var found = assignments.listOfArticle(id, ReviewScope.ALL);
    assertEquals(List.of("достроить до 1 мая", "найти подрядчика"), texts(found));
    assertEquals(statement.id(), found.get(0).statementId());
    assertEquals(APRIL, found.get(0).due().date());
    assertEquals("акимат", found.get(1).addressees().get(0).label());
    assertEquals("подрядчик", found.get(1).addressees().get(1).label());
    assertNull(found.get(1).addressees().get(1).id());
    assertEquals(Article.State.ANALYSED, article(id).state());
    assertEquals("ru", article(id).language());
  }

  @Test
  void writesAnArticleOnlyOnce() {
    var id = store("https://a.example/1", false);
    drafts.write(id, extraction("Дамир Оспанкул"));
    drafts.write(id, extraction("Дамир Оспанкул"));

    assertEquals(1, statements.listOfArticle(id, ReviewScope.ALL).size());
  }

  @Test
  void knowsAPersonAgainByTheFullNameOnly() {
    var first = speaker("https://a.example/1", "Дамир Оспанкул", false);

    assertEquals(first, speaker("https://a.example/2", "Дамир Оспанкул", false));
    assertNotEquals(first, speaker("https://a.example/3", "Д. Оспанкул", false));
    assertNotEquals(
        speaker("https://a.example/4", "Оспанкул", false),
        speaker("https://a.example/5", "Оспанкул", false));
  }

  @Test
  void neverMixesSamplesWithRealRecords() {
    assertNotEquals(
        speaker("https://a.example/1", "Дамир Оспанкул", false),
        speaker("https://a.example/2", "Дамир Оспанкул", true));
  }

  @Test
  void keepsBodiesOfACommonNameApart() {
    assertNotEquals(body("https://a.example/1"), body("https://a.example/2"));
  }

  private Long speaker(String url, String name, boolean sample) {
    var id = store(url, sample);
    drafts.write(id, extraction(name));
    return statements.listOfArticle(id, ReviewScope.ALL).get(0).speaker().id();
  }

  private Long body(String url) {
    var id = store(url, false);
    drafts.write(id, extraction("Дамир Оспанкул"));
    return assignments.listOfArticle(id, ReviewScope.ALL).get(1).addressees().get(0).id();
  }

  private long store(String url, boolean sample) {
    var day = LocalDate.of(2026, 3, 2);
    var content = new ArticleContent("Мост", TEXT, "Вестник", url, day, null, sample);
    return intake.store(content, "tester").articleId();
  }

  private ArticleRow article(long id) {
    var page = articles.page(ArticleFilter.all(ReviewScope.ALL), Paging.first(10));
    assertTrue(page.rows().stream().anyMatch(row -> row.id() == id));
    return articles.find(id, ReviewScope.ALL).orElseThrow();
  }

  private static List<String> texts(List<AssignmentRow> rows) {
    return rows.stream().map(AssignmentRow::text).toList();
  }

  private static Extraction extraction(String name) {
    var person =
        new Actor("o1", Actor.Type.PERSON, name, List.of("Министр"), List.of(span("Министр")));
    var body = new Actor("o2", Actor.Type.BODY, "акимат", List.of(), List.of(span("акимату")));
    var quote =
        new Quote(
            "s1",
            Quote.Kind.INDIRECT,
            span("мост надо достроить до 1 мая"),
            "o1",
            null,
            span("сообщил"),
            Quote.VerbClass.SAYS,
            0.9);
    return new Extraction(
        Language.RUSSIAN,
        List.of(person, body),
        List.of(quote),
        List.of(needed(), ordered()),
        Map.of("s1", List.of("transport", "construction")),
        List.of(),
        List.of(new Extraction.Aside(new Span(0, 2), Extraction.Aside.Kind.NOISE)));
  }

  private static Directive needed() {
    return new Directive(
        "a1",
        Directive.Kind.OBLIGATION,
        span("достроить до 1 мая"),
        "o1",
        "Достроить мост",
        List.of(),
        new Deadline(span("до 1 мая"), APRIL, APRIL, null),
        List.of(),
        List.of(),
        List.of("transport"),
        false,
        "s1",
        span("надо"),
        0.9);
  }

  private static Directive ordered() {
    return new Directive(
        "a2",
        Directive.Kind.DIRECTIVE,
        span("найти подрядчика"),
        "o1",
        "Найти подрядчика",
        List.of(
            new Directive.Addressee("акимат", "o2"), new Directive.Addressee("подрядчик", null)),
        null,
        List.of(),
        List.of(),
        List.of("transport"),
        false,
        null,
        span("поручил"),
        0.9);
  }

  private static Span span(String words) {
    var start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
