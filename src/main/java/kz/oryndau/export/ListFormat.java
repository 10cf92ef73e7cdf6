package kz.oryndau.export;

import java.util.Locale;
import kz.oryndau.table.Csv;
import kz.oryndau.table.JsonRows;
import kz.oryndau.table.TableFormat;
import kz.oryndau.table.Xlsx;

/** The kinds of file that a list can be taken away as. */
public enum ListFormat {
  /** Comma-separated values. */
  CSV(true),
  /** JSON Lines: one object a line. */
  JSONL(true),
  /** A workbook; it holds the moment at which it was made. */
  XLSX(false);

  private final boolean repeatable;

  ListFormat(boolean repeatable) {
    this.repeatable = repeatable;
  }

  /** Whether the same rows make the same bytes. */
  boolean repeatable() {
    return repeatable;
  }

  /** What a file's name ends with, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The writer of such files. */
  TableFormat writer(Csv csv, ColumnLabels labels) {
    return switch (this) {
      case CSV -> csv;
      case JSONL -> JsonRows.LINES;
      case XLSX -> new Xlsx(labels.cutWords());
    };
  }
}
