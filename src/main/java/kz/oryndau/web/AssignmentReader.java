package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.history.HistoryRows;
import kz.oryndau.history.ReviewStatus;

/** Puts the page of an assignment together. */
@ApplicationScoped
class AssignmentReader {

  private final AssignmentRows assignments;
  private final HistoryRows rows;
  private final HistoryReader history;
  private final HistoryWords words;
  private final RecordParts parts;
  private final EarlierParts earlier;
  private final FollowUpReader followUps;
  private final Visit visit;

  AssignmentReader(
      AssignmentRows assignments,
      HistoryRows rows,
      HistoryReader history,
      HistoryWords words,
      RecordParts parts,
      EarlierParts earlier,
      FollowUpReader followUps,
      Visit visit) {
    this.assignments = assignments;
    this.rows = rows;
    this.history = history;
    this.words = words;
    this.parts = parts;
    this.earlier = earlier;
    this.followUps = followUps;
    this.visit = visit;
  }

  /**
   * The assignment as the visitor may see it.
   *
   * @param open the form that came back; null for none
   * @throws NotFoundException if there is none that the visitor may see
   */
  AssignmentPages.View read(long id, UriInfo uri, TrackingView.OpenForm open) {
    var row = assignments.find(id, visit.recordScope()).orElseThrow(NotFoundException::new);
    var lines = history.ofAssignment(rows.ofAssignment(id));
    return new AssignmentPages.View(
        row,
        words.period(row.due().recurring()),
        life(row),
        tracking(row, open == null ? reported(id, uri) : open),
        followUps.ofAssignment(id),
        parts.of(row.source(), row.policyAreas(), lines, uri),
        earlier.of(row));
  }

  /** The form that a report fills, which the address may name. */
  private TrackingView.OpenForm reported(long id, UriInfo uri) {
    return followUps.form(id, uri.getQueryParameters().getFirst("report"));
  }

  private AssignmentPages.LifeView life(AssignmentRow row) {
    return new AssignmentPages.LifeView(
        history.proof(row.life().proof()),
        history.assignment(row.life().outcome().mergedInto()),
        history.assignment(row.life().duplicateOf()),
        words.ongoing(row.life().ongoing()),
        row.review() == ReviewStatus.DRAFT ? assignments.findTwin(row.id()).orElse(null) : null);
  }

  /** The forms: for analysts, once the record is accepted. */
  private TrackingView tracking(AssignmentRow row, TrackingView.OpenForm open) {
    if (!visit.signedIn() || row.review() != ReviewStatus.ACCEPTED) {
      return null;
    }
    var terms = visit.terms();
    return new TrackingView(
        "/assignments/" + row.id(),
        row.version(),
        TrackingChoices.options(row.execution().allowedNext(), terms::execution),
        TrackingChoices.of(terms, words),
        Map.of("ongoing", ongoing(row)),
        open);
  }

  /** What is known of the period already, from an earlier mark or from the article itself. */
  private static FormView ongoing(AssignmentRow row) {
    var ongoing = row.life().ongoing();
    if (ongoing != null) {
      var next = String.valueOf(ongoing.nextDay());
      return new FormView(Map.of("period", ongoing.period(), "nextDay", next), List.of());
    }
    var found = row.due().recurring();
    return found == null ? FormView.empty() : new FormView(Map.of("period", found), List.of());
  }
}
