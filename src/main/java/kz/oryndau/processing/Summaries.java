package kz.oryndau.processing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.oryndau.assignment.Addressee;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.official.Official;
import kz.oryndau.statement.Statement;

/** A record in one line, with everything by which two readings of it can differ. */
final class Summaries {

  private static final String BETWEEN = " · ";

  private Summaries() {}

  static String of(Statement statement) {
    return joined(
        Stream.of(
            "«" + statement.text() + "»",
            name(statement.speaker()),
            name(statement.messenger()),
            list(statement.policyAreas())));
  }

  static String of(Assignment assignment) {
    return joined(
        Stream.of(
            assignment.title(),
            "«" + assignment.text() + "»",
            name(assignment.issuer()),
            assignment.addressees().stream()
                .map(Addressee::name)
                .collect(Collectors.collectingAndThen(Collectors.toList(), Summaries::arrow)),
            assignment.due().text(),
            assignment.due().latest() == null ? null : assignment.due().latest().toString(),
            list(assignment.conditions()),
            list(assignment.programmes()),
            list(assignment.policyAreas())));
  }

  private static String arrow(List<String> addressees) {
    return addressees.isEmpty() ? null : "→ " + String.join(", ", addressees);
  }

  private static String name(Official official) {
    return official == null ? null : official.label();
  }

  private static String list(List<String> items) {
    return items.isEmpty() ? null : String.join(", ", items);
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(Objects::nonNull).collect(Collectors.joining(BETWEEN));
  }
}
