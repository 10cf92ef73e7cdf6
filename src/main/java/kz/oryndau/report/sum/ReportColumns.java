package kz.oryndau.report.sum;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kz.oryndau.article.SourceRef;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.history.Proof;
import kz.oryndau.report.AssignmentColumns;
import kz.oryndau.report.StatementColumns;
import kz.oryndau.report.gather.Change;
import kz.oryndau.statement.StatementRow;
import kz.oryndau.table.CellType;
import kz.oryndau.table.Column;

/** The columns of the lists: what a report states of a record, and nothing that it does not. */
final class ReportColumns {

  /** What machines think of a record is no statement of the report. */
  private static final Set<String> LEFT_OUT = Set.of("confidence", "last_checked");

  static final List<Column<StatementRow>> STATEMENTS =
      StatementColumns.ALL.stream().filter(column -> !LEFT_OUT.contains(column.name())).toList();

  static final List<Column<Change>> CHANGES =
      List.of(
          Column.whole("id", Change::id),
          Column.text("record", Change::kind),
          Column.text("title", Change::title),
          Column.instant("at", Change::at),
          Column.text("aspect", change -> change.entry().aspect()),
          Column.text("from", change -> change.entry().from()),
          Column.text("to", change -> change.entry().to()),
          Column.date("since", change -> change.entry().since()),
          Column.text("detail", change -> change.entry().detail()),
          Column.whole("related", change -> change.entry().relatedId()),
          Column.text("reason", change -> change.entry().reason()),
          Column.link("evidence_url", Change::proofUrl),
          proof("evidence_article_id", CellType.WHOLE, Proof::articleId),
          proof("evidence_start", CellType.WHOLE, Proof::start),
          proof("evidence_end", CellType.WHOLE, Proof::end),
          proof("evidence_date", CellType.DATE, Proof::date),
          proof("evidence_origin", CellType.TEXT, Proof::origin),
          proof("evidence_note", CellType.TEXT, Proof::note));

  static final List<Column<SourceRef>> SOURCES =
      List.of(
          Column.whole("article_id", SourceRef::articleId),
          Column.date("published_at", SourceRef::publishedAt),
          Column.text("source", SourceRef::source),
          Column.text("article_title", SourceRef::title),
          Column.link("article_url", SourceRef::url),
          Column.text("article_sha256", SourceRef::sha256),
          Column.truth("sample", SourceRef::sample));

  static final List<Column<Post>> POSTS =
      List.of(
          Column.text("post", Post::post),
          Column.date("from", Post::from),
          Column.date("to", Post::to),
          Column.text("known_by", post -> post.table() ? "table" : "articles"),
          Column.text("source", Post::source));

  private ReportColumns() {}

  static List<Column<AssignmentRow>> assignments(ScheduleDay day) {
    return AssignmentColumns.on(day).stream()
        .filter(column -> !LEFT_OUT.contains(column.name()))
        .toList();
  }

  private static Column<Change> proof(String name, CellType type, Function<Proof, ?> part) {
    return new Column<>(
        name,
        type,
        change -> change.entry().proof() == null ? null : part.apply(change.entry().proof()),
        name);
  }
}
