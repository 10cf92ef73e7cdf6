package kz.oryndau.report.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Takes the times out of an office file, so that the same content has the same bytes. */
final class StableZip {

  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String DATE = "(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:\\2>)";

  private StableZip() {}

  /** The same file, made at {@code made}. */
  static byte[] of(byte[] file, Instant made) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var channel = new SeekableInMemoryByteChannel(file);
    try (var in = ZipFile.builder().setSeekableByteChannel(channel).get();
        var out = new ZipOutputStream(bytes)) {
      for (var entry : Collections.list(in.getEntries())) {
        var same = new ZipEntry(entry.getName());
        same.setTimeLocal(NEVER);
        out.putNextEntry(same);
        out.write(content(entry.getName(), in.getInputStream(entry).readAllBytes(), made));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] content(String name, byte[] content, Instant made) {
    if (!name.equals("docProps/core.xml")) {
      return content;
    }
    return new String(content, StandardCharsets.UTF_8)
        .replaceAll(DATE, "$1" + made + "$3")
        .getBytes(StandardCharsets.UTF_8);
  }
}
