package kz.oryndau.report.file;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import kz.oryndau.report.paper.Document;
import kz.oryndau.report.sum.Report;

/**
 * A report as JSON. What it states stands under {@code content} exactly as its digest is taken: no
 * white space, every value a text.
 */
final class JsonFile {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonFile() {}

  static byte[] of(Report report, Document document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("title", document.title());
      json.writeStringField("language", document.language());
      json.writeStringField("lead", document.lead());
      json.writeStringField("made_at", report.printing().at().toString());
      json.writeStringField("version", report.printing().version());
      json.writeStringField("digest", report.digest());
      json.writeArrayFieldStart("marks");
      for (var mark : report.content().marks()) {
        json.writeString(mark);
      }
      json.writeEndArray();
      json.writeFieldName("content");
      json.writeRawValue(report.content().json());
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }
}
