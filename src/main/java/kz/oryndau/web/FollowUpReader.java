package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.oryndau.followup.FollowUpRow;
import kz.oryndau.followup.FollowUpRows;
import kz.oryndau.platform.RecordKey;

/** Reads follow-ups for analysts, and fills the forms of an assignment from one. */
@ApplicationScoped
class FollowUpReader {

  private static final int LONGEST_NOTE = 2_000;

  private final FollowUpRows rows;
  private final Visit visit;

  FollowUpReader(FollowUpRows rows, Visit visit) {
    this.rows = rows;
    this.visit = visit;
  }

  /** What later articles say of an assignment; nothing for strangers. */
  List<FollowUpRow> ofAssignment(long id) {
    return visit.signedIn() ? rows.listOfAssignment(id) : List.of();
  }

  /** What an article says of earlier assignments; nothing for strangers. */
  List<FollowUpRow> ofArticle(long id) {
    return visit.signedIn() ? rows.listOfArticle(id) : List.of();
  }

  /**
   * The form of an assignment as a report fills it; null where the address names no report that
   * waits, or one of another assignment.
   *
   * @param report the parameter of the address; null for none
   */
  TrackingView.OpenForm form(long assignment, String report) {
    return RecordKey.of(report == null ? "" : report)
        .flatMap(rows::find)
        .filter(row -> row.assignment().id() == assignment && row.open() && row.needsForm())
        .map(this::filled)
        .orElse(null);
  }

  private TrackingView.OpenForm filled(FollowUpRow row) {
    var words = visit.followUps();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("followUp", row.id().toString());
    values.put("article", row.article().id().toString());
    values.put("quote", row.words());
    values.put("note", words.shows(words.suggestion(row.suggestion())));
    if (!row.suggestion().extension()) {
      values.put("status", row.suggestion().status().name());
      values.put("since", row.article().publishedAt().toString());
    }
    var name = row.suggestion().extension() ? "extension" : "execution";
    return new TrackingView.OpenForm(name, new FormView(values, List.of()), words.check(), false);
  }

  /** What the history says of a report that changes no status. */
  String note(FollowUpRow row) {
    var words = visit.followUps();
    var note = words.note(words.suggestion(row.suggestion()), row.words(), row.article().title());
    return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
  }
}
