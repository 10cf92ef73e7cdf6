package kz.oryndau.report;

import java.util.List;
import java.util.stream.Stream;
import kz.oryndau.official.OfficialRef;
import kz.oryndau.statement.StatementRow;

/** Columns of statements. */
public final class StatementColumns {

  private static final List<Column<StatementRow>> RECORD =
      List.of(
          new Column<>("id", StatementRow::id),
          new Column<>("text", StatementRow::text),
          new Column<>("kind", StatementRow::kind),
          new Column<>("verb_class", StatementRow::verbClass),
          new Column<>("speaker", row -> row.speaker().label()),
          new Column<>("speaker_post", row -> row.speaker().post()),
          new Column<>("messenger", row -> label(row.messenger())),
          new Column<>("policy_areas", StatementRow::policyAreas),
          new Column<>("review", StatementRow::review));

  private static final List<Column<StatementRow>> MORE =
      List.of(
          new Column<>("confidence", StatementRow::confidence),
          new Column<>("sample", row -> row.source().sample()),
          new Column<>("standing", StatementRow::standing),
          new Column<>("replaced_by", StatementRow::replacedBy),
          new Column<>("duplicate_of", StatementRow::duplicateOf));

  /** The list of statements. */
  public static final List<Column<StatementRow>> ALL =
      Stream.of(RECORD, ArticleColumns.ofSource(StatementRow::source), MORE)
          .flatMap(List::stream)
          .toList();

  private StatementColumns() {}

  private static String label(OfficialRef official) {
    return official == null ? null : official.label();
  }
}
