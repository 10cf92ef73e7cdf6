package kz.oryndau.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Remembers which texts were too long for their cell, and tells it on a sheet. */
final class Cuts {

  /** So many are told one by one; that there are more, the last line tells. */
  private static final int MOST = 10_000;

  private record Cut(String sheet, String cell, Integer length) {}

  private final Xlsx.CutWords words;
  private final List<Cut> cuts = new ArrayList<>();
  private boolean more;

  Cuts(Xlsx.CutWords words) {
    this.words = words;
  }

  void add(String sheet, String cell, int length) {
    if (cuts.size() < MOST) {
      cuts.add(new Cut(sheet, cell, length));
    } else {
      more = true;
    }
  }

  void write(Workbook workbook, SheetNames names) throws IOException {
    if (cuts.isEmpty()) {
      return;
    }
    if (more) {
      cuts.add(new Cut("…", "…", null));
    }
    var columns =
        List.<Column<Cut>>of(
            Column.text(words.sheet(), Cut::sheet),
            Column.text(words.cell(), Cut::cell),
            Column.whole(words.length(), Cut::length));
    var table = Table.of(words.title(), columns, cuts::forEach);
    new XlsxTable<>(workbook, table, names, new Cuts(words)).write();
  }
}
