package kz.oryndau.tracking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.oryndau.platform.CleanText;
import kz.oryndau.platform.RecordKey;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;

/**
 * The fields of a form or a JSON body, read as what they should be; a wrong one is noted and reads
 * as null, so that all wrong ones are told together.
 */
final class Fields {

  static final int LONG = 2_000;
  static final int SHORT = 300;

  private final Map<String, String> values;
  private final Violations violations = new Violations();

  Fields(Map<String, String> values) {
    this.values = values;
  }

  Violations violations() {
    return violations;
  }

  boolean has(String name) {
    return text(name) != null;
  }

  /** The text, stripped; null where it is absent or blank. */
  private String text(String name) {
    var value = values.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  String text(String name, int limit) {
    return CleanText.check(name, text(name), limit, violations) ? text(name) : null;
  }

  String required(String name, int limit) {
    return CleanText.checkRequired(name, text(name), limit, violations) ? text(name) : null;
  }

  LocalDate date(String name) {
    var text = text(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      violations.add(name, Rule.NOT_A_DATE, text);
      return null;
    }
  }

  LocalDate requiredDate(String name) {
    require(name);
    return date(name);
  }

  Long key(String name) {
    var text = text(name);
    var key = text == null ? null : RecordKey.of(text).orElse(null);
    if (text != null && key == null) {
      violations.add(name, Rule.NO_SUCH_RECORD, text);
    }
    return key;
  }

  Integer number(String name) {
    var text = text(name);
    if (text == null || text.matches("\\d{1,9}")) {
      return text == null ? null : Integer.valueOf(text);
    }
    violations.add(name, Rule.NOT_A_NUMBER, text);
    return null;
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    var text = text(name);
    if (text == null) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseGet(() -> unknown(name, text, type));
  }

  <E extends Enum<E>> E requiredConstant(String name, Class<E> type) {
    require(name);
    return constant(name, type);
  }

  void require(String name) {
    if (!has(name)) {
      violations.add(name, Rule.REQUIRED);
    }
  }

  private <E extends Enum<E>> E unknown(String name, String text, Class<E> type) {
    var words =
        Arrays.stream(type.getEnumConstants())
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    violations.add(name, Rule.NOT_ONE_OF, text, words);
    return null;
  }
}
