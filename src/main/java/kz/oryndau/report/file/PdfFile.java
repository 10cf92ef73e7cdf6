package kz.oryndau.report.file;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import kz.oryndau.report.paper.BarImage;
import kz.oryndau.report.paper.Document;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * A document as PDF/A-2a and PDF/UA: tagged, with bookmarks and embedded fonts. Nothing outside the
 * application is ever read for it, and the same document of the same moment gives the same bytes.
 */
final class PdfFile {

  private static final String AUTHOR = "Oryndau";

  /** What the library writes where it asks for the time itself. */
  private static final String DATE = "<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>";

  private PdfFile() {}

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance document(Document document, String author);

    private Templates() {}
  }

  /**
   * The file.
   *
   * @param made when the report was made
   * @param digest of the report, by which the file is known
   */
  static byte[] of(Document document, Instant made, String digest) throws IOException {
    return of(Templates.document(document, AUTHOR).render(), made, digest);
  }

  /** The same from its XHTML. */
  static byte[] of(String html, Instant made, String digest) throws IOException {
    XRLog.setLoggingEnabled(false);
    var builder = new PdfRendererBuilder();
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withProducer(AUTHOR);
    font(builder, "golos-text-400.ttf", "Golos", 400);
    font(builder, "golos-text-600.ttf", "Golos", 600);
    font(builder, "literata-400.ttf", "Literata", 400);
    builder.useUriResolver((base, uri) -> resolve(uri));
    builder.useProtocolsStreamImplementation(PdfFile::stream, "res", "bar");
    builder.withHtmlContent(html, "res:");
    try (var renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      return bytes(renderer.getPdfDocument(), made, digest);
    }
  }

  private static byte[] bytes(PDDocument pdf, Instant made, String digest) throws IOException {
    var moment = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    moment.setTimeInMillis(made.toEpochMilli());
    pdf.getDocumentInformation().setCreationDate(moment);
    pdf.getDocumentInformation().setModificationDate(moment);
    describeLinks(pdf);
    pdf.setDocumentId(Long.parseUnsignedLong(digest.substring(0, 16), 16));
    var metadata = pdf.getDocumentCatalog().getMetadata();
    var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(
        xmp.replaceAll(DATE, "<xmp:$1>" + made + "</xmp:$1>").getBytes(StandardCharsets.UTF_8));
    var bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  /** PDF/UA wants words for every link; where the library leaves none, its address has to do. */
  private static void describeLinks(PDDocument pdf) throws IOException {
    for (var page : pdf.getPages()) {
      for (var annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getContents() == null
            && link.getAction() instanceof PDActionURI action) {
          link.setContents(action.getURI());
        }
      }
    }
  }

  private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
    builder.useFont(() -> resource(file), family, weight, FontStyle.NORMAL, true);
  }

  /** Only what the application brings along; links of the document stay as they are. */
  private static String resolve(String uri) {
    return uri.matches("(?:bar|res|https?):.*|#.*") ? uri : "res:" + uri;
  }

  private static InputStream resource(String name) {
    return PdfFile.class.getResourceAsStream("/report/" + name);
  }

  private static FSStream stream(String uri) {
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return uri.startsWith("bar:")
            ? new ByteArrayInputStream(BarImage.png(uri))
            : resource(uri.substring("res:".length()));
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }
}
