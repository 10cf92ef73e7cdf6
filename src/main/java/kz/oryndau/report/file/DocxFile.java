package kz.oryndau.report.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import kz.oryndau.report.paper.BarImage;
import kz.oryndau.report.paper.Block;
import kz.oryndau.report.paper.Document;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A document for those who write on: headings as styles, tables with heads, links that work. */
final class DocxFile {

  private static final double BAR_WIDTH = 130;
  private static final double BAR_HEIGHT = 8;

  private final XWPFDocument docx = new XWPFDocument();
  private final Document document;

  private DocxFile(Document document) {
    this.document = document;
  }

  /** The file, made at {@code made}. */
  static byte[] of(Document document, Instant made) throws IOException {
    var file = new DocxFile(document);
    file.write();
    file.docx.getProperties().getCoreProperties().setTitle(document.title());
    file.docx.getProperties().getCoreProperties().setCreator("Oryndau");
    var bytes = new ByteArrayOutputStream();
    file.docx.write(bytes);
    file.docx.close();
    return StableZip.of(bytes.toByteArray(), made);
  }

  private void write() {
    DocxStyles.prepare(docx, document);
    paragraph("Title", document.title());
    paragraph("Subtitle", document.lead());
    for (var section : document.sections()) {
      paragraph("Heading1", section.heading());
      section.blocks().forEach(this::block);
    }
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      paragraph("Heading2", heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph("Normal", paragraph.text());
    } else if (block instanceof Block.Note note) {
      paragraph("Note", note.text());
    } else if (block instanceof Block.Points points) {
      points.points().forEach(point -> paragraph("Normal", point));
    } else if (block instanceof Block.Facts facts) {
      facts(facts);
    } else if (block instanceof Block.Figures figures) {
      figures(figures);
    } else if (block instanceof Block.Chart chart) {
      chart(chart);
    } else if (block instanceof Block.Grid grid) {
      grid(grid);
    }
  }

  private void paragraph(String style, String text) {
    var paragraph = docx.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
  }

  private void facts(Block.Facts facts) {
    var table = table(facts.facts().size(), 2);
    for (int i = 0; i < facts.facts().size(); i++) {
      var fact = facts.facts().get(i);
      text(table.getRow(i).getCell(0), fact.name(), true);
      write(first(table.getRow(i).getCell(1)), fact.value(), fact.href(), "plain");
    }
  }

  private void figures(Block.Figures figures) {
    var table = table(figures.figures().size(), 4);
    for (int i = 0; i < figures.figures().size(); i++) {
      var figure = figures.figures().get(i);
      var row = table.getRow(i);
      text(row.getCell(0), figure.name(), false);
      text(row.getCell(1), figure.value(), true);
      text(row.getCell(2), figure.of(), false);
      text(row.getCell(3), figure.formula(), false);
    }
  }

  private void chart(Block.Chart chart) {
    paragraph("Heading2", chart.caption());
    var series = chart.series();
    var table = table(chart.bars().size() + 1, series.size() + 3);
    var head = head(table);
    text(head.getCell(0), chart.head(), true);
    for (int i = 0; i < series.size(); i++) {
      var cell = head.getCell(i + 2);
      picture(cell, "bar:" + series.get(i).pattern() + ":0:100", series.get(i).name(), 12);
      first(cell).createRun().setText(" " + series.get(i).name());
    }
    text(head.getCell(series.size() + 2), chart.total(), true);
    for (int i = 0; i < chart.bars().size(); i++) {
      bar(table.getRow(i + 1), chart.bars().get(i));
    }
  }

  private void bar(XWPFTableRow row, Block.Bar bar) {
    write(first(row.getCell(0)), bar.label(), bar.href(), "plain");
    if (!bar.parts().isEmpty()) {
      picture(row.getCell(1), bar.image(), String.valueOf(bar.total()), BAR_WIDTH);
    }
    for (int i = 0; i < bar.counts().size(); i++) {
      text(row.getCell(i + 2), String.valueOf(bar.counts().get(i)), false);
    }
    text(row.getCell(bar.counts().size() + 2), String.valueOf(bar.total()), true);
  }

  private static void picture(XWPFTableCell cell, String drawing, String words, double width) {
    try {
      var picture =
          first(cell)
              .createRun()
              .addPicture(
                  new ByteArrayInputStream(BarImage.png(drawing)),
                  org.apache.poi.xwpf.usermodel.Document.PICTURE_TYPE_PNG,
                  "bar.png",
                  Units.toEMU(width),
                  Units.toEMU(BAR_HEIGHT));
      picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
    } catch (InvalidFormatException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void grid(Block.Grid grid) {
    if (grid.cut() != null) {
      paragraph("Note", grid.cut());
    }
    var table = table(grid.rows().size() + 1, grid.heads().size());
    var head = head(table);
    for (int i = 0; i < grid.heads().size(); i++) {
      text(head.getCell(i), grid.heads().get(i), true);
    }
    for (int i = 0; i < grid.rows().size(); i++) {
      var cells = grid.rows().get(i).cells();
      for (int j = 0; j < cells.size(); j++) {
        lines(table.getRow(i + 1).getCell(j), cells.get(j).lines());
      }
    }
  }

  private static void lines(XWPFTableCell cell, List<Block.Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      var paragraph = i == 0 ? first(cell) : cell.addParagraph();
      paragraph.setStyle("Cell");
      var line = lines.get(i);
      write(paragraph, line.text(), line.href(), line.style());
    }
  }

  private XWPFTable table(int rows, int columns) {
    var table = docx.createTable(rows, columns);
    table.setWidth("100%");
    docx.createParagraph().setStyle("Cell");
    return table;
  }

  /** The first row, which every page repeats. */
  private static XWPFTableRow head(XWPFTable table) {
    var head = table.getRow(0);
    head.setRepeatHeader(true);
    return head;
  }

  private static XWPFParagraph first(XWPFTableCell cell) {
    var paragraph = cell.getParagraphs().get(0);
    paragraph.setStyle("Cell");
    return paragraph;
  }

  private static void text(XWPFTableCell cell, String text, boolean strong) {
    write(first(cell), text == null ? "" : text, null, strong ? "strong" : "plain");
  }

  private static void write(XWPFParagraph paragraph, String text, String href, String style) {
    var run = href == null ? paragraph.createRun() : paragraph.createHyperlinkRun(href);
    run.setText(text);
    run.setBold(style.equals("strong"));
    run.setItalic(style.equals("quote"));
    if (style.equals("fine")) {
      run.setFontSize(8);
    }
    if (href != null) {
      run.setColor("0F4F4B");
      run.setUnderline(UnderlinePatterns.SINGLE);
    }
  }
}
