package kz.oryndau.report.sum;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.oryndau.article.SourceRef;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.report.ask.Grouping;
import kz.oryndau.report.ask.Question;
import kz.oryndau.report.ask.Questions;
import kz.oryndau.report.ask.ReportKind;
import kz.oryndau.report.gather.Findings;

/** Makes a report of what was found: the same findings always make the same report. */
public final class Summing {

  private static final Comparator<AssignmentRow> BY_DEADLINE =
      comparing(AssignmentRow::deadline, nullsLast(naturalOrder()))
          .thenComparing(row -> row.source().publishedAt())
          .thenComparing(AssignmentRow::id);

  private static final Comparator<AssignmentRow> BY_PUBLICATION =
      comparing((AssignmentRow row) -> row.source().publishedAt()).thenComparing(AssignmentRow::id);

  private Summing() {}

  /**
   * The report.
   *
   * @param question settled
   * @param day its day, with what counts as near
   */
  public static Report report(
      Question question, Findings found, ScheduleDay day, Report.Printing printing) {
    var lists = lists(question, found);
    Map<ListName, ExecutionTotals> totals = new LinkedHashMap<>();
    lists.forEach((name, rows) -> totals.put(name, ExecutionTally.of(rows, day)));
    var shown = new LinkedHashMap<ListName, List<AssignmentRow>>();
    lists.forEach((name, rows) -> shown.put(name, rows.stream().filter(counts()).toList()));
    var sources = sources(shown, found);
    var content = content(question, found, day, totals, shown, sources);
    return new Report(
        question,
        day,
        printing,
        found.named(),
        totals,
        found.drafts(),
        found.said(),
        breakdowns(question, found, shown, day),
        shown,
        found.statements(),
        posts(found),
        found.changes(),
        sources,
        content,
        content.digest());
  }

  /** A repetition of an earlier order is counted beside the figures, not listed again. */
  private static Predicate<AssignmentRow> counts() {
    return row -> !row.retold();
  }

  private static Map<ListName, List<AssignmentRow>> lists(Question question, Findings found) {
    Map<ListName, List<AssignmentRow>> lists = new LinkedHashMap<>();
    var rows = found.assignments();
    switch (question.report()) {
      case OVERDUE -> lists.put(ListName.OVERDUE, sorted(rows, BY_DEADLINE));
      case DOSSIER -> {
        var official = question.official();
        lists.put(ListName.GIVEN, given(rows, official));
        lists.put(ListName.RECEIVED, received(rows, official));
      }
      case DIGEST -> {
        lists.put(ListName.ASSIGNMENTS, sorted(rows, BY_PUBLICATION));
        lists.put(ListName.OVERDUE, sorted(found.overdue(), BY_DEADLINE));
      }
      case PROGRAMME -> lists.put(ListName.ASSIGNMENTS, sorted(rows, BY_PUBLICATION));
      case EXECUTION -> lists.put(ListName.ASSIGNMENTS, sorted(rows, BY_DEADLINE));
      case CHANGES -> {}
    }
    return lists;
  }

  private static List<AssignmentRow> given(List<AssignmentRow> rows, Long official) {
    return sorted(
        rows.stream().filter(row -> official.equals(row.issuer().id())).toList(), BY_DEADLINE);
  }

  private static List<AssignmentRow> received(List<AssignmentRow> rows, Long official) {
    return sorted(
        rows.stream()
            .filter(row -> row.addressees().stream().anyMatch(who -> official.equals(who.id())))
            .toList(),
        BY_DEADLINE);
  }

  private static List<AssignmentRow> sorted(
      List<AssignmentRow> rows, Comparator<AssignmentRow> order) {
    return rows.stream().sorted(order).toList();
  }

  private static List<Breakdown> breakdowns(
      Question question,
      Findings found,
      Map<ListName, List<AssignmentRow>> shown,
      ScheduleDay day) {
    if (question.report() == ReportKind.DOSSIER || shown.isEmpty()) {
      return List.of();
    }
    var first = shown.values().iterator().next();
    var ways =
        question.report() == ReportKind.DIGEST
            ? List.of(Grouping.ADDRESSEE, Grouping.AREA)
            : List.of(question.by());
    return ways.stream().map(by -> Breakdown.of(by, first, day, found.named())).toList();
  }

  private static List<SourceRef> sources(Map<ListName, List<AssignmentRow>> shown, Findings found) {
    Map<Long, SourceRef> byArticle = new TreeMap<>();
    Stream.concat(
            shown.values().stream().flatMap(List::stream).map(AssignmentRow::source),
            found.statements().stream().map(row -> row.source()))
        .forEach(source -> byArticle.put(source.articleId(), source));
    return byArticle.values().stream()
        .sorted(comparing(SourceRef::publishedAt).thenComparing(SourceRef::articleId))
        .toList();
  }

  private static Content content(
      Question question,
      Findings found,
      ScheduleDay day,
      Map<ListName, ExecutionTotals> totals,
      Map<ListName, List<AssignmentRow>> shown,
      List<SourceRef> sources) {
    List<RowTable<?>> tables = new ArrayList<>();
    shown.forEach(
        (name, rows) -> tables.add(new RowTable<>(name, ReportColumns.assignments(day), rows)));
    add(tables, new RowTable<>(ListName.STATEMENTS, ReportColumns.STATEMENTS, found.statements()));
    add(tables, new RowTable<>(ListName.POSTS, ReportColumns.POSTS, posts(found)));
    add(tables, new RowTable<>(ListName.CHANGES, ReportColumns.CHANGES, found.changes()));
    add(tables, new RowTable<>(ListName.SOURCES, ReportColumns.SOURCES, sources));
    return new Content(
        Questions.query(question),
        String.valueOf(day.today()),
        Figures.of(totals, found.drafts(), found.said()),
        tables);
  }

  /** Posts as articles show them, then as the table has them. */
  private static List<Post> posts(Findings found) {
    return Stream.concat(
            found.posts().stream()
                .map(each -> new Post(each.title(), each.from(), each.to(), false, null)),
            found.tenures().stream()
                .map(each -> new Post(each.post(), each.from(), each.to(), true, each.source())))
        .toList();
  }

  private static void add(List<RowTable<?>> tables, RowTable<?> table) {
    if (!table.rows().isEmpty()) {
      tables.add(table);
    }
  }
}
