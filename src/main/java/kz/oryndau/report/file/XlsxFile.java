package kz.oryndau.report.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.oryndau.report.paper.Block;
import kz.oryndau.report.paper.Document;
import kz.oryndau.report.paper.Document.Section;
import kz.oryndau.report.sum.Report;
import kz.oryndau.report.sum.RowTable;
import kz.oryndau.table.Column;
import kz.oryndau.table.Table;
import kz.oryndau.table.Xlsx;

/** A report as a workbook: the summary, each list, and what it was made of. */
final class XlsxFile {

  private XlsxFile() {}

  /** A line of the sheets that are words. */
  private record Line(String part, String name, String value, String of, String formula) {}

  static byte[] of(Report report, Document document) throws IOException {
    List<Table<?>> tables = new ArrayList<>();
    var sections = document.sections();
    var about = sections.get(sections.size() - 1);
    tables.add(words(sections.get(0)));
    report.content().tables().forEach(table -> tables.add(rows(table, sections)));
    tables.add(words(about));
    var bytes = new ByteArrayOutputStream();
    Xlsx.PLAIN.write(tables, bytes);
    return StableZip.of(bytes.toByteArray(), report.printing().at());
  }

  /** A list under the name that the document gives it. */
  private static <R> Table<R> rows(RowTable<R> table, List<Section> sections) {
    var title =
        sections.stream()
            .filter(section -> section.id().equals(table.name().word()))
            .map(Section::heading)
            .findFirst()
            .orElse(table.name().word());
    return Table.of(title, table.columns(), table.rows()::forEach);
  }

  private static Table<Line> words(Section section) {
    List<Line> lines = new ArrayList<>();
    var part = "";
    for (var block : section.blocks()) {
      if (block instanceof Block.Heading heading) {
        part = heading.text();
      }
      add(lines, part, block);
    }
    return Table.of(
        section.heading(),
        List.of(
            Column.text("part", Line::part),
            Column.text("name", Line::name),
            Column.text("value", Line::value),
            Column.text("of", Line::of),
            Column.text("formula", Line::formula)),
        lines::forEach);
  }

  private static void add(List<Line> lines, String part, Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      lines.add(new Line(part, paragraph.text(), null, null, null));
    } else if (block instanceof Block.Note note) {
      lines.add(new Line(part, note.text(), null, null, null));
    } else if (block instanceof Block.Points points) {
      points.points().forEach(point -> lines.add(new Line(part, point, null, null, null)));
    } else if (block instanceof Block.Figures figures) {
      figures
          .figures()
          .forEach(
              each ->
                  lines.add(new Line(part, each.name(), each.value(), each.of(), each.formula())));
    } else if (block instanceof Block.Facts facts) {
      facts
          .facts()
          .forEach(fact -> lines.add(new Line(part, fact.name(), fact.value(), null, null)));
    }
  }
}
