package kz.oryndau.report;

import java.util.List;
import kz.oryndau.table.Column;

/** Columns of the quality that review shows; rates are in whole per cent. */
public final class QualityColumns {

  /** All of them. */
  public static final List<Column<QualityRow>> ALL =
      List.of(
          Column.text("month", QualityRow::month),
          Column.text("kind", QualityRow::kind),
          Column.whole("found_decided", QualityRow::decided),
          Column.whole("accepted_unchanged", QualityRow::unchanged),
          Column.whole("accepted_amended", QualityRow::amended),
          Column.whole("rejected", QualityRow::rejected),
          Column.whole("duplicates", QualityRow::duplicates),
          Column.whole("added_by_people", QualityRow::added),
          Column.whole("right_unchanged_percent", row -> percent(row.right())),
          Column.whole("precision_percent", row -> percent(row.useful())),
          Column.whole("recall_percent", row -> percent(row.found())));

  private QualityColumns() {}

  private static Long percent(Rate rate) {
    return rate.percent().isPresent() ? rate.percent().getAsLong() : null;
  }
}
