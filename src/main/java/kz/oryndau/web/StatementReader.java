package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.history.HistoryRows;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.statement.StatementRow;
import kz.oryndau.statement.StatementRows;

/** Puts the page of a statement together. */
@ApplicationScoped
class StatementReader {

  private final StatementRows statements;
  private final AssignmentRows assignments;
  private final HistoryRows rows;
  private final HistoryReader history;
  private final HistoryWords words;
  private final RecordParts parts;
  private final EarlierParts earlier;
  private final Visit visit;

  StatementReader(
      StatementRows statements,
      AssignmentRows assignments,
      HistoryRows rows,
      HistoryReader history,
      HistoryWords words,
      RecordParts parts,
      EarlierParts earlier,
      Visit visit) {
    this.statements = statements;
    this.assignments = assignments;
    this.rows = rows;
    this.history = history;
    this.words = words;
    this.parts = parts;
    this.earlier = earlier;
    this.visit = visit;
  }

  /**
   * The statement as the visitor may see it.
   *
   * @param open the form that came back; null for none
   * @throws NotFoundException if there is none that the visitor may see
   */
  StatementPages.View read(long id, UriInfo uri, TrackingView.OpenForm open) {
    var row = statements.find(id, visit.recordScope()).orElseThrow(NotFoundException::new);
    var inside =
        assignments.listOfArticle(row.source().articleId(), visit.scope()).stream()
            .filter(each -> row.id().equals(each.statementId()))
            .toList();
    var lines = history.ofStatement(rows.ofStatement(id));
    return new StatementPages.View(
        row,
        inside,
        history.statement(row.replacedBy()),
        history.statement(row.duplicateOf()),
        tracking(row, open),
        parts.of(row.source(), row.policyAreas(), lines, uri),
        earlier.of(row));
  }

  /** The form: for analysts, once the record is accepted. */
  private TrackingView tracking(StatementRow row, TrackingView.OpenForm open) {
    if (!visit.signedIn() || row.review() != ReviewStatus.ACCEPTED) {
      return null;
    }
    var terms = visit.terms();
    return new TrackingView(
        "/statements/" + row.id(),
        row.version(),
        TrackingChoices.options(row.standing().allowedNext(), terms::standing),
        TrackingChoices.of(terms, words),
        Map.of(),
        open);
  }
}
