package kz.oryndau.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.oryndau.article.Article;
import kz.oryndau.article.ArticleFilter;
import kz.oryndau.article.ArticleRepository;
import kz.oryndau.article.ArticleRows;
import kz.oryndau.article.Aside;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.assignment.Schedule;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.assignment.Work;
import kz.oryndau.assignment.WorkList;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.HistoryEntry.Aspect;
import kz.oryndau.history.IllegalTransition;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.listing.Paging;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialFilter;
import kz.oryndau.official.OfficialRows;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.statement.StatementFilter;
import kz.oryndau.statement.StatementRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is stored comes back: by key, by filter, sorted, page by page, and streamed. */
@QuarkusTest
class DomainRowsTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

  @Inject TestDatabase database;
  @Inject Archive archive;
  @Inject ArticleRepository articles;
  @Inject ArticleRows articleRows;
  @Inject OfficialRows officialRows;
  @Inject StatementRows statementRows;
  @Inject AssignmentRows assignmentRows;

  @BeforeEach
  void empty() {
    database.clear();
  }

  @Test
  void keepsAnArticleWithItsAsides() {
    var stored = archive.store("Школа", MAY, null);

    archive.withArticle(
        stored.article(),
        article -> {
          assertEquals(Archive.TEXT, article.text());
          assertEquals(Article.State.ANALYSED, article.state());
          assertEquals(List.of(new Aside(0, 3, Aside.Kind.NOISE)), article.asides());
        });
    assertEquals(
        stored.article(),
        articles
            .findSame(Archive.TEXT, "https://example.org/" + "Школа".hashCode())
            .orElseThrow()
            .id());
    assertTrue(articles.findSame(Archive.TEXT, null).isEmpty());
    assertEquals(List.of(), articles.listUnread());
  }

  @Test
  void refusesTheSameTextFromTheSameAddress() {
    archive.store("Школа", MAY, null);

    assertThrows(RuntimeException.class, () -> archive.store("Школа", MAY, null));
    assertEquals(1, articleRows.page(ArticleFilter.all(ReviewScope.ALL), first()).rows().size());
  }

  @Test
  void keepsTheHistoryOfARecordInOrder() {
    var stored = archive.store("Школа", MAY, null);
    archive.accept(stored);

    archive.withAssignment(
        stored.assignment(),
        assignment -> {
          assertEquals(ReviewStatus.ACCEPTED, assignment.review());
          assertEquals(ExecutionStatus.ASSIGNED, assignment.execution());
          assertEquals(
              List.of(
                  entry(HistoryEntry.MACHINE, Aspect.REVIEW, null, "DRAFT"),
                  entry(HistoryEntry.MACHINE, Aspect.EXECUTION, null, "ASSIGNED"),
                  entry("tester", Aspect.REVIEW, "DRAFT", "ACCEPTED")),
              assignment.history());
        });
  }

  private static HistoryEntry entry(String actor, Aspect aspect, String from, String to) {
    return new HistoryEntry(FixedClock.NOW, actor, aspect, from, to, null);
  }

  @Test
  void changesNothingOnAForbiddenTransition() {
    var stored = archive.store("Школа", MAY, null);
    archive.accept(stored);

    assertThrows(IllegalTransition.class, () -> archive.decide(stored, ReviewStatus.REJECTED));
    archive.withAssignment(
        stored.assignment(),
        assignment -> {
          assertEquals(ReviewStatus.ACCEPTED, assignment.review());
          assertEquals(3, assignment.history().size());
        });
  }

  @Test
  void readsAnAssignmentRowWhole() {
    var deadline = LocalDate.of(2026, 12, 1);
    var stored = archive.store("Школа", MAY, deadline);

    var row = assignmentRows.find(stored.assignment(), ReviewScope.ALL).orElseThrow();

    assertEquals("Достроить котельную", row.title());
    assertEquals("достроить котельную до 1 декабря", row.text());
    assertEquals(Assignment.Kind.DIRECTIVE, row.kind());
    assertEquals("Арман Сеитов", row.issuer().label());
    assertEquals("Министр просвещения", row.issuer().post());
    assertEquals(List.of("акимат", "подрядчик"), labels(row));
    assertEquals(stored.body(), row.addressees().get(0).id());
    assertNull(row.addressees().get(1).id());
    assertEquals(new Assignment.Due("до 1 декабря", deadline, deadline, null), row.due());
    assertEquals(List.of("без срыва занятий"), row.conditions());
    assertEquals(List.of(), row.programmes());
    assertEquals(List.of("education", "housing"), row.policyAreas());
    assertEquals(stored.statement(), row.statementId());
    assertEquals(MAY, row.source().publishedAt());
    assertEquals(
        row.text(), Archive.TEXT.substring(row.source().spanStart(), row.source().spanEnd()));
    assertEquals(
        new Schedule(Schedule.State.SOON, 0), row.schedule(new ScheduleDay(FixedClock.TODAY, 7)));
  }

  private static List<String> labels(AssignmentRow row) {
    return row.addressees().stream().map(addressee -> addressee.label()).toList();
  }

  @Test
  void readsAStatementRowWhole() {
    var stored = archive.store("Школа", MAY, null);

    var row = statementRows.find(stored.statement(), ReviewScope.ALL).orElseThrow();

    assertEquals("школа в селе Жанакала откроется в сентябре", row.text());
    assertEquals("Арман Сеитов", row.speaker().label());
    assertEquals("Министр просвещения", row.speaker().post());
    assertNull(row.messenger());
    assertEquals(List.of("education"), row.policyAreas());
    assertEquals(ReviewStatus.DRAFT, row.review());
    assertEquals(
        List.of(row), statementRows.listOfArticle(stored.article(), ReviewScope.UNDECIDED));
  }

  @Test
  void showsInPublicOnlyWhatWasAccepted() {
    var first = archive.store("Школа", MAY, null);
    archive.store("Больница", MAY.plusDays(1), null);
    archive.accept(first);

    var open = ReviewScope.ACCEPTED;
    assertEquals(1, articleRows.page(ArticleFilter.all(open), first()).rows().size());
    assertEquals(1, statementRows.page(StatementFilter.all(open), first()).rows().size());
    assertEquals(1, assignmentRows.page(AssignmentFilter.all(open), first()).rows().size());
    assertEquals(2, officialRows.page(OfficialFilter.all(open), first()).rows().size());
    assertEquals(2, articleRows.page(ArticleFilter.all(ReviewScope.ALL), first()).rows().size());
    assertTrue(statementRows.find(first.statement(), ReviewScope.DISCARDED).isEmpty());
  }

  @Test
  void hidesOfficialsOfWhomNothingIsAccepted() {
    archive.store("Школа", MAY, null);

    assertEquals(
        List.of(), officialRows.page(OfficialFilter.all(ReviewScope.ACCEPTED), first()).rows());
  }

  @Test
  void countsWhatAnOfficialSaidGaveAndReceived() {
    var stored = archive.store("Школа", MAY, null);
    archive.store("Больница", MAY.plusDays(3), null);

    var speaker = officialRows.find(stored.speaker(), ReviewScope.ALL).orElseThrow();
    var body = officialRows.find(stored.body(), ReviewScope.ALL).orElseThrow();

    assertEquals("Арман Сеитов", speaker.label());
    assertEquals(List.of("Министр просвещения"), speaker.posts());
    assertEquals(2, speaker.articles());
    assertEquals(2, speaker.statements());
    assertEquals(2, speaker.given());
    assertEquals(0, speaker.received());
    assertEquals(2, body.received());
    assertEquals(MAY, speaker.firstSeen());
    assertEquals(MAY.plusDays(3), speaker.lastSeen());
  }

  @Test
  void filtersArticles() {
    var school = archive.store("Школы достроят", MAY, null);
    var hospital = archive.store("Больница", MAY.plusDays(1), null);

    assertEquals(
        List.of(hospital.article()),
        articleIds(
            new ArticleFilter("больницами котельной", null, null, null, null, ReviewScope.ALL)),
        "words are found in any case and number");
    assertEquals(
        2,
        articleIds(
                new ArticleFilter(
                    "котельная",
                    school.speaker(),
                    "education",
                    MAY,
                    MAY.plusDays(1),
                    ReviewScope.ALL))
            .size());
    assertEquals(
        List.of(),
        articleIds(new ArticleFilter(null, null, "digital", null, null, ReviewScope.ALL)));
    assertEquals(
        List.of(school.article()),
        articleIds(new ArticleFilter(null, null, null, null, MAY, ReviewScope.ALL)));
  }

  private List<Long> articleIds(ArticleFilter filter) {
    return articleRows.page(filter, first()).rows().stream().map(row -> row.id()).toList();
  }

  @Test
  void filtersOfficials() {
    var stored = archive.store("Школа", MAY, null);

    assertEquals(List.of(stored.speaker()), officialIds("сеит", Official.Type.PERSON, "housing"));
    assertEquals(List.of(stored.speaker()), officialIds("просвещения", null, null));
    assertEquals(List.of(), officialIds("100%", null, null));
    assertEquals(List.of(), officialIds(null, Official.Type.POST, null));
    assertEquals(List.of(), officialIds(null, null, "digital"));
  }

  private List<Long> officialIds(String text, Official.Type type, String area) {
    var filter = new OfficialFilter(text, type, area, MAY, MAY, ReviewScope.ALL);
    return officialRows.page(filter, first()).rows().stream().map(row -> row.id()).toList();
  }

  @Test
  void filtersAssignmentsByEveryPart() {
    var stored = archive.store("Школа", MAY, LocalDate.of(2026, 11, 20));
    var filter =
        new AssignmentFilter(
            "котельную",
            stored.body(),
            stored.speaker(),
            stored.body(),
            stored.article(),
            Assignment.Kind.DIRECTIVE,
            "housing",
            ExecutionStatus.ASSIGNED,
            Schedule.State.OVERDUE,
            new Work(WorkList.NEVER_CHECKED, null),
            MAY,
            MAY,
            ReviewScope.DRAFT);

    assertEquals(1, assignmentRows.page(filter, first()).rows().size());
  }

  @Test
  void filtersAssignmentsBySchedule() {
    var overdue = archive.store("Вчера", MAY, LocalDate.of(2026, 11, 23));
    var today = archive.store("Сегодня", MAY, LocalDate.of(2026, 11, 24));
    var week = archive.store("Через неделю", MAY, LocalDate.of(2026, 12, 1));
    var later = archive.store("Позже", MAY, LocalDate.of(2026, 12, 2));
    var never = archive.store("Без срока", MAY, null);

    assertEquals(List.of(overdue.assignment()), assignmentIds(Schedule.State.OVERDUE));
    assertEquals(
        List.of(week.assignment(), today.assignment()), assignmentIds(Schedule.State.SOON));
    assertEquals(List.of(later.assignment()), assignmentIds(Schedule.State.IN_TIME));
    assertEquals(List.of(never.assignment()), assignmentIds(Schedule.State.NO_DEADLINE));
    assertEquals(List.of(), assignmentIds(Schedule.State.CLOSED));
  }

  private List<Long> assignmentIds(Schedule.State schedule) {
    var filter = AssignmentFilter.ofSchedule(schedule, ReviewScope.ALL);
    return assignmentRows.page(filter, first()).rows().stream().map(row -> row.id()).toList();
  }

  @Test
  void filtersStatementsByEveryPart() {
    var stored = archive.store("Школа", MAY, null);
    var filter =
        new StatementFilter(
            "сентябрь",
            stored.speaker(),
            stored.article(),
            kz.oryndau.statement.Statement.Kind.INDIRECT,
            "education",
            MAY,
            MAY,
            ReviewScope.DRAFT);

    assertEquals(1, statementRows.page(filter, first()).rows().size());
  }

  @Test
  void sortsByEveryKeyAndPagesWithoutGapOrRepetition() {
    var titles = List.of("Ёлка", "ёж", "Ауыл", "Әкім", "Яблоко", "Больница", "Школа");
    for (int i = 0; i < titles.size(); i++) {
      archive.store(titles.get(i), MAY.plusDays(i % 3), i % 2 == 0 ? MAY.plusMonths(i) : null);
    }
    for (var sort : List.of("published", "deadline", "title", "issuer")) {
      assertEquals(7, walkAssignments(sort, true).stream().distinct().count(), sort);
      var up = walkAssignments(sort, false);
      var down = new ArrayList<>(walkAssignments(sort, true));
      java.util.Collections.reverse(down);
      assertEquals(up, down, sort);
    }
    var sorted =
        articleRows
            .page(ArticleFilter.all(ReviewScope.ALL), new Paging("title", false, null, 30))
            .rows()
            .stream()
            .map(row -> row.title())
            .toList();
    assertEquals(
        List.of("Ауыл", "Әкім", "Больница", "ёж", "Ёлка", "Школа", "Яблоко"),
        sorted,
        "letters in the order of the alphabet, whatever their case");
  }

  private List<Long> walkAssignments(String sort, boolean descending) {
    List<Long> seen = new ArrayList<>();
    String after = null;
    do {
      var page =
          assignmentRows.page(
              AssignmentFilter.all(ReviewScope.ALL), new Paging(sort, descending, after, 2));
      page.rows().forEach(row -> seen.add(row.id()));
      after = page.next();
    } while (after != null);
    return seen;
  }

  @Test
  void pagesTheOtherLists() {
    for (int i = 0; i < 3; i++) {
      archive.store("Новость " + i, MAY.plusDays(i), null);
    }
    var two = Paging.first(2);
    var articlePage = articleRows.page(ArticleFilter.all(ReviewScope.ALL), two);
    assertEquals(List.of(3L, 2L), articlePage.rows().stream().map(row -> row.id()).toList());
    var rest = new Paging(null, null, articlePage.next(), 2);
    assertEquals(1, articleRows.page(ArticleFilter.all(ReviewScope.ALL), rest).rows().size());
    for (var sort : List.of("published", "speaker", "place")) {
      var page =
          statementRows.page(StatementFilter.all(ReviewScope.ALL), new Paging(sort, null, null, 2));
      var next = new Paging(sort, null, page.next(), 2);
      assertEquals(
          1, statementRows.page(StatementFilter.all(ReviewScope.ALL), next).rows().size(), sort);
    }
    for (var sort : List.of("name", "statements", "given", "received", "seen")) {
      var page =
          officialRows.page(OfficialFilter.all(ReviewScope.ALL), new Paging(sort, null, null, 1));
      var next = new Paging(sort, null, page.next(), 1);
      assertEquals(
          1, officialRows.page(OfficialFilter.all(ReviewScope.ALL), next).rows().size(), sort);
    }
  }

  @Test
  void refusesAPageThatNoListOffered() {
    var broken = new Paging(null, null, "bm9wZQ", 2);
    var unknown = new Paging("colour", null, null, 2);

    assertThrows(
        InvalidInput.class, () -> articleRows.page(ArticleFilter.all(ReviewScope.ALL), broken));
    assertThrows(
        InvalidInput.class, () -> articleRows.page(ArticleFilter.all(ReviewScope.ALL), unknown));
  }

  @Test
  void streamsEveryRowInOrder() {
    for (int i = 0; i < 3; i++) {
      archive.store("Новость " + i, MAY.plusDays(i), null);
    }
    var order = new Paging("published", false, null, 0);
    List<Object> seen = new ArrayList<>();

    articleRows.stream(ArticleFilter.all(ReviewScope.ALL), order)
        .forEach(row -> seen.add(row.id()));
    assertEquals(List.of(1L, 2L, 3L), seen);
    statementRows.stream(StatementFilter.all(ReviewScope.ALL), order).forEach(seen::add);
    assignmentRows.stream(AssignmentFilter.all(ReviewScope.ALL), order).forEach(seen::add);
    officialRows.stream(OfficialFilter.all(ReviewScope.ALL), new Paging(null, null, null, 0))
        .forEach(seen::add);
    assertEquals(3 + 3 + 3 + 2, seen.size());
  }

  private static Paging first() {
    return Paging.first(30);
  }
}
