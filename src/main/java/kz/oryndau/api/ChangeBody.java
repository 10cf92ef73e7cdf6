package kz.oryndau.api;

import java.util.HashMap;
import java.util.Map;

/** The body of a change: its members by name, those of {@code evidence} among them. */
final class ChangeBody {

  private static final String EVIDENCE = "evidence";

  private ChangeBody() {}

  /** The members as fields; an empty body has none, and a null is as good as none. */
  static Map<String, String> fields(Map<String, Object> body) {
    var fields = new HashMap<String, String>();
    if (body != null) {
      add(fields, body);
      if (body.get(EVIDENCE) instanceof Map<?, ?> evidence) {
        add(fields, evidence);
      }
    }
    return fields;
  }

  private static void add(Map<String, String> fields, Map<?, ?> members) {
    members.forEach(
        (name, value) -> {
          if (value != null && !(value instanceof Map)) {
            fields.put(String.valueOf(name), String.valueOf(value));
          }
        });
  }
}
