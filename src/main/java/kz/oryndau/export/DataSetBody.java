package kz.oryndau.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.oryndau.listing.Snapshot;
import kz.oryndau.table.Column;
import kz.oryndau.table.Csv;

/**
 * Writes the tables one after another from one snapshot, then the descriptor, which only then can
 * tell how many bytes and rows they have.
 *
 * @param tables in the order of the file
 * @param day of the entries, so that the same data make the same bytes
 * @param descriptor the descriptor of what was written
 */
record DataSetBody(
    List<DataTable<?>> tables,
    LocalDate day,
    Function<List<DataPackage.Resource>, byte[]> descriptor)
    implements Export.Body {

  /** Texts shrink well at any level, and a higher one takes several times as long. */
  private static final int COMPRESSION = 3;

  @Override
  public void write(Snapshot data, OutputStream output, Runnable written) throws IOException {
    var zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
    zip.setLevel(COMPRESSION);
    var resources = new ArrayList<DataPackage.Resource>();
    for (var table : tables) {
      open(zip, table.path());
      resources.add(table.describe(write(table, data, zip, written)));
      zip.closeEntry();
    }
    open(zip, "datapackage.json");
    zip.write(descriptor.apply(resources));
    zip.closeEntry();
    zip.finish();
  }

  private void open(ZipOutputStream zip, String name) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(day.atStartOfDay());
    zip.putNextEntry(entry);
  }

  private static <R> DataTable.Written write(
      DataTable<R> table, Snapshot data, OutputStream output, Runnable written) throws IOException {
    var counted = new Counted(output);
    var names = table.columns().stream().map(Column::name).collect(Collectors.joining(","));
    counted.write((names + "\r\n").getBytes(StandardCharsets.UTF_8));
    var query = CsvQuery.of(table.query(), table.columns(), Csv.Cells.EXACT);
    data.copy(
        query,
        Csv.Separator.COMMA.mark(),
        counted,
        () -> {
          counted.rows++;
          written.run();
        });
    return new DataTable.Written(
        counted.rows, counted.bytes, HexFormat.of().formatHex(counted.digest.digest()));
  }

  /** Counts and digests what goes through. */
  private static final class Counted extends FilterOutputStream {
    private final MessageDigest digest = sha256();
    private long bytes;
    private long rows;

    Counted(OutputStream output) {
      super(output);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      digest.update(from, offset, length);
      bytes += length;
      out.write(from, offset, length);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
