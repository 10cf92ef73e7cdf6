package kz.oryndau.report;

import java.util.List;
import kz.oryndau.official.OfficialRow;
import kz.oryndau.table.Column;

/** Columns of officials. */
public final class OfficialColumns {

  /** The list of officials; {@code name_ru} is the name that the portal leads with. */
  public static final List<Column<OfficialRow>> ALL =
      List.of(
          Column.whole("id", OfficialRow::id),
          Column.text("type", OfficialRow::type),
          Column.text("name_ru", OfficialRow::label).by("label"),
          Column.text("name_kk", OfficialRow::labelKk).by("label_kk"),
          Column.text("name_latin", OfficialRow::labelLatin).by("label_latin"),
          Column.list("posts", OfficialRow::posts),
          Column.date("first_seen", OfficialRow::firstSeen),
          Column.date("last_seen", OfficialRow::lastSeen),
          Column.whole("statements", OfficialRow::statements),
          Column.whole("assignments_given", OfficialRow::given).by("given"),
          Column.whole("assignments_received", OfficialRow::received).by("received"),
          Column.whole("articles", OfficialRow::articles),
          Column.truth("sample", OfficialRow::sample));

  private OfficialColumns() {}
}
