package kz.oryndau.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.AsyncResult;
import io.vertx.core.http.HttpServerResponse;
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
import kz.oryndau.listing.Snapshot;
import kz.oryndau.listing.SqlReader;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Writes a file while it is sent, from one snapshot. Whoever hangs up ends the query with it; if
 * the query fails midway, the connection is cut, so that nobody takes a part for the whole.
 */
@Provider
public class ExportWriter implements MessageBodyWriter<Export> {

  private static final int BUFFER = 1 << 16;

  private static final Logger LOG = Logger.getLogger(ExportWriter.class);

  private final SqlReader reader;
  private final DataState state;
  private final CurrentVertxRequest request;
  private final ManagedExecutor executor;

  ExportWriter(
      SqlReader reader, DataState state, CurrentVertxRequest request, ManagedExecutor executor) {
    this.reader = reader;
    this.state = state;
    this.request = request;
    this.executor = executor;
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
    var context = request.getCurrent();
    try (var data = reader.snapshot()) {
      context.addEndHandler(end -> giveUp(end, data));
      // Somebody may have changed something since the headers were made.
      headers.putSingle(HttpHeaders.ETAG, ExportAnswer.tagOf(export, state.word(export, data)));
      var buffered = new BufferedOutputStream(output, BUFFER);
      export.body().write(data, buffered, () -> {});
      buffered.flush();
    } catch (IOException | RuntimeException e) {
      if (context.response().closed()) {
        LOG.infof("nobody waits for %s any more", export.address());
        return;
      }
      cut(context.response());
      throw e;
    }
  }

  /** Nobody is there any more, so the query need not find that out by writing to him. */
  private void giveUp(AsyncResult<Void> end, Snapshot data) {
    if (end.failed()) {
      executor.execute(data::cancel);
    }
  }

  /** Without it the answer would be ended as if it were whole. */
  private static void cut(HttpServerResponse response) {
    if (response.headWritten()) {
      response.reset();
    }
  }
}
