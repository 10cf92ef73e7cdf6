package kz.oryndau.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import kz.oryndau.article.ArticleContent;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.extraction.Extraction;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.quote.Quote;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.intake.IntakeService;
import kz.oryndau.listing.Paging;
import kz.oryndau.official.OfficialFilter;
import kz.oryndau.official.OfficialName;
import kz.oryndau.official.OfficialRef;
import kz.oryndau.official.OfficialRow;
import kz.oryndau.official.OfficialRows;
import kz.oryndau.official.identity.Reason;
import kz.oryndau.official.identity.Reason.Code;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.register.DecisionRows;
import kz.oryndau.register.DuplicateRows;
import kz.oryndau.register.EntryEdits;
import kz.oryndau.register.EntryRows;
import kz.oryndau.register.RegisterService;
import kz.oryndau.register.TenureImport;
import kz.oryndau.statement.StatementRow;
import kz.oryndau.statement.StatementRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who is who across articles, what people repair, and that reading again undoes nothing of it. All
 * persons are invented.
 */
@QuarkusTest
class RegisterTest {

  private static final String MINISTER = "министр просвещения";
  private static final String WHY = "видно по тексту";
  private static final String BY = "tester";

  @Inject TestDatabase database;
  @Inject IntakeService intake;
  @Inject DraftWriter drafts;
  @Inject Rereading rereading;
  @Inject OfficialRows officials;
  @Inject StatementRows statements;
  @Inject RegisterService register;
  @Inject DuplicateRows duplicates;
  @Inject EntryRows entries;
  @Inject DecisionRows decisions;
  @Inject EntryEdits edits;
  @Inject ProcessingService processing;
  @Inject AssignmentRows assignments;
  @Inject TenureImport tenures;

  private final Map<Long, Extraction> found = new HashMap<>();

  @BeforeEach
  void empty() {
    database.clear();
  }

  // The three complaints about such registers

  @Test
  void mergesVariantsOfOneName() {
    var first = read("Арман Сеитов", MINISTER);
    for (var name : List.of("Арман Сейітов", "Arman Seitov", "А. Сеитов", "Сеитов")) {
      assertEquals(speaker(first), speaker(read(name, MINISTER)), name);
    }
    assertEquals(List.of(), duplicates.list(10));
  }

  @Test
  void letsAPersonMergeWhatItDidNot() {
    var known = read("Арман Сеитов", MINISTER);
    var other = read("А. Сеитов", null);
    var before = statement(other);
    register.merge(speaker(other), speaker(known), WHY, BY);

    assertEquals(speaker(known), speaker(other));
    assertEquals(before.source(), statement(other).source(), "the span stays as it was");
    assertEquals(1, listed().size());
    assertEquals(2, listed().get(0).articles());
  }

  @Test
  void makesNoEntryOfOneSilently() {
    var known = read("Арман Сеитов", MINISTER);
    var doubtful = read("Арман Сеитов", "аким Жанатау");

    assertNotEquals(speaker(known), speaker(doubtful));
    var pair = duplicates.list(10).get(0);
    assertEquals(List.of(Code.NAME_FULL, Code.POST_CLASH), codes(pair.reasons()));
    assertEquals(List.of(MINISTER), pair.first().posts());
    assertEquals(List.of("аким Жанатау"), pair.second().posts());
    assertTrue(pair.second().words().contains("Арман Сеитов"));
  }

  @Test
  void neverUndoesARepairByReadingAgain() {
    var known = read("Арман Сеитов", MINISTER);
    var merged = read("А. Сеитов", null);
    var told = read("Арман Сеитов", "аким Жанатау");
    var misread = read("Болат Жумабаевай", "министр труда");
    var falsely = read("Дорога Жизни", "программа");
    var namesake = read("Ержан Алимов", "депутат Мажилиса");
    var split = read("Ержан Алимов", "депутат Мажилиса");
    register.merge(speaker(merged), speaker(known), WHY, BY);
    register.different(speaker(told), speaker(known), WHY, BY);
    register.rename(speaker(misread), "Болат Жумабаев", WHY, BY);
    register.hide(speaker(falsely), WHY, BY);
    var own = register.split(speaker(namesake), List.of(split), null, WHY, BY);
    var toldApart = speaker(told);

    for (var article : List.of(known, merged, told, misread, falsely, namesake, split)) {
      readAgain(article);
    }

    assertEquals(speaker(known), speaker(merged));
    assertEquals(toldApart, speaker(told));
    assertEquals("Болат Жумабаев", statement(misread).speaker().label());
    assertFalse(listed().stream().anyMatch(row -> row.label().equals("Дорога Жизни")));
    assertEquals(own, speaker(split));
    assertNotEquals(own, speaker(namesake));
    assertEquals(0, duplicates.count(), "what was told apart is not asked again");
    assertEquals(5, listed().size());
  }

  // Merging and taking back

  @Test
  void takesBackAMergeWithWhatCameAfterIt() {
    var known = read("Арман Сеитов", MINISTER);
    var other = read("Арман Сеитов", "аким Жанатау");
    var own = speaker(other);
    var decision = register.merge(own, speaker(known), WHY, BY);
    var later = read("Арман Сеитов", "аким Жанатау");
    assertEquals(speaker(known), speaker(later));

    register.rename(speaker(known), "Арман Болатович Сеитов", WHY, BY);
    register.undo(decision, BY);

    assertEquals(own, speaker(other));
    assertNotEquals(own, speaker(known));
    assertEquals("Арман Болатович Сеитов", statement(known).speaker().label());
    assertEquals(1, duplicates.count(), "the pair waits again");
  }

  @Test
  void takesBackDecisionsInAnyOrder() {
    var articles =
        List.of(
            read("Арман Сеитов", "министр труда"),
            read("Болат Оспанов", "министр науки"),
            read("Ержан Алимов", "министр обороны"),
            read("Дана Нурова", "министр культуры"));
    var before = articles.stream().map(this::speaker).toList();
    var random = new Random(7);
    for (int round = 0; round < 12; round++) {
      var made = new ArrayList<Long>();
      made.add(register.merge(before.get(0), before.get(1), WHY, BY));
      made.add(register.move(before.get(1), articles.get(1), before.get(3), WHY, BY));
      made.add(register.merge(before.get(1), before.get(2), WHY, BY));
      made.add(register.rename(before.get(2), "Ержан Серикович Алимов", WHY, BY));
      made.add(register.hide(before.get(3), WHY, BY));
      Collections.shuffle(made, random);
      made.forEach(decision -> register.undo(decision, BY));

      assertEquals(before, articles.stream().map(this::speaker).toList(), made.toString());
      assertEquals("Ержан Алимов", statement(articles.get(2)).speaker().label());
      assertEquals(4, listed().size());
    }
  }

  @Test
  void keepsWhatStillStandsWhenAnEarlierDecisionFalls() {
    var one = read("Арман Сеитов", "министр труда");
    var two = read("Болат Оспанов", "министр науки");
    var three = read("Ержан Алимов", "министр обороны");
    var own = List.of(speaker(one), speaker(two), speaker(three));
    var first = register.merge(own.get(0), own.get(1), WHY, BY);
    register.merge(own.get(1), own.get(2), WHY, BY);
    register.undo(first, BY);

    assertEquals(own.get(0), speaker(one));
    assertEquals(own.get(2), speaker(two), "the second merge still stands");
  }

  @Test
  void movesOneMentionAlone() {
    var article = read("Арман Сеитов", MINISTER);
    var other = read("Болат Оспанов", "министр науки");
    var mention = entries.listMentions(speaker(article), article).get(0);
    var decision = register.moveMention(mention.id(), speaker(other), WHY, BY);

    assertEquals("Арман Сеитов", entries.listMentions(speaker(other), article).get(0).words());
    assertNotEquals(speaker(other), speaker(article), "what was said stays whose it was");
    var own = speaker(article);
    readAgain(article);
    assertEquals(1, entries.listMentions(speaker(other), article).size());
    register.undo(decision, BY);
    assertEquals(1, entries.listMentions(own, article).size());
  }

  @Test
  void takesARepairBackAfterItsArticleWasReadAgain() {
    var known = read("Арман Сеитов", MINISTER);
    var merged = read("А. Сеитов", null);
    var misread = read("Болат Жумабаевай", "министр труда");
    var falsely = read("Дорога Жизни", "программа");
    var namesake = read("Ержан Алимов", "депутат Мажилиса");
    var split = read("Ержан Алимов", "депутат Мажилиса");
    var moved = read("Дана Нурова", "министр культуры");
    var articles = List.of(known, merged, misread, falsely, namesake, split, moved);
    var before = articles.stream().map(this::speaker).toList();
    var listed = listed().size();
    var made =
        List.of(
            register.merge(speaker(merged), speaker(known), WHY, BY),
            register.rename(speaker(misread), "Болат Жумабаев", WHY, BY),
            register.hide(speaker(falsely), WHY, BY),
            decisionOf(register.split(speaker(namesake), List.of(split), null, WHY, BY)),
            register.move(speaker(moved), moved, speaker(known), WHY, BY));
    articles.forEach(this::reread);
    assertEquals(speaker(known), speaker(merged), "what stands is not undone");
    assertEquals(speaker(known), speaker(moved));
    assertNotEquals(speaker(namesake), speaker(split));
    assertEquals("Болат Жумабаев", statement(misread).speaker().label());
    made.forEach(decision -> register.undo(decision, BY));

    assertEquals(before, articles.stream().map(this::speaker).toList());
    assertEquals("Болат Жумабаевай", statement(misread).speaker().label());
    assertEquals(listed, listed().size());

    articles.forEach(this::reread);
    assertEquals(before, articles.stream().map(this::speaker).toList(), "nothing of them is left");
    assertEquals(listed, listed().size());
  }

  /** The decision that made an entry of its own. */
  private long decisionOf(long own) {
    return decisions.listOf(own).get(0).id();
  }

  @Test
  void asksForAReasonAndAnEntryThatFits() {
    var article = read("Арман Сеитов", MINISTER);
    var wrong =
        assertThrows(InvalidInput.class, () -> register.merge(speaker(article), 99L, " ", BY));
    assertEquals(
        List.of("reason", "other"), wrong.violations().stream().map(each -> each.field()).toList());
    assertThrows(
        InvalidInput.class, () -> register.merge(speaker(article), speaker(article), WHY, BY));
  }

  @Test
  void readsABodyByTheAliasThatAPersonHasEntered() {
    var first = body("Аким Арман Сеитов поручил Сумонтажу до 1 декабря достроить котельную.");
    assertEquals(List.of(), first, "no list has it");
    var article = read("Государственная служба ремонта", null);
    register.rename(speaker(article), "Государственная служба ремонта", WHY, BY);
    database.execute("update official set type = 'BODY' where id = " + speaker(article));
    edits.addName(speaker(article), "Сумонтаж", OfficialName.Kind.ALIAS, null, null);

    var next = body("Аким Арман Сеитов поручил Сумонтажу до 10 декабря достроить школу.");
    assertEquals(List.of(speaker(article)), next, "the very entry");
    edits.removeName(speaker(article), "Сумонтаж", OfficialName.Kind.ALIAS);
    assertEquals(
        List.of(),
        body("Аким Арман Сеитов поручил Сумонтажу до 20 декабря достроить мост."),
        "no longer");
  }

  /** Keys of the addressees of what an article that is really read orders. */
  private List<Long> body(String text) {
    var content =
        new ArticleContent(
            "Стройка",
            text,
            "Вестник",
            "https://a.example/" + text.hashCode(),
            LocalDate.of(2026, 11, 2),
            "ru",
            false);
    var id = intake.store(content, BY).articleId();
    processing.process(id);
    return assignments.listOfArticle(id, ReviewScope.ALL).get(0).addressees().stream()
        .map(OfficialRef::id)
        .filter(Objects::nonNull)
        .toList();
  }

  // Posts with time

  @Test
  void knowsTheHeadOfStateOfThatDay() {
    tenures.take(
        """
        name;post;from;to
        Нур-Али Жанабеков;Президент Казахстана;2019-03-20;2024-03-19
        Дандай Мукашев;Президент Казахстана;2024-03-20;
        """,
        BY);
    var earlier = read(null, "Глава государства", LocalDate.of(2021, 5, 5));
    var later = read(null, "Глава государства", LocalDate.of(2026, 5, 5));
    var before = read(null, "Глава государства", LocalDate.of(2010, 5, 5));

    assertEquals("Нур-Али Жанабеков", statement(earlier).speaker().label());
    assertEquals("Дандай Мукашев", statement(later).speaker().label());
    assertEquals("Глава государства", statement(before).speaker().label(), "nobody is guessed");
  }

  @Test
  void joinsAnArticleToTheTable() {
    tenures.take("name;post\nАрман Сеитов;Министр просвещения\n", BY);
    var article = read("А. Сеитов", "глава Минпросвещения");
    assertEquals("Арман Сеитов", statement(article).speaker().label());
    assertEquals(1, entries.listTenures(speaker(article)).size());
  }

  @Test
  void keepsAnUnnamedPostAsOneEntry() {
    var first = read(null, "министр здравоохранения");
    assertEquals(speaker(first), speaker(read(null, "глава Минздрава")));
    assertNotEquals(speaker(first), speaker(read(null, "министр")));
    assertNotEquals(speaker(read(null, "министр")), speaker(read(null, "министр")));
  }

  @Test
  void showsOnePostOnceThoughOneArticleBeginsItWithACapital() {
    var first = read("Арман Сеитов", "министр просвещения");
    assertEquals(speaker(first), speaker(read("Арман Сеитов", "Министр просвещения")));
    assertEquals(
        List.of("министр просвещения 2"),
        entries.listPosts(speaker(first), ReviewScope.DRAFT).stream()
            .map(each -> each.title() + " " + each.articles())
            .toList());
  }

  @Test
  void storesNothingOfATableThatIsWrong() {
    var wrong =
        assertThrows(
            InvalidInput.class,
            () ->
                tenures.take(
                    """
                    name;post;from;to;country
                    Арман Сеитов;министр труда;2024-01-01;2023-01-01;KZ
                    ;министр труда;вчера;;
                    Болат Оспанов;министр науки;2024-01-01;;Казахстан
                    """,
                    BY));
    assertEquals(
        List.of("2:to", "3:from", "3:name", "4:country"),
        wrong.violations().stream().map(each -> each.field()).toList());
    assertEquals(List.of(), entries.listAllTenures());
    assertThrows(InvalidInput.class, () -> tenures.take("имя;пост\nА;Б\n", BY));
  }

  @Test
  void takesATableTwiceWithoutDoublingIt() {
    var table = "name,post,body,from\nАрман Сеитов,министр труда,Минтруда,2024-01-01\n";
    assertEquals(1, tenures.take(table, BY));
    assertEquals(0, tenures.take(table, BY));
  }

  // Search

  @Test
  void findsAnyAlphabet() {
    read("Арман Сейітов", MINISTER);
    for (var asked : List.of("сеитов", "Seitov", "Сейітов", "arman")) {
      assertEquals(1, search(asked).size(), asked);
    }
    assertEquals(0, search("Оспанов").size());
  }

  private List<OfficialRow> search(String text) {
    var filter = new OfficialFilter(text, null, null, null, null, ReviewScope.ALL);
    return officials.page(filter, Paging.first(10)).rows();
  }

  private List<OfficialRow> listed() {
    return officials.page(OfficialFilter.all(ReviewScope.ALL), Paging.first(50)).rows();
  }

  private StatementRow statement(long article) {
    return statements.listOfArticle(article, ReviewScope.ALL).get(0);
  }

  private Long speaker(long article) {
    return statement(article).speaker().id();
  }

  private static List<Code> codes(List<Reason> reasons) {
    return reasons.stream().map(each -> each.code()).toList();
  }

  private long read(String name, String post) {
    return read(name, post, LocalDate.of(2026, 3, 2));
  }

  /** Stores an article in which somebody says something, and what was read in it. */
  private long read(String name, String post, LocalDate day) {
    var who = name == null ? post : name;
    var text = who + " сказал, что школа откроется.";
    var url = "https://a.example/" + found.size();
    var content = new ArticleContent("Школа", text, "Вестник", url, day, null, false);
    var id = intake.store(content, BY).articleId();
    found.put(id, extraction(name, post, who));
    drafts.write(id, found.get(id));
    return id;
  }

  /** What reading again does after the extractor has become better. */
  private void reread(long article) {
    QuarkusTransaction.requiringNew().run(() -> rereading.apply(article, found.get(article)));
  }

  /** What a second reading does: everything found goes, and the same is found again. */
  private void readAgain(long article) {
    database.execute(
        """
        begin;
        set local session_replication_role = replica;
        delete from statement where article_id = %1$d;
        delete from official_mention where article_id = %1$d;
        delete from official_post where article_id = %1$d;
        update article set state = 'STORED' where id = %1$d;
        commit
        """
            .formatted(article));
    drafts.write(article, found.get(article));
  }

  private static Extraction extraction(String name, String post, String who) {
    var type = name == null ? Actor.Type.POST : Actor.Type.PERSON;
    var posts = post == null ? List.<String>of() : List.of(post);
    var actor = new Actor("o1", type, name, posts, List.of(new Span(0, who.length())));
    var start = who.length() + " сказал, что ".length();
    var quote =
        new Quote(
            "s1",
            Quote.Kind.INDIRECT,
            new Span(start, start + "школа откроется".length()),
            "o1",
            null,
            new Span(who.length() + 1, who.length() + 7),
            Quote.VerbClass.SAYS,
            0.9);
    return new Extraction(
        Language.RUSSIAN,
        List.of(actor),
        List.of(quote),
        List.of(),
        Map.of(),
        List.of(),
        List.of());
  }
}
