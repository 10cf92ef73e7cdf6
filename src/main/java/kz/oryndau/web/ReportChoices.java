package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.listing.Paging;
import kz.oryndau.official.OfficialFilter;
import kz.oryndau.official.OfficialRow;
import kz.oryndau.official.OfficialRows;
import kz.oryndau.platform.Violation;
import kz.oryndau.register.Programmes;
import kz.oryndau.report.ask.Grouping;
import kz.oryndau.report.ask.Period;
import kz.oryndau.report.ask.ReportKind;
import kz.oryndau.report.keep.SavedReports;

/** What the form of a report offers. */
@ApplicationScoped
class ReportChoices {

  /** More would make a list that nobody reads; the rest come with the address of their pages. */
  private static final int MOST = 300;

  private final OfficialRows officials;
  private final Programmes programmes;
  private final SavedReports saved;
  private final Visit visit;

  ReportChoices(OfficialRows officials, Programmes programmes, SavedReports saved, Visit visit) {
    this.officials = officials;
    this.programmes = programmes;
    this.saved = saved;
    this.visit = visit;
  }

  /** The form as an address fills it, with what is wrong with it. */
  AskView view(Map<String, List<String>> address, List<Violation> violations, String tooMuch) {
    var values = new LinkedHashMap<>(address);
    values.putIfAbsent("report", List.of(word(ReportKind.EXECUTION)));
    var typed = new LinkedHashMap<String, String>();
    values.forEach((name, all) -> typed.put(name, all.isEmpty() ? "" : all.get(0)));
    var language = visit.language().code();
    var words = visit.reports();
    return new AskView(
        values,
        Forms.again(typed, violations, visit),
        tooMuch,
        Arrays.stream(ReportKind.values()).map(this::kind).toList(),
        constants(Grouping.values(), words::by),
        withNone(words.periodOwn(), constants(Period.values(), words::period)),
        officials(values),
        visit.areas().stream()
            .map(area -> new Field.Option(area.slug(), area.nameIn(language)))
            .toList(),
        programmes.list(visit.scope()).stream()
            .map(row -> new Field.Option(String.valueOf(row.id()), row.nameIn(language)))
            .toList(),
        constants(Assignment.Kind.values(), visit.terms()::assignmentKind),
        constants(ExecutionStatus.values(), visit.terms()::execution),
        visit.signedIn() ? saved.list(visit.user()) : List.of(),
        notice(typed.get("done")),
        deleted(typed));
  }

  /** Whoever has just deleted a report can have it back. */
  private static Long deleted(Map<String, String> typed) {
    var of = typed.getOrDefault("of", "");
    return "deleted".equals(typed.get("done")) && of.matches("\\d{1,18}") ? Long.valueOf(of) : null;
  }

  private String notice(String done) {
    var words = visit.reports();
    return switch (done == null || !visit.signedIn() ? "" : done) {
      case "saved" -> words.doneSaved();
      case "renamed" -> words.doneRenamed();
      case "deleted" -> words.doneDeleted();
      case "restored" -> words.doneRestored();
      case "scheduled" -> words.doneScheduled();
      case "unscheduled" -> words.doneUnscheduled();
      default -> null;
    };
  }

  private AskView.Kind kind(ReportKind kind) {
    return new AskView.Kind(word(kind), visit.reports().kind(kind), visit.reports().meaning(kind));
  }

  private List<Field.Option> officials(Map<String, List<String>> values) {
    var filter = OfficialFilter.all(visit.scope());
    var rows = new ArrayList<>(officials.page(filter, Paging.first(MOST)).rows());
    Stream.of("official", "issuer", "addressee")
        .flatMap(name -> values.getOrDefault(name, List.of()).stream())
        .filter(key -> key.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .filter(key -> rows.stream().noneMatch(row -> row.id().equals(key)))
        .distinct()
        .toList()
        .forEach(key -> officials.find(key, visit.scope()).ifPresent(rows::add));
    return rows.stream().map(this::option).toList();
  }

  private Field.Option option(OfficialRow row) {
    var post = row.posts().isEmpty() ? "" : ", " + row.posts().get(row.posts().size() - 1);
    return new Field.Option(
        String.valueOf(row.id()), Words.headline(row.labelIn(visit.language().code()) + post));
  }

  private static List<Field.Option> withNone(String none, List<Field.Option> options) {
    var all = new ArrayList<Field.Option>();
    all.add(new Field.Option("", none));
    all.addAll(options);
    return all;
  }

  private static <E extends Enum<E>> List<Field.Option> constants(
      E[] constants, Function<E, String> word) {
    return Arrays.stream(constants)
        .map(each -> new Field.Option(word(each), word.apply(each)))
        .toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
