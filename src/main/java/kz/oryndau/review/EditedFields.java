package kz.oryndau.review;

import java.util.Arrays;
import java.util.List;
import kz.oryndau.listing.Parameters;
import kz.oryndau.platform.CleanText;
import kz.oryndau.platform.Violation.Rule;

/** Reads the fields that the forms of statements and assignments share. */
final class EditedFields {

  private static final int MAX_LINE = 500;
  private static final int MAX_NOTE = 2_000;

  private EditedFields() {}

  static <E extends Enum<E>> E required(Parameters form, String name, Class<E> type) {
    if (form.text(name) == null) {
      form.wrong(name, Rule.REQUIRED);
      return null;
    }
    return form.constant(name, type);
  }

  /** One item a line; blank lines do not count. */
  static List<String> lines(Parameters form, String name) {
    var typed = form.text(name);
    if (typed == null) {
      return List.of();
    }
    var lines =
        Arrays.stream(typed.split("\\R"))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .distinct()
            .toList();
    lines.forEach(line -> CleanText.check(name, line, MAX_LINE, form.violations()));
    return lines;
  }

  /** Slugs of policy areas; whoever shows the form checks that there are such areas. */
  static List<String> areas(Parameters form) {
    return form.texts("areas");
  }

  /** Why the record is amended; null where nothing is said. */
  static String note(Parameters form) {
    var note = form.text("why");
    CleanText.check("why", note, MAX_NOTE, form.violations());
    return note;
  }
}
