package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.oryndau.article.ArticleRows;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.HistoryRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialRef;
import kz.oryndau.statement.Statement;
import kz.oryndau.statement.StatementRow;

/** Makes the views of the forms by which records are amended and added. */
@ApplicationScoped
class RecordForms {

  /** Offsets stand for the words; the reason and the version are no part of what a record says. */
  private static final List<String> NOT_COMPARED =
      List.of("start", "end", "why", "version", "speakerType", "issuerType");

  private static final List<String> PERIODS = List.of("P1D", "P1W", "P1M", "P3M", "P1Y");

  private final ArticleReader reader;
  private final ArticleRows articles;
  private final HistoryRows history;
  private final HistoryWords words;
  private final Visit visit;

  RecordForms(
      ArticleReader reader,
      ArticleRows articles,
      HistoryRows history,
      HistoryWords words,
      Visit visit) {
    this.reader = reader;
    this.articles = articles;
    this.history = history;
    this.words = words;
    this.visit = visit;
  }

  /** The form as it was typed, with what somebody else has saved meanwhile beside it. */
  RecordFormView conflicting(StatementRow row, MultivaluedMap<String, String> typed) {
    var mine = overwriting(typed, row.version());
    return conflicting(
        amending(row, FormView.of(mine)),
        RecordFields.of(row),
        mine,
        history.ofStatement(row.id()));
  }

  /** The same for an assignment. */
  RecordFormView conflicting(AssignmentRow row, MultivaluedMap<String, String> typed) {
    var mine = overwriting(typed, row.version());
    return conflicting(
        amending(row, FormView.of(mine)),
        RecordFields.of(row),
        mine,
        history.ofAssignment(row.id()));
  }

  /** The form for a record that the machine missed. */
  RecordFormView adding(long articleId, boolean statement, FormView form) {
    var article = reader.read(articleId, ReviewScope.ALL, null);
    var path = "/review/articles/" + articleId;
    return new RecordFormView(
        article,
        form,
        null,
        "",
        statement,
        true,
        path + (statement ? "/statements/new" : "/assignments/new"),
        path,
        statement ? statementKinds() : assignmentKinds(),
        officials(article, null),
        areas(),
        types(),
        periods(form),
        null);
  }

  /** An empty form with the words between the offsets that the address gives. */
  FormView selected(long articleId, MultivaluedMap<String, String> asked) {
    var values = new HashMap<String, String>();
    var start = Forms.field(asked, "start");
    var end = Forms.field(asked, "end");
    var text = articles.text(articleId).orElse("");
    if (start.matches("\\d{1,9}") && end.matches("\\d{1,9}")) {
      var from = Integer.parseInt(start);
      var to = Integer.parseInt(end);
      if (from < to && to <= text.length()) {
        values.putAll(Map.of("start", start, "end", end, "words", text.substring(from, to)));
      }
    }
    return FormView.of(values);
  }

  /** The form of a statement with these values. */
  RecordFormView amending(StatementRow row, FormView form) {
    var article = reader.read(row.source().articleId(), ReviewScope.ALL, null);
    return new RecordFormView(
        article,
        form,
        row.id(),
        "s" + row.id(),
        true,
        row.review() == ReviewStatus.DRAFT,
        "/review/statements/" + row.id() + "/edit",
        "/review" + article.path(),
        statementKinds(),
        officials(article, row.speaker()),
        areas(),
        types(),
        List.of(),
        null);
  }

  /** The form of an assignment with these values. */
  RecordFormView amending(AssignmentRow row, FormView form) {
    var article = reader.read(row.source().articleId(), ReviewScope.ALL, null);
    return new RecordFormView(
        article,
        form,
        row.id(),
        "a" + row.id(),
        false,
        row.review() == ReviewStatus.DRAFT,
        "/review/assignments/" + row.id() + "/edit",
        "/review" + article.path(),
        assignmentKinds(),
        officials(article, row.issuer()),
        areas(),
        types(),
        periods(form),
        null);
  }

  /** Saved again, the form goes over the version that its reader has now seen. */
  private static Map<String, String> overwriting(
      MultivaluedMap<String, String> typed, long version) {
    var fields = RecordFields.of(typed);
    fields.put("version", String.valueOf(version));
    return fields;
  }

  private RecordFormView conflicting(
      RecordFormView view,
      Map<String, String> stored,
      Map<String, String> typed,
      List<HistoryEntry> past) {
    var differences =
        RecordFields.NAMES.stream()
            .filter(name -> !NOT_COMPARED.contains(name))
            .map(
                name ->
                    new Difference(
                        visit.label(name),
                        shown(name, stored.getOrDefault(name, ""), view.officials()),
                        shown(name, typed.getOrDefault(name, ""), view.officials())))
            .filter(difference -> !difference.same())
            .toList();
    var by = past.get(past.size() - 1).actor();
    return view.with(new RecordFormView.Conflict(by, differences));
  }

  /** A value as a person reads it. */
  private String shown(String name, String value, List<Field.Option> officials) {
    return switch (name) {
      case "speaker", "issuer" -> word(value, officials);
      case "kind" -> kind(value);
      case "areas" -> String.join(", ", areaWords(value));
      case "retold" -> value.isEmpty() ? "" : visit.words().retold();
      default -> value;
    };
  }

  private static String word(String value, List<Field.Option> options) {
    return options.stream()
        .filter(option -> option.value().equals(value))
        .map(Field.Option::label)
        .findFirst()
        .orElse(value);
  }

  private String kind(String value) {
    return word(
        value, Stream.concat(statementKinds().stream(), assignmentKinds().stream()).toList());
  }

  private List<String> areaWords(String slugs) {
    return areas().stream()
        .filter(option -> List.of(slugs.split(",")).contains(option.value()))
        .map(Field.Option::label)
        .toList();
  }

  private List<Field.Option> statementKinds() {
    return Arrays.stream(Statement.Kind.values())
        .map(kind -> new Field.Option(kind.name(), visit.terms().statementKind(kind)))
        .toList();
  }

  private List<Field.Option> assignmentKinds() {
    return Arrays.stream(Assignment.Kind.values())
        .map(kind -> new Field.Option(kind.name(), visit.terms().assignmentKind(kind)))
        .toList();
  }

  private List<Field.Option> areas() {
    return visit.areas().stream()
        .map(area -> new Field.Option(area.slug(), visit.areaName(area.slug())))
        .toList();
  }

  private List<Field.Option> types() {
    var body = Official.Type.BODY;
    return List.of(new Field.Option(body.name(), visit.terms().officialType(body)));
  }

  /** The usual periods, and the one that the record has. */
  private List<Field.Option> periods(FormView form) {
    return Stream.concat(PERIODS.stream(), Stream.of(form.value("recurring")))
        .filter(period -> !period.isEmpty())
        .distinct()
        .map(period -> new Field.Option(period, words.period(period)))
        .toList();
  }

  /** Those whom the article names, and whom the record names now. */
  private List<Field.Option> officials(ArticleView article, OfficialRef present) {
    var options = new ArrayList<Field.Option>();
    for (var each : article.officials()) {
      var post =
          each.posts().isEmpty() || each.posts().get(0).equals(each.label())
              ? ""
              : ", " + each.posts().get(0);
      var name = visit.nameOf(each.id(), each.label());
      options.add(new Field.Option(String.valueOf(each.id()), name + post));
    }
    if (present != null
        && article.officials().stream().noneMatch(each -> each.id().equals(present.id()))) {
      options.add(named(present));
    }
    return options;
  }

  private Field.Option named(OfficialRef official) {
    var name = visit.nameOf(official.id(), official.label());
    return new Field.Option(String.valueOf(official.id()), name);
  }
}
