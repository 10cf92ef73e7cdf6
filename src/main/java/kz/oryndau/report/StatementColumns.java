package kz.oryndau.report;

import java.util.List;
import java.util.stream.Stream;
import kz.oryndau.official.OfficialRef;
import kz.oryndau.statement.StatementRow;
import kz.oryndau.table.Column;

/** Columns of statements. */
public final class StatementColumns {

  private static final List<Column<StatementRow>> RECORD =
      List.of(
          Column.whole("id", StatementRow::id),
          Column.text("text", StatementRow::text),
          Column.text("kind", StatementRow::kind),
          Column.text("verb_class", StatementRow::verbClass),
          Column.<StatementRow>text("speaker", row -> row.speaker().label()).by("speaker_label"),
          Column.text("speaker_post", row -> row.speaker().post()),
          Column.<StatementRow>text("messenger", row -> label(row.messenger()))
              .by("messenger_label"),
          Column.list("policy_areas", StatementRow::policyAreas),
          Column.text("review", StatementRow::review));

  private static final List<Column<StatementRow>> MORE =
      List.of(
          Column.decimal("confidence", StatementRow::confidence),
          Column.truth("sample", row -> row.source().sample()),
          Column.text("standing", StatementRow::standing),
          Column.whole("replaced_by", StatementRow::replacedBy).by("replaced_by_id"),
          Column.whole("duplicate_of", StatementRow::duplicateOf).by("duplicate_of_id"),
          Column.whole("speaker_id", row -> row.speaker().id()),
          Column.whole("messenger_id", row -> id(row.messenger())));

  /** The list of statements. */
  public static final List<Column<StatementRow>> ALL =
      Stream.of(RECORD, ArticleColumns.ofSource(StatementRow::source), MORE)
          .flatMap(List::stream)
          .toList();

  private StatementColumns() {}

  private static String label(OfficialRef official) {
    return official == null ? null : official.label();
  }

  private static Long id(OfficialRef official) {
    return official == null ? null : official.id();
  }
}
