package kz.oryndau.report.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.report.ask.Question;
import kz.oryndau.report.ask.ReportKind;
import kz.oryndau.report.paper.Document;
import kz.oryndau.report.paper.Worder;
import kz.oryndau.report.sum.ListName;
import kz.oryndau.report.sum.Report;
import kz.oryndau.report.sum.Rows;
import kz.oryndau.report.sum.Summing;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every file read back, and compared with the report that it was made of. */
@QuarkusTest
class ReportFilesTest {

  private static final String KAZAKH =
      "Қазақстанның «Әділет, ғылым, өңір, ұлт, үй, һәм іс» әкімдігі";
  private static final LocalDate PAST = FixedClock.TODAY.minusDays(3);

  @Inject ReportFiles files;
  @Inject Worder worder;

  private Report report;
  private Document document;

  @BeforeEach
  void make() {
    report = report();
    document = worder.word(report, "ru", "https://oryndau.example.org");
  }

  private static Report report() {
    var question = Question.of(ReportKind.EXECUTION).settled(FixedClock.TODAY);
    var found =
        Rows.findings(
            Rows.assignment(1, ExecutionStatus.DONE, PAST, KAZAKH),
            Rows.assignment(2, ExecutionStatus.ASSIGNED, PAST.minusDays(1), "акимат", KAZAKH),
            Rows.assignment(3, ExecutionStatus.IN_PROGRESS, null));
    return Summing.report(
        question,
        found,
        new ScheduleDay(FixedClock.TODAY, 7),
        new Report.Printing(FixedClock.NOW, "0.1.0"));
  }

  private byte[] write(ReportFormat format) {
    return files.write(report, document, format, null, Duration.ZERO);
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void isTheSameByteForByteForTheSameData(ReportFormat format) throws IOException {
    var first = write(format);
    var again = report();
    var words = worder.word(again, "ru", "https://oryndau.example.org");
    assertArrayEquals(first, files.write(again, words, format, null, Duration.ZERO));
    Files.createDirectories(Path.of("target/reports"));
    Files.write(Path.of("target/reports/execution." + format.extension()), first);
  }

  @Test
  void writesPdfThatArchivesTake() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      try (var parser =
              Foundries.defaultInstance()
                  .createParser(new ByteArrayInputStream(write(ReportFormat.PDF)), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        var result = validator.validate(parser);
        var failures =
            result.getTestAssertions().stream()
                .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                .distinct()
                .toList();
        assertEquals(List.of(), failures, flavour.toString());
        assertTrue(result.isCompliant());
      }
    }
  }

  @Test
  void writesPdfWithItsWordsLettersBookmarksAndPages() throws IOException {
    try (var pdf = Loader.loadPDF(write(ReportFormat.PDF))) {
      var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(text.contains("Исполнение поручений"), text);
      assertTrue(text.contains("достроить «мост»; объём – 5 км"), text);
      assertTrue(text.contains("ғылым, өңір, ұлт, үй, һәм іс» әкімдігі"), text);
      assertTrue(text.contains("1 из 2") && text.contains("исполнено ÷ срок наступил"), text);
      assertTrue(text.contains(report.digest()), text);
      assertTrue(text.contains("1 / " + pdf.getNumberOfPages()), text);
      var catalog = pdf.getDocumentCatalog();
      assertEquals("ru", catalog.getLanguage());
      assertTrue(catalog.getMarkInfo().isMarked());
      assertNotNull(catalog.getStructureTreeRoot());
      var bookmarks =
          StreamSupport.stream(catalog.getDocumentOutline().children().spliterator(), false)
              .map(item -> item.getTitle())
              .toList();
      assertEquals("Исполнение поручений", bookmarks.get(0));
      assertTrue(bookmarks.contains("Источники"), bookmarks.toString());
      ImageIO.write(
          new PDFRenderer(pdf).renderImageWithDPI(0, 80),
          "png",
          Path.of("target", "report-page.png").toFile());
    }
  }

  @Test
  void writesAWorkbookWithTypedCells() throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(write(ReportFormat.XLSX)))) {
      assertEquals("Главное", book.getSheetName(0));
      var sheet = book.getSheet("Поручения");
      var heads = report.content().tables().get(0).heads();
      var row = sheet.getRow(1);
      assertEquals(2, row.getCell(heads.indexOf("id")).getNumericCellValue());
      assertEquals(
          PAST.minusDays(1),
          row.getCell(heads.indexOf("deadline")).getLocalDateTimeCellValue().toLocalDate());
      assertEquals(
          "акимат | " + KAZAKH, row.getCell(heads.indexOf("addressees")).getStringCellValue());
      assertEquals(3, sheet.getLastRowNum());
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition(), "a frozen head");
      assertTrue(sheet.getCTWorksheet().isSetAutoFilter());
      assertNotNull(book.getSheet("Источники"));
      assertNotNull(book.getSheet("Об этом отчёте"));
    }
  }

  @Test
  void writesATextDocumentWithHeadingsTablesAndLinks() throws Exception {
    try (var docx = new XWPFDocument(new ByteArrayInputStream(write(ReportFormat.DOCX)))) {
      var headings =
          docx.getParagraphs().stream()
              .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
              .map(paragraph -> paragraph.getText())
              .toList();
      assertEquals(document.sections().stream().map(Document.Section::heading).toList(), headings);
      var tables = docx.getTables().stream().map(table -> table.getText()).toList().toString();
      assertTrue(tables.contains("достроить «мост»; объём – 5 км") && tables.contains(KAZAKH));
      assertTrue(docx.getTables().stream().anyMatch(table -> table.getRow(0).isRepeatHeader()));
      var link = docx.getPackagePart().getRelationships();
      assertTrue(
          StreamSupport.stream(link.spliterator(), false)
              .anyMatch(
                  each ->
                      each.getTargetURI()
                          .toString()
                          .equals("https://oryndau.example.org/assignments/2")));
      assertEquals("Исполнение поручений", docx.getProperties().getCoreProperties().getTitle());
    }
  }

  @Test
  void writesJsonWhoseDigestAnybodyCanTake() throws Exception {
    var text = new String(write(ReportFormat.JSON), StandardCharsets.UTF_8);
    var json = new ObjectMapper().readTree(text);
    var content = new ObjectMapper().writeValueAsString(json.get("content"));
    var sha = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    assertEquals(json.get("digest").asText(), HexFormat.of().formatHex(sha));
    assertTrue(text.contains("\"content\":" + content), "as it stands in the file");
    assertEquals(
        3 + report.sources().size(),
        json.get("marks").size(),
        "assignments and sources have marks");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ASSIGNMENTS", "SOURCES"})
  void writesOneListAsCsv(ListName list) {
    var csv =
        new String(
            files.write(report, document, ReportFormat.CSV, list, Duration.ZERO),
            StandardCharsets.UTF_8);
    var table = report.content().tables().stream().filter(each -> each.name() == list).findFirst();
    var lines = csv.split("\r\n");
    assertEquals("\uFEFF" + String.join(",", table.orElseThrow().heads()), lines[0]);
    assertEquals(table.orElseThrow().rows().size() + 1, lines.length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "en"})
  void speaksTheOtherLanguages(String language) throws IOException {
    document = worder.word(report, language, "");
    try (var pdf = Loader.loadPDF(write(ReportFormat.PDF))) {
      assertEquals(language, pdf.getDocumentCatalog().getLanguage());
      assertTrue(new PDFTextStripper().getText(pdf).contains(document.title()));
    }
  }
}
