package kz.oryndau.report.gather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.official.OfficialRow;
import kz.oryndau.official.OfficialRows;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.Violation;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.register.EntryRows;
import kz.oryndau.register.PolicyAreas;
import kz.oryndau.register.Programmes;
import kz.oryndau.report.ask.Days;
import kz.oryndau.report.ask.Question;
import kz.oryndau.report.ask.ReportKind;
import kz.oryndau.statement.StatementFilter;
import kz.oryndau.statement.StatementRows;

/** Reads what a settled question asks for, in one transaction that sees one moment. */
@ApplicationScoped
public class FindingsReader {

  /** Records of one kind that a report holds. */
  public static final int MOST = 5_000;

  private final AssignmentRows assignments;
  private final StatementRows statements;
  private final OfficialRows officials;
  private final EntryRows entries;
  private final Programmes programmes;
  private final PolicyAreas areas;
  private final ChangeRows changes;
  private final EntityManager entities;

  FindingsReader(
      AssignmentRows assignments,
      StatementRows statements,
      OfficialRows officials,
      EntryRows entries,
      Programmes programmes,
      PolicyAreas areas,
      ChangeRows changes,
      EntityManager entities) {
    this.assignments = assignments;
    this.statements = statements;
    this.officials = officials;
    this.entries = entries;
    this.programmes = programmes;
    this.areas = areas;
    this.changes = changes;
    this.entities = entities;
  }

  /**
   * The rows of a settled question.
   *
   * @throws TooMuch if they are more than a report holds
   * @throws InvalidInput if it names an official or a programme that is not there
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Findings read(Question question) {
    seeOneMoment();
    var scope = scope(question);
    var named = named(question, scope);
    var conditions = new Conditions(question, named);
    return switch (question.report()) {
      case DOSSIER -> dossier(question, scope, named, conditions);
      case CHANGES -> changes(question, scope, named, conditions);
      case DIGEST -> digest(question, scope, named, conditions);
      case PROGRAMME -> programme(question, scope, named, conditions);
      case EXECUTION, OVERDUE ->
          findings(
              assignments(scope, conditions::all), drafts(question, conditions), List.of(), named);
    };
  }

  /** What happened since a moment to the assignments that a settled question asks for. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<Change> changesSince(Question question, Instant moment) {
    var conditions = new Conditions(question, named(question, scope(question)));
    return changes.since(moment, conditions::records, MOST);
  }

  private void seeOneMoment() {
    entities
        .createNativeQuery("set transaction isolation level repeatable read, read only")
        .executeUpdate();
  }

  private static ReviewScope scope(Question question) {
    return question.drafts() ? ReviewScope.DRAFT : ReviewScope.ACCEPTED;
  }

  private Findings dossier(
      Question question, ReviewScope scope, Named named, Conditions conditions) {
    var official = question.official();
    var filter = statementsOf(question, official, scope);
    var said = statements.list(filter, MOST + 1);
    require(said.size(), statements.count(filter));
    return new Findings(
        assignments(scope, conditions::all),
        List.of(),
        drafts(question, conditions),
        said,
        said.size(),
        entries.listPosts(official, scope),
        entries.listTenures(official),
        List.of(),
        named);
  }

  private Findings changes(
      Question question, ReviewScope scope, Named named, Conditions conditions) {
    return findings(
        List.of(), drafts(question, conditions), changed(question, scope, conditions), named);
  }

  private Findings programme(
      Question question, ReviewScope scope, Named named, Conditions conditions) {
    var always = new Days(null, question.on());
    var past = changes.ofAssignments(always, scope, conditions::all, MOST + 1);
    require(past.size(), past.size());
    return findings(assignments(scope, conditions::all), drafts(question, conditions), past, named);
  }

  private Findings digest(
      Question question, ReviewScope scope, Named named, Conditions conditions) {
    return new Findings(
        assignments(scope, conditions::all),
        assignments(scope, conditions::becameOverdue),
        drafts(question, conditions),
        List.of(),
        statements.count(statementsOf(question, null, scope)),
        List.of(),
        List.of(),
        changed(question, scope, conditions),
        named);
  }

  private List<Change> changed(Question question, ReviewScope scope, Conditions conditions) {
    var all =
        new ArrayList<>(
            changes.ofAssignments(question.days(), scope, conditions::records, MOST + 1));
    if (conditions.fitStatements()) {
      all.addAll(changes.ofStatements(question.days(), scope, question.areas(), MOST + 1));
    }
    require(all.size(), all.size());
    return all;
  }

  private static StatementFilter statementsOf(Question question, Long speaker, ReviewScope scope) {
    return new StatementFilter(
        null, speaker, null, null, null, question.from(), question.to(), scope);
  }

  private List<AssignmentRow> assignments(ReviewScope scope, UnaryOperator<SqlQuery> conditions) {
    var filter = AssignmentFilter.all(scope);
    var rows = assignments.list(filter, conditions, MOST + 1);
    if (rows.size() > MOST) {
      throw new TooMuch(assignments.count(filter, conditions));
    }
    return rows;
  }

  private long drafts(Question question, Conditions conditions) {
    return question.drafts() || question.report() == ReportKind.CHANGES
        ? 0
        : assignments.count(AssignmentFilter.all(ReviewScope.UNDECIDED), conditions::all);
  }

  private static void require(int rows, long found) {
    if (rows > MOST) {
      throw new TooMuch(found);
    }
  }

  private static Findings findings(
      List<AssignmentRow> rows, long drafts, List<Change> changes, Named named) {
    return new Findings(
        rows, List.of(), drafts, List.of(), 0, List.of(), List.of(), changes, named);
  }

  private Named named(Question question, ReviewScope scope) {
    Map<Long, OfficialRow> found = new HashMap<>();
    Stream.of(question.issuers(), question.addressees())
        .flatMap(List::stream)
        .forEach(key -> found.put(key, official("issuer", key, scope)));
    if (question.official() != null) {
      found.put(question.official(), official("official", question.official(), scope));
    }
    var all = programmes.list(scope);
    for (var key : question.programmes()) {
      if (all.stream().noneMatch(row -> row.id() == key)) {
        throw unknown("programme", key);
      }
    }
    return new Named(found, all, areas.list());
  }

  private OfficialRow official(String field, Long key, ReviewScope scope) {
    return officials.find(key, scope).orElseThrow(() -> unknown(field, key));
  }

  private static InvalidInput unknown(String field, Long key) {
    return new InvalidInput(
        List.of(new Violation(field, Rule.NO_SUCH_RECORD, List.of(String.valueOf(key)))));
  }
}
