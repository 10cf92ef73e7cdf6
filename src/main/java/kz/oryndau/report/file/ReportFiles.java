package kz.oryndau.report.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.oryndau.report.paper.Document;
import kz.oryndau.report.sum.ListName;
import kz.oryndau.report.sum.Report;
import kz.oryndau.report.sum.RowTable;
import kz.oryndau.table.Csv;
import kz.oryndau.table.Table;

/** Writes reports as files, in memory: a report has an upper bound. */
@ApplicationScoped
public class ReportFiles {

  private static final Csv FOR_SPREADSHEETS =
      new Csv(Csv.Separator.COMMA, true, Csv.Cells.SPREADSHEET);

  private final Semaphore oneAtATime = new Semaphore(1, true);

  /** Whether a report fits into a file of a format. */
  public static boolean fits(Report report, ReportFormat format) {
    return report.size() <= format.most();
  }

  /**
   * The file. A PDF of a thousand records takes some 200 MB while it is made, so that such files
   * are made one after another.
   *
   * @param document the report in words
   * @param list which list a CSV file has; null for the first
   * @param patience how long to wait for one's turn
   * @throws Busy if it did not come
   */
  public byte[] write(
      Report report, Document document, ReportFormat format, ListName list, Duration patience) {
    if (format != ReportFormat.PDF && format != ReportFormat.DOCX) {
      return write(report, document, format, list);
    }
    await(patience);
    try {
      return write(report, document, format, list);
    } finally {
      oneAtATime.release();
    }
  }

  private void await(Duration patience) {
    try {
      if (!oneAtATime.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    }
  }

  private static byte[] write(
      Report report, Document document, ReportFormat format, ListName list) {
    try {
      return switch (format) {
        case PDF -> PdfFile.of(document, report.printing().at(), report.digest());
        case XLSX -> XlsxFile.of(report, document);
        case DOCX -> DocxFile.of(document, report.printing().at());
        case JSON -> JsonFile.of(report, document);
        case CSV -> csv(report, list);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] csv(Report report, ListName list) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var table = table(report, list);
    if (table.isPresent()) {
      write(table.get(), bytes);
    }
    return bytes.toByteArray();
  }

  private static Optional<RowTable<?>> table(Report report, ListName list) {
    return report.content().tables().stream()
        .filter(table -> list == null || table.name() == list)
        .findFirst();
  }

  private static <R> void write(RowTable<R> table, ByteArrayOutputStream bytes) throws IOException {
    FOR_SPREADSHEETS.write(
        Table.of(table.name().word(), table.columns(), table.rows()::forEach), bytes);
  }
}
