package kz.oryndau.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.oryndau.article.ArticleFilter;
import kz.oryndau.article.ArticleRows;
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.assignment.ScheduleClock;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.Parameters;
import kz.oryndau.official.OfficialFilter;
import kz.oryndau.official.OfficialRows;
import kz.oryndau.report.ArticleColumns;
import kz.oryndau.report.AssignmentColumns;
import kz.oryndau.report.OfficialColumns;
import kz.oryndau.report.StatementColumns;
import kz.oryndau.statement.StatementFilter;
import kz.oryndau.statement.StatementRows;

/** The lists that can be taken away, each with the filters and the order of its page. */
@ApplicationScoped
public class ExportedLists {

  /** Their machine names. */
  public static final List<String> NAMES =
      List.of("assignments", "statements", "officials", "articles");

  private final ArticleRows articles;
  private final OfficialRows officials;
  private final StatementRows statements;
  private final AssignmentRows assignments;
  private final ScheduleClock schedule;

  ExportedLists(
      ArticleRows articles,
      OfficialRows officials,
      StatementRows statements,
      AssignmentRows assignments,
      ScheduleClock schedule) {
    this.articles = articles;
    this.officials = officials;
    this.statements = statements;
    this.assignments = assignments;
    this.schedule = schedule;
  }

  /**
   * The list of that name, with the filters and the order that the parameters ask for.
   *
   * @throws IllegalArgumentException for a name that is not one of {@link #NAMES}
   */
  public ExportedList<?> list(String name, Parameters parameters, ReviewScope scope) {
    var order = parameters.paging(Paging.DEFAULT_SIZE);
    return switch (name) {
      case "articles" -> articles(ArticleFilter.of(parameters, scope), order);
      case "officials" -> officials(OfficialFilter.of(parameters, scope), order);
      case "statements" -> statements(StatementFilter.of(parameters, scope), order);
      case "assignments" -> assignments(AssignmentFilter.of(parameters, scope), order);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private ExportedList<?> articles(ArticleFilter filter, Paging order) {
    var rows = articles.all(filter, order);
    return new ExportedList<>("articles", ArticleColumns.ALL, rows, () -> articles.count(filter));
  }

  private ExportedList<?> officials(OfficialFilter filter, Paging order) {
    var rows = officials.all(filter, order);
    return new ExportedList<>(
        "officials", OfficialColumns.ALL, rows, () -> officials.count(filter));
  }

  private ExportedList<?> statements(StatementFilter filter, Paging order) {
    var rows = statements.all(filter, order);
    return new ExportedList<>(
        "statements", StatementColumns.ALL, rows, () -> statements.count(filter));
  }

  private ExportedList<?> assignments(AssignmentFilter filter, Paging order) {
    var rows = assignments.all(filter, order);
    var columns = AssignmentColumns.on(schedule.day());
    return new ExportedList<>("assignments", columns, rows, () -> assignments.count(filter));
  }
}
