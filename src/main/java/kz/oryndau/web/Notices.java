package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.regex.Pattern;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.history.HistoryRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.listing.Parameters;
import kz.oryndau.statement.StatementRows;
import kz.oryndau.tracking.BulkService;

/** Words what an address says has been done: {@code ?done=decided&of=statements/12}. */
@ApplicationScoped
class Notices {

  private static final Pattern RECORD = Pattern.compile("(statements|assignments)/(\\d{1,18})");

  private final Visit visit;
  private final StatementRows statements;
  private final AssignmentRows assignments;
  private final HistoryRows history;
  private final BulkService bulks;

  Notices(
      Visit visit,
      StatementRows statements,
      AssignmentRows assignments,
      HistoryRows history,
      BulkService bulks) {
    this.visit = visit;
    this.statements = statements;
    this.assignments = assignments;
    this.history = history;
    this.bulks = bulks;
  }

  /** The notice for the page at {@code uri}; null where nothing was done. */
  Notice of(UriInfo uri) {
    var parameters = new Parameters(uri.getQueryParameters());
    var done = parameters.text("done");
    if (done == null || !visit.signedIn()) {
      return null;
    }
    var words = visit.words();
    return switch (done) {
      case "analysed" -> Notice.plain(words.analysed());
      case "known" -> Notice.plain(words.knownArticle());
      case "samples" -> Notice.plain(words.samplesRemoved());
      case "accepted" -> Notice.plain(words.doneAcceptedAll(number(parameters.text("of"))));
      case "saved" -> Notice.plain(visit.tracking().filterSaved());
      case "renamed" -> Notice.plain(visit.tracking().filterRenamed());
      case "deleted" -> Notice.plain(visit.tracking().filterDeleted());
      case "bulk" -> bulk(number(parameters.text("of")), back(uri));
      case "undone" -> Notice.plain(visit.tracking().bulkUndone());
      case "tracked" -> Notice.plain(visit.tracking().done());
      case "decided" -> decided(parameters.text("of"), back(uri));
      case "amended" -> Notice.plain(visit.bench().doneAmended());
      case "added" -> Notice.plain(visit.bench().doneAdded());
      case "conflict" -> conflict(parameters.text("of"), parameters.text("reason"));
      default -> null;
    };
  }

  private Notice bulk(long change, String back) {
    return bulks
        .count(change, visit.user())
        .map(n -> Notice.ofBulk(visit.tracking().bulkDone(n), change, back))
        .orElse(null);
  }

  /** This page without what it says has been done. */
  private static String back(UriInfo uri) {
    var bare = uri.getRequestUriBuilder();
    List.of("done", "of", "reason").forEach(name -> bare.replaceQueryParam(name));
    var page = bare.build();
    return page.getRawQuery() == null
        ? page.getRawPath()
        : page.getRawPath() + "?" + page.getRawQuery();
  }

  /** Somebody was quicker: who, what he decided, and what one had typed oneself. */
  private Notice conflict(String record, String reason) {
    var matcher = RECORD.matcher(record == null ? "" : record);
    if (!matcher.matches()) {
      return null;
    }
    var id = Long.parseLong(matcher.group(2));
    var past =
        "statements".equals(matcher.group(1)) ? history.ofStatement(id) : history.ofAssignment(id);
    if (past.isEmpty()) {
      return null;
    }
    var last = past.get(past.size() - 1);
    var words = visit.bench().decidedByAnother(last.actor());
    return Notice.refusal(reason == null ? words : words + " " + visit.bench().yourReason(reason));
  }

  private Notice decided(String record, String back) {
    var matcher = RECORD.matcher(record == null ? "" : record);
    if (!matcher.matches()) {
      return null;
    }
    var id = Long.parseLong(matcher.group(2));
    return "statements".equals(matcher.group(1))
        ? statements
            .find(id, ReviewScope.ALL)
            .map(row -> decided(row.review(), "/" + record, row.version(), back))
            .orElse(null)
        : assignments
            .find(id, ReviewScope.ALL)
            .map(row -> decided(row.review(), "/" + record, row.version(), back))
            .orElse(null);
  }

  private Notice decided(ReviewStatus review, String path, long version, String back) {
    var words = visit.words();
    return switch (review) {
      case DRAFT -> Notice.plain(words.doneReopened());
      case ACCEPTED -> new Notice(words.doneAccepted(), path, version, back);
      default -> new Notice(words.doneRejected(), path, version, back);
    };
  }

  private static long number(String text) {
    return text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
  }
}
