package kz.oryndau.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.oryndau.platform.CleanText;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;

/**
 * Reads a table of office holders: CSV with the columns {@code name}, {@code post} and, as far as
 * they are known, {@code name_kk}, {@code name_latin}, {@code body}, {@code country}, {@code from},
 * {@code to}, {@code source}. What is wrong is told with its line and column: "7:from".
 */
final class TenureTable {

  private static final List<String> NEEDED = List.of("name", "post");
  private static final List<String> KNOWN =
      List.of("name", "name_kk", "name_latin", "post", "body", "country", "from", "to", "source");
  private static final int MAX_CELL = 300;
  private static final int MAX_TABLE = 1_000_000;

  private final Violations violations = new Violations();
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<TenureLine> lines = new ArrayList<>();
  private boolean headless;

  private TenureTable() {}

  /**
   * All lines of a table.
   *
   * @throws kz.oryndau.platform.InvalidInput naming everything that is wrong; then nothing counts
   */
  static List<TenureLine> read(String csv) {
    var table = new TenureTable();
    if (CleanText.checkRequired("table", csv, MAX_TABLE, table.violations)) {
      table.parse(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
    }
    table.violations.orThrow();
    return table.lines;
  }

  private void parse(String csv) {
    var reader = CsvReader.builder().fieldSeparator(separator(csv)).ofCsvRecord(csv);
    try (Stream<CsvRecord> records = reader.stream()) {
      records.forEach(this::take);
    } catch (CsvParseException e) {
      violations.add("table", Rule.NOT_A_TEXT);
    }
  }

  /** The first line has names of columns alone, so whatever else stands there separates them. */
  private static char separator(String csv) {
    var head = csv.lines().findFirst().orElse("");
    return head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
  }

  private void take(CsvRecord record) {
    if (columns.isEmpty() && !headless) {
      takeHead(record);
    } else if (!headless && record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
      takeLine(record);
    }
  }

  private void takeHead(CsvRecord record) {
    for (int i = 0; i < record.getFieldCount(); i++) {
      var name = record.getField(i).strip().toLowerCase(Locale.ROOT);
      if (KNOWN.contains(name)) {
        columns.put(name, i);
      } else {
        violations.add("1:" + name, Rule.NOT_ONE_OF, name, String.join(", ", KNOWN));
      }
    }
    if (!columns.keySet().containsAll(NEEDED)) {
      violations.add("1", Rule.MISSING_COLUMN, String.join(", ", NEEDED));
      headless = true;
    }
  }

  private void takeLine(CsvRecord record) {
    var line = record.getStartingLineNumber();
    var from = date(record, "from");
    var to = date(record, "to");
    if (from != null && to != null && to.isBefore(from)) {
      violations.add(line + ":to", Rule.ENDS_BEFORE_IT_STARTS);
    }
    var country = cell(record, "country");
    if (country != null && !country.matches("[A-Z]{2}")) {
      violations.add(line + ":country", Rule.NOT_ONE_OF, country, "KZ, RU, UZ, …");
    }
    lines.add(
        new TenureLine(
            needed(record, "name"),
            cell(record, "name_kk"),
            cell(record, "name_latin"),
            needed(record, "post"),
            cell(record, "body"),
            country,
            from,
            to,
            cell(record, "source")));
  }

  private String needed(CsvRecord record, String column) {
    var text = cell(record, column);
    if (text == null) {
      violations.add(record.getStartingLineNumber() + ":" + column, Rule.REQUIRED);
    }
    return text;
  }

  private LocalDate date(CsvRecord record, String column) {
    var text = cell(record, column);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      violations.add(record.getStartingLineNumber() + ":" + column, Rule.NOT_A_DATE, text);
      return null;
    }
  }

  private String cell(CsvRecord record, String column) {
    var index = columns.getOrDefault(column, Integer.MAX_VALUE);
    if (index >= record.getFieldCount() || record.getField(index).isBlank()) {
      return null;
    }
    var text = record.getField(index).strip();
    CleanText.check(record.getStartingLineNumber() + ":" + column, text, MAX_CELL, violations);
    return text;
  }
}
