package kz.oryndau.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import kz.oryndau.platform.InvalidInput;

/** Reads forms and shows them again with what is wrong. */
final class Forms {

  private Forms() {}

  /**
   * A field as it was typed. Browsers send line ends as CR LF whatever was typed; the archive keeps
   * LF alone, so that a text pasted here and the same text sent by a program are one.
   */
  static String field(MultivaluedMap<String, String> form, String name) {
    var value = form.getFirst(name);
    return value == null ? "" : value.replace("\r\n", "\n");
  }

  /** The form as it was typed, with the violations in words. */
  static FormView again(
      MultivaluedMap<String, String> form, List<String> fields, InvalidInput wrong, Visit visit) {
    var values = new LinkedHashMap<String, String>();
    fields.forEach(name -> values.put(name, field(form, name)));
    return new FormView(
        values,
        wrong.violations().stream()
            .map(
                violation ->
                    new FormView.Error(
                        violation.field(),
                        label(violation.field(), visit),
                        ViolationWords.of(violation, visit.problems(), visit.terms())))
            .toList());
  }

  private static String label(String field, Visit visit) {
    var people = visit.people();
    return switch (field) {
      case "role" -> people.columnRole();
      case "current" -> people.fieldCurrent();
      case "next" -> people.fieldNext();
      case "again" -> people.fieldAgain();
      default -> label(field, visit.words());
    };
  }

  /** What forms call a field; its own name where none does. */
  static String label(String field, Messages words) {
    return switch (field) {
      case "title" -> words.fieldTitle();
      case "text" -> words.fieldText();
      case "source" -> words.fieldSource();
      case "url" -> words.fieldUrl();
      case "publishedAt" -> words.fieldPublishedAt();
      case "language" -> words.fieldLanguage();
      case "reason" -> words.reason();
      case "status" -> words.columnStatus();
      case "review" -> words.statusReview();
      case "from" -> words.filterFrom();
      case "to" -> words.filterTo();
      case "username" -> words.username();
      default -> field;
    };
  }
}
