package kz.oryndau.report;

import java.util.List;
import kz.oryndau.official.OfficialRow;

/** Columns of officials. */
public final class OfficialColumns {

  /**
   * The list of officials. Until the register keeps names by language, the one name stands under
   * {@code name_ru} as its article gives it.
   */
  public static final List<Column<OfficialRow>> ALL =
      List.of(
          new Column<>("id", OfficialRow::id),
          new Column<>("type", OfficialRow::type),
          new Column<>("name_ru", OfficialRow::label),
          new Column<>("name_kk", row -> null),
          new Column<>("name_latin", row -> null),
          new Column<>("posts", OfficialRow::posts),
          new Column<>("first_seen", OfficialRow::firstSeen),
          new Column<>("last_seen", OfficialRow::lastSeen),
          new Column<>("statements", OfficialRow::statements),
          new Column<>("assignments_given", OfficialRow::given),
          new Column<>("assignments_received", OfficialRow::received),
          new Column<>("articles", OfficialRow::articles),
          new Column<>("sample", OfficialRow::sample));

  private OfficialColumns() {}
}
