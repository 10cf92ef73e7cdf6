package kz.oryndau.web;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.assignment.Work;
import kz.oryndau.assignment.WorkList;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Paging;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import kz.oryndau.tracking.TrackingService;
import kz.oryndau.worklist.WorkVisits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work lists, saved filters and changes of many records, as an analyst meets them. */
@QuarkusTest
class WorkPagesTest {

  private static final LocalDate TODAY = FixedClock.TODAY;

  @Inject Archive archive;
  @Inject TestDatabase database;
  @Inject AssignmentRows assignments;
  @Inject TrackingService tracking;
  @Inject WorkVisits visits;

  private Browsing analyst;

  @BeforeEach
  void empty() {
    database.clear();
    database.execute("truncate bulk_change, saved_filter, work_visit cascade");
    analyst = Browsing.signedIn();
  }

  private long accepted(String title, LocalDate deadline) {
    var stored = archive.store(title, TODAY.minusDays(20), deadline);
    archive.accept(stored);
    return stored.assignment();
  }

  private List<Long> ids(WorkList list, LocalDate since, ReviewScope scope) {
    var filter = AssignmentFilter.ofWork(new Work(list, since), scope);
    var order = new Paging("deadline", false, null, 30);
    var ids = assignments.page(filter, order).rows().stream().map(AssignmentRow::id).toList();
    assertEquals(ids.size(), assignments.count(filter));
    return ids;
  }

  private List<Long> ids(WorkList list) {
    return ids(list, null, ReviewScope.ACCEPTED);
  }

  @Test
  void listsWhatIsDue() {
    var late = accepted("Вчера", TODAY.minusDays(1));
    var today = accepted("Сегодня", TODAY);
    var week = accepted("Неделя", TODAY.plusDays(7));
    var month = accepted("Месяц", TODAY.plusDays(30));
    accepted("Позже", TODAY.plusDays(31));
    accepted("Без срока", null);

    assertEquals(List.of(late), ids(WorkList.NEWLY_OVERDUE));
    assertEquals(List.of(today, week), ids(WorkList.DUE_7));
    assertEquals(List.of(today, week, month), ids(WorkList.DUE_30));
  }

  @Test
  void listsWhatIsOverdueSinceTheLastVisit() {
    var old = accepted("Давно", TODAY.minusDays(9));
    var fresh = accepted("Недавно", TODAY.minusDays(2));
    database.execute(
        "set session_replication_role = replica;"
            + "update assignment_history set at = '2026-11-01T00:00:00Z'; set session_replication_role = origin");

    var since = TODAY.minusDays(3);
    assertEquals(List.of(fresh), ids(WorkList.NEWLY_OVERDUE, since, ReviewScope.ACCEPTED));
    assertEquals(List.of(old, fresh), ids(WorkList.NEWLY_OVERDUE));
    var back = accepted("Принято сегодня", TODAY.minusDays(30));
    assertEquals(List.of(back, fresh), ids(WorkList.NEWLY_OVERDUE, since, ReviewScope.ACCEPTED));
  }

  @Test
  void remembersTheVisitBeforeForTheWholeDay() {
    assertTrue(visits.note("admin", TODAY.minusDays(3)).isEmpty());
    assertEquals(TODAY.minusDays(3), visits.note("admin", TODAY).orElseThrow());
    assertEquals(TODAY.minusDays(3), visits.note("admin", TODAY).orElseThrow());
    assertTrue(analyst.read("/work").contains("since=2026-11-21"));
  }

  @Test
  void listsWhatNobodyHasCheckedAndWhatWasCheckedLongestAgo() {
    var never = accepted("Никогда", null);
    var checked = accepted("Проверено", null);
    var vague = accepted("Общо", null);
    tracking.recordCheck(checked, null, 1, "aigul");
    tracking.markCheckable(vague, false, "общо", 1, "aigul");

    assertEquals(List.of(never), ids(WorkList.NEVER_CHECKED));
    assertEquals(List.of(checked), ids(WorkList.CHECKED_LONGEST_AGO));
    analyst
        .open("/assignments?work=checked_longest_ago&sort=checked&order=asc")
        .statusCode(200)
        .body(containsString("проверено 24.11.2026"));
  }

  @Test
  void listsDraftsThatRepeatAnotherRecord() {
    var first = accepted("Школа", null);
    var twin = archive.store("Перепечатка", TODAY, null);

    assertEquals(
        List.of(twin.assignment()),
        ids(WorkList.UNDECIDED_DUPLICATES, null, ReviewScope.UNDECIDED));
    assertEquals(first, assignments.findTwin(twin.assignment()).orElseThrow());
    assertTrue(assignments.findTwin(first).isEmpty());
    assertTrue(
        analyst
            .read("/assignments/" + twin.assignment())
            .contains("placeholder=\"Номер или адрес страницы\" value=\"" + first + "\""));
  }

  @Test
  void showsThemOnOnePageToAnalystsAlone() {
    accepted("Вчера", TODAY.minusDays(1));
    var page = analyst.read("/work");
    for (var head :
        List.of(
            "Просрочены с прошлого посещения",
            "Срок в ближайшие 7 дней",
            "Срок в ближайшие 30 дней",
            "Ни разу не проверены",
            "Проверены давнее всех",
            "Возможные повторы")) {
      assertTrue(page.contains(head), head);
    }
    assertTrue(page.contains("Достроить котельную"));
    assertTrue(page.contains("Здесь пусто"));
    Browsing.anonymous()
        .open("/work")
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
  }

  @Test
  void savesRenamesAndDeletesAFilter() {
    accepted("Школа", null);
    var list = "/assignments?area=housing";
    assertTrue(analyst.read(list).contains("name=\"address\" value=\"/assignments?area=housing\""));
    save("Жильё", list)
        .statusCode(303)
        .header("Location", containsString("/assignments?area=housing&done=saved"));
    assertTrue(analyst.read(list + "&done=saved").contains("Отбор сохранён"));
    var page = analyst.read("/work");
    assertTrue(page.contains("href=\"/assignments?area=housing\">Жильё</a>"));
    var id = page.replaceAll("(?s).*action=\"/work/filters/(\\d+)\".*", "$1");
    save("жильё", list).statusCode(400).body(containsString("Отбор «жильё» у вас уже есть"));
    save("Другое", list).statusCode(303);
    var rename = "/work/filters/" + id;
    analyst
        .send("/work", rename, Map.of("name", " "))
        .statusCode(400)
        .body(containsString("id=\"name-" + id + "-error\""));
    analyst.send("/work", rename, Map.of("name", "другое")).statusCode(400);
    analyst.send("/work", rename, Map.of("name", "Дома")).statusCode(303);
    assertTrue(analyst.read("/work").contains(">Дома</a>"));
    analyst.send("/work", rename + "/deletion", Map.of()).statusCode(303);
    assertFalse(analyst.read("/work").contains(">Дома</a>"));
    analyst.send("/work", rename + "/deletion", Map.of()).statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "'', /assignments?area=sport",
    "Имя, https://evil.example/",
    "Имя, //evil.example/assignments?x=1",
    "Имя, /sign-out?x=1",
    "Имя, ''"
  })
  void savesOnlyNamedFiltersOfLists(String name, String address) {
    save(name, address).statusCode(400);
    assertTrue(analyst.read("/work").contains("нажмите там «Сохранить отбор»"));
  }

  private ValidatableResponse save(String name, String address) {
    return analyst.send("/work", "/work/filters", Map.of("name", name, "address", address));
  }

  @Test
  void changesManyAndTakesItBack() {
    var first = accepted("Школа", null);
    accepted("Больница", null);
    var page = analyst.read("/assignments?area=housing&select=all");
    assertTrue(page.contains("value=\"" + first + ":1\" form=\"bulk\""));
    assertTrue(page.contains("checked"));

    var location =
        change(Map.of("kind", "area", "area", "sport", "record", first + ":1"))
            .statusCode(303)
            .extract()
            .header("Location");
    assertTrue(location.contains("/assignments?area=housing&done=bulk&of="), location);
    var shown = analyst.read(location.replaceAll("https?://[^/]+", ""));
    assertTrue(shown.contains("Изменена 1 запись."));
    var undo = shown.replaceAll("(?s).*action=\"(/bulk/\\d+/undo)\".*", "$1");
    assertEquals(List.of("sport"), row(first).policyAreas());
    analyst
        .send("/work", undo, Map.of("back", "/assignments?area=housing"))
        .statusCode(303)
        .header("Location", containsString("done=undone"));
    assertEquals(List.of("education", "housing"), row(first).policyAreas());
    analyst.send("/work", undo, Map.of()).statusCode(409).body(containsString("уже отменено"));
    assertTrue(
        analyst.read("/assignments/" + first).contains("спорт → образование, жильё"), "history");
  }

  @Test
  void takesAChangeOfManyBackLaterToo() {
    var first = accepted("Школа", null);
    change(Map.of("kind", "area", "area", "sport", "record", first + ":1")).statusCode(303);
    change(Map.of("kind", "check", "record", first + ":2")).statusCode(303);
    var work = analyst.read("/work");
    assertTrue(work.contains("Задать сферу: спорт"), "the older one, which is not the last word");
    assertTrue(work.contains("Отменить нельзя: запись изменена позже: 1."));
    var undo = work.replaceAll("(?s).*action=\"(/bulk/\\d+/undo)\".*", "$1");
    analyst
        .send("/work", undo, Map.of("back", "/work"))
        .statusCode(303)
        .header("Location", containsString("/work?done=undone"));
    assertEquals(null, row(first).lastChecked());
    assertFalse(analyst.read("/work").contains("Проверено сегодня</b>"));
    database.addAnalyst("aigul");
    assertFalse(Browsing.signedIn("aigul").read("/work").contains("Задать сферу: спорт"));
  }

  private AssignmentRow row(long id) {
    return assignments.find(id, ReviewScope.ALL).orElseThrow();
  }

  private ValidatableResponse change(Map<String, String> fields) {
    var form = new HashMap<>(fields);
    form.put("back", "/assignments?area=housing");
    return analyst.send("/assignments", "/bulk/assignments", form);
  }

  @Test
  void saysWhatIsWrongWithAChangeOfMany() {
    var id = accepted("Школа", null);
    change(Map.of("kind", "area", "area", "", "record", id + ":1"))
        .statusCode(400)
        .body(containsString("Сфера: Заполните это поле"));
    change(Map.of("kind", "addressee", "official", "", "record", id + ":1"))
        .statusCode(400)
        .body(containsString("Исполнитель: Заполните это поле"));
    change(Map.of("kind", "check"))
        .statusCode(400)
        .body(containsString("Не отмечено ни одной записи"));
    change(Map.of("kind", "check", "record", id + ":0"))
        .statusCode(409)
        .body(containsString("«Достроить котельную» тем временем изменил кто-то другой"));
    change(Map.of("kind", "none", "record", id + ":1")).statusCode(400);
    Browsing.anonymous()
        .send("/sign-in", "/bulk/assignments", Map.of("kind", "check", "record", id + ":1"))
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
  }
}
