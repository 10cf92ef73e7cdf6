package kz.oryndau.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.oryndau.article.SourceRef;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.history.Proof;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.official.OfficialRef;
import kz.oryndau.report.gather.Change;
import kz.oryndau.report.paper.Block.Cell;
import kz.oryndau.report.paper.Block.Grid;
import kz.oryndau.report.paper.Block.Line;
import kz.oryndau.report.paper.Block.Row;
import kz.oryndau.report.sum.ListName;
import kz.oryndau.report.sum.Post;
import kz.oryndau.report.sum.Report;
import kz.oryndau.statement.StatementRow;

/** The lists of a report as tables: words, persons, days, status with evidence, source. */
final class ReportTables {

  private final Report report;
  private final ReportTongue tongue;
  private final ReportWords words;
  private final int most;

  /** Tables of at most {@code most} rows. */
  ReportTables(Report report, ReportTongue tongue, int most) {
    this.report = report;
    this.tongue = tongue;
    this.words = tongue.words();
    this.most = most;
  }

  /** The table of a list; empty where the report has no such list or it has no rows. */
  Optional<Grid> grid(ListName name) {
    return switch (name) {
      case ASSIGNMENTS, OVERDUE, GIVEN, RECEIVED ->
          grid(
              name,
              List.of(
                  words.headWhat(),
                  words.headWho(),
                  words.headDue(),
                  words.headState(),
                  words.headSource()),
              report.assignments().getOrDefault(name, List.of()),
              this::assignment);
      case STATEMENTS ->
          grid(
              name,
              List.of(words.headSaid(), words.headSource()),
              report.statements(),
              this::statement);
      case POSTS ->
          grid(
              name,
              List.of(words.headPost(), words.headTime(), words.headKnown()),
              report.posts(),
              this::post);
      case CHANGES ->
          grid(
              name,
              List.of(words.headWhen(), words.headRecord(), words.headChange(), words.headProof()),
              report.changes(),
              this::change);
      case SOURCES ->
          grid(
              name,
              List.of(words.headDate(), words.headTitle(), words.headHash()),
              report.sources(),
              this::source);
    };
  }

  private <R> Optional<Grid> grid(
      ListName name, List<String> heads, List<R> rows, Function<R, Row> row) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var cut = rows.size() > most ? words.firstRows(most, rows.size()) : null;
    return Optional.of(
        new Grid(
            name.word(),
            words.list(name),
            heads,
            rows.stream().limit(most).map(row).toList(),
            cut));
  }

  private Row assignment(AssignmentRow row) {
    return row(
        cell(
            new Line(row.title(), tongue.link("/assignments/" + row.id()), "strong"),
            new Line("«" + row.text() + "»", null, "quote"),
            Line.fine(what(row))),
        cell(
            Line.plain(words.gave(who(row.issuer()))),
            row.addressees().isEmpty() ? null : Line.plain(words.toWhom(names(row)))),
        due(row),
        state(row),
        source(row.source(), "#a" + row.id()));
  }

  private String what(AssignmentRow row) {
    return Stream.of(
            words.numbered(row.id()),
            tongue.terms().assignmentKind(row.kind()),
            row.review() == ReviewStatus.ACCEPTED ? null : words.draft(),
            row.source().sample() ? words.sample() : null)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private static String who(OfficialRef official) {
    return official.post() == null ? official.label() : official.label() + ", " + official.post();
  }

  private static String names(AssignmentRow row) {
    return row.addressees().stream().map(OfficialRef::label).collect(Collectors.joining(", "));
  }

  private Cell due(AssignmentRow row) {
    var first = row.due().date();
    return cell(
        row.deadline() == null ? null : Line.plain(tongue.brief(row.deadline())),
        row.execution().open() || row.deadline() != null
            ? Line.plain(tongue.schedule(row, row.schedule(report.day())))
            : null,
        row.extended() && first != null
            ? Line.fine(tongue.tracking().extended() + "; " + words.firstDue(tongue.brief(first)))
            : null,
        row.life().ongoing() == null ? null : Line.fine(tongue.tracking().ongoing()),
        row.life().checkable() ? null : Line.fine(tongue.tracking().notCheckable()),
        row.due().text() == null ? null : Line.fine(words.asSaid("«" + row.due().text() + "»")));
  }

  private Cell state(AssignmentRow row) {
    var outcome = row.life().outcome();
    var proof = row.life().proof();
    return cell(
        new Line(tongue.terms().execution(outcome.status()), null, "strong"),
        outcome.since() == null ? null : Line.plain(words.sinceDay(tongue.brief(outcome.since()))),
        outcome.removal() == null ? null : Line.plain(tongue.terms().removal(outcome.removal())),
        proof == null ? Line.fine(words.noProof()) : Line.plain(note(proof)),
        proof == null ? null : evidence(proof, row.life().proofUrl()));
  }

  private static String note(Proof proof) {
    return proof.note() == null ? "" : proof.note();
  }

  private Line evidence(Proof proof, String url) {
    var text =
        tongue.terms().origin(proof.origin())
            + (proof.date() == null ? "" : ", " + tongue.brief(proof.date()));
    var href =
        proof.articleId() == null ? proof.url() : tongue.link("/articles/" + proof.articleId());
    return Line.fine(text + (url == null ? "" : ": " + url)).to(href);
  }

  private Row statement(StatementRow row) {
    var post = row.speaker().post();
    return row(
        cell(
            new Line("«" + row.text() + "»", tongue.link("/statements/" + row.id()), "quote"),
            post == null ? null : Line.plain(post),
            Line.fine(
                words.numbered(row.id())
                    + " · "
                    + tongue.terms().statementKind(row.kind())
                    + (row.review() == ReviewStatus.ACCEPTED ? "" : " · " + words.draft()))),
        source(row.source(), "#s" + row.id()));
  }

  private Cell source(SourceRef source, String words) {
    return cell(
        Line.plain(source.title()).to(tongue.link("/articles/" + source.articleId() + words)),
        Line.fine(outlet(source)),
        source.url() == null ? null : Line.fine(source.url()).to(source.url()));
  }

  private String outlet(SourceRef source) {
    var date = tongue.brief(source.publishedAt());
    return source.source().isEmpty() ? date : source.source() + ", " + date;
  }

  private Row post(Post post) {
    var first = post.from() == null ? "…" : tongue.brief(post.from());
    var last = post.to() == null ? "…" : tongue.brief(post.to());
    return row(
        cell(Line.plain(post.post())),
        cell(Line.plain(first.equals(last) ? first : first + " – " + last)),
        cell(
            Line.plain(post.table() ? words.byTable() : words.byArticles()),
            post.source() == null ? null : Line.fine(post.source())));
  }

  private Row change(Change change) {
    var entry = change.entry();
    var path = change.kind() == Change.Kind.ASSIGNMENT ? "/assignments/" : "/statements/";
    var title = Words.headline(change.title());
    var from = tongue.value(entry.aspect(), entry.from());
    var to = tongue.value(entry.aspect(), entry.to());
    var nothing = tongue.tracking().nothing();
    return row(
        cell(Line.plain(tongue.moment(change.at()))),
        cell(Line.plain(title).to(tongue.link(path + change.id()))),
        cell(
            new Line(tongue.tracking().aspect(entry.aspect()), null, "strong"),
            Line.plain((from == null ? nothing : from) + " → " + (to == null ? nothing : to)),
            entry.since() == null ? null : Line.fine(words.sinceDay(tongue.brief(entry.since()))),
            tongue.detail(entry) == null ? null : Line.fine(tongue.detail(entry)),
            entry.reason() == null ? null : Line.fine(entry.reason())),
        cell(
            entry.proof() == null ? null : Line.plain(note(entry.proof())),
            entry.proof() == null ? null : evidence(entry.proof(), change.proofUrl())));
  }

  private Row source(SourceRef source) {
    return row(
        cell(Line.plain(tongue.brief(source.publishedAt()))),
        cell(
            Line.plain(source.title()).to(tongue.link("/articles/" + source.articleId())),
            source.source().isEmpty() ? null : Line.fine(source.source()),
            source.url() == null ? null : Line.fine(source.url()).to(source.url()),
            source.sample() ? Line.fine(words.sample()) : null),
        cell(Line.fine(source.sha256())));
  }

  private static Row row(Cell... cells) {
    return new Row(List.of(cells));
  }

  /** A cell of those lines that are there and say something. */
  private static Cell cell(Line... lines) {
    return new Cell(
        Stream.of(lines).filter(line -> line != null && !line.text().isBlank()).toList());
  }
}
