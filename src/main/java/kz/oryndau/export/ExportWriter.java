package kz.oryndau.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import kz.oryndau.listing.SqlReader;

/**
 * Writes a file while it is sent, from one snapshot. Whoever hangs up ends the query with it; if
 * the query fails midway, the connection is cut, so that nobody takes a part for the whole.
 */
@Provider
public class ExportWriter implements MessageBodyWriter<Export> {

  private static final int BUFFER = 1 << 16;

  private final SqlReader reader;
  private final DataState state;

  ExportWriter(SqlReader reader, DataState state) {
    this.reader = reader;
    this.state = state;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == Export.class;
  }

  @Override
  public void writeTo(
      Export export,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream output)
      throws IOException {
    try (var data = reader.snapshot()) {
      // Somebody may have changed something since the headers were made.
      headers.putSingle(HttpHeaders.ETAG, ExportAnswer.tagOf(export, state.word(export, data)));
      var buffered = new BufferedOutputStream(output, BUFFER);
      export.body().write(data, buffered, () -> {});
      buffered.flush();
    }
  }
}
