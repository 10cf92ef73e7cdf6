package kz.oryndau.report;

import java.util.List;

/** Columns of the quality that review shows; rates are in whole per cent. */
public final class QualityColumns {

  /** All of them. */
  public static final List<Column<QualityRow>> ALL =
      List.of(
          new Column<>("month", QualityRow::month),
          new Column<>("kind", QualityRow::kind),
          new Column<>("found_decided", QualityRow::decided),
          new Column<>("accepted_unchanged", QualityRow::unchanged),
          new Column<>("accepted_amended", QualityRow::amended),
          new Column<>("rejected", QualityRow::rejected),
          new Column<>("duplicates", QualityRow::duplicates),
          new Column<>("added_by_people", QualityRow::added),
          new Column<>("right_unchanged_percent", row -> percent(row.right())),
          new Column<>("precision_percent", row -> percent(row.useful())),
          new Column<>("recall_percent", row -> percent(row.found())));

  private QualityColumns() {}

  private static Object percent(Rate rate) {
    return rate.percent().isPresent() ? rate.percent().getAsLong() : null;
  }
}
