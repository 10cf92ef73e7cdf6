package kz.oryndau.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.official.OfficialRef;
import kz.oryndau.statement.StatementRow;

/** The fields of the forms of records, filled from a record or as they were typed. */
final class RecordFields {

  /** All that a form of a record can hold, in the order in which it shows them. */
  static final List<String> NAMES =
      List.of(
          "words",
          "start",
          "end",
          "kind",
          "title",
          "speaker",
          "speakerName",
          "speakerPost",
          "speakerType",
          "issuer",
          "issuerName",
          "issuerPost",
          "issuerType",
          "addressees",
          "deadlineText",
          "dueDate",
          "dueLatest",
          "recurring",
          "conditions",
          "programmes",
          "areas",
          "retold",
          "why",
          "version");

  private RecordFields() {}

  static Map<String, String> of(StatementRow row) {
    var fields = new HashMap<String, String>();
    fields.put("words", row.text());
    fields.put("start", String.valueOf(row.source().spanStart()));
    fields.put("end", String.valueOf(row.source().spanEnd()));
    fields.put("kind", row.kind().name());
    fields.put("speaker", String.valueOf(row.speaker().id()));
    fields.put("areas", areas(row.policyAreas()));
    fields.put("version", String.valueOf(row.version()));
    return fields;
  }

  static Map<String, String> of(AssignmentRow row) {
    var fields = new HashMap<String, String>();
    fields.put("words", row.text());
    fields.put("start", String.valueOf(row.source().spanStart()));
    fields.put("end", String.valueOf(row.source().spanEnd()));
    fields.put("kind", row.kind().name());
    fields.put("title", row.title());
    fields.put("issuer", String.valueOf(row.issuer().id()));
    fields.put("addressees", lines(row.addressees().stream().map(OfficialRef::label).toList()));
    fields.put("deadlineText", text(row.due().text()));
    fields.put("dueDate", text(row.due().date()));
    fields.put(
        "dueLatest",
        Objects.equals(row.due().date(), row.due().latest()) ? "" : text(row.due().latest()));
    fields.put("recurring", text(row.due().recurring()));
    fields.put("conditions", lines(row.conditions()));
    fields.put("programmes", lines(row.programmes()));
    fields.put("areas", areas(row.policyAreas()));
    fields.put("retold", row.retold() ? "on" : "");
    fields.put("version", String.valueOf(row.version()));
    return fields;
  }

  /** As it was typed; several areas become one value. */
  static Map<String, String> of(MultivaluedMap<String, String> form) {
    var fields = new HashMap<String, String>();
    for (var name : NAMES) {
      fields.put(name, Forms.field(form, name));
    }
    fields.put("areas", areas(form.getOrDefault("areas", List.of())));
    return fields;
  }

  private static String areas(List<String> slugs) {
    return slugs.stream().sorted().collect(Collectors.joining(","));
  }

  private static String lines(List<String> items) {
    return String.join("\n", items);
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static String text(LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
