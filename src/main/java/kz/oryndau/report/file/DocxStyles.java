package kz.oryndau.report.file;

import java.math.BigInteger;
import kz.oryndau.report.paper.Document;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles, the page and the foot of a Word file, under the names that Word itself uses. */
final class DocxStyles {

  private static final int A4_LONG = 16_838;
  private static final int A4_SHORT = 11_906;
  private static final int MARGIN = 850;

  private DocxStyles() {}

  static void prepare(XWPFDocument docx, Document document) {
    docx.createStyles();
    docx.getStyles().setSpellingLanguage(language(document.language()));
    style(docx, "Normal", "Normal", 20, false, 80, null);
    style(docx, "Title", "Title", 40, true, 80, null);
    style(docx, "Subtitle", "Subtitle", 24, false, 200, null);
    style(docx, "Heading1", "heading 1", 28, true, 100, 0);
    style(docx, "Heading2", "heading 2", 22, true, 60, 1);
    style(docx, "Note", "Note", 20, true, 80, null);
    style(docx, "Cell", "Cell", 18, false, 20, null);
    page(docx);
    foot(docx, document.foot());
  }

  private static String language(String code) {
    return switch (code) {
      case "kk" -> "kk-KZ";
      case "en" -> "en-GB";
      default -> "ru-RU";
    };
  }

  /** A paragraph style; size in half points, space below in twentieths, level of the outline. */
  private static void style(
      XWPFDocument docx, String id, String name, int size, boolean bold, int after, Integer level) {
    var style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    paragraph.addNewSpacing().setAfter(BigInteger.valueOf(after));
    if (level != null) {
      paragraph.getSpacing().setBefore(BigInteger.valueOf(240));
      paragraph.addNewKeepNext();
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
    var run = style.addNewRPr();
    var fonts = run.addNewRFonts();
    fonts.setAscii("Arial");
    fonts.setHAnsi("Arial");
    fonts.setCs("Arial");
    run.addNewSz().setVal(BigInteger.valueOf(size));
    if (bold) {
      run.addNewB();
    }
    docx.getStyles().addStyle(new XWPFStyle(style, docx.getStyles()));
  }

  private static void page(XWPFDocument docx) {
    var section = docx.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(A4_LONG));
    size.setH(BigInteger.valueOf(A4_SHORT));
    size.setOrient(STPageOrientation.LANDSCAPE);
    var margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
  }

  private static void foot(XWPFDocument docx, String words) {
    var paragraph = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    paragraph.setAlignment(ParagraphAlignment.LEFT);
    var run = paragraph.createRun();
    run.setFontSize(8);
    run.setText(words + " · ");
    paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
  }
}
