package kz.oryndau.report.sum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.official.OfficialRef;
import kz.oryndau.report.ask.Grouping;
import kz.oryndau.report.gather.Named;

/**
 * Assignments by group, the largest group first. One that belongs to several groups counts in each,
 * so the groups can add up to more than the whole.
 *
 * @param by what makes a group
 * @param groups those that have an assignment
 */
public record Breakdown(Grouping by, List<Group> groups) {

  private static final Comparator<Group> LARGEST_FIRST =
      Comparator.<Group>comparingLong(group -> -group.totals().all())
          .thenComparing(group -> Objects.requireNonNullElse(group.label(), "\uFFFF"))
          .thenComparing(group -> Objects.requireNonNullElse(group.key(), ""));

  /** Copies the list. */
  public Breakdown {
    groups = List.copyOf(groups);
  }

  private record Name(String key, String label) {
    /** One official is one group, though articles word his post in several ways. */
    String identity() {
      return key == null ? "label " + label : "key " + key;
    }
  }

  static Breakdown of(Grouping by, List<AssignmentRow> rows, ScheduleDay day, Named named) {
    Map<String, Name> called = new LinkedHashMap<>();
    Map<String, List<AssignmentRow>> groups = new LinkedHashMap<>();
    for (var row : rows) {
      Map<String, Name> own = new LinkedHashMap<>();
      names(by, row, named).forEach(name -> own.putIfAbsent(name.identity(), name));
      own.forEach(called::putIfAbsent);
      own.keySet()
          .forEach(each -> groups.computeIfAbsent(each, none -> new ArrayList<>()).add(row));
    }
    return new Breakdown(
        by,
        called.entrySet().stream()
            .map(each -> group(each.getValue(), groups.get(each.getKey()), day))
            .filter(group -> group.totals().all() > 0)
            .sorted(LARGEST_FIRST)
            .toList());
  }

  private static Group group(Name name, List<AssignmentRow> rows, ScheduleDay day) {
    return new Group(name.key(), name.label(), ExecutionTally.of(rows, day));
  }

  private static List<Name> names(Grouping by, AssignmentRow row, Named named) {
    var names =
        switch (by) {
          case ISSUER -> List.of(name(row.issuer()));
          case ADDRESSEE -> row.addressees().stream().map(Breakdown::name).toList();
          case AREA -> row.policyAreas().stream().map(slug -> new Name(slug, slug)).toList();
          case PROGRAMME -> row.programmes().stream().map(form -> programme(form, named)).toList();
        };
    return names.isEmpty() ? List.of(new Name(null, null)) : names;
  }

  private static Name name(OfficialRef official) {
    return new Name(official.id() == null ? null : String.valueOf(official.id()), official.label());
  }

  private static Name programme(String form, Named named) {
    return named
        .programme(form)
        .map(row -> new Name(String.valueOf(row.id()), row.name()))
        .orElseGet(() -> new Name(null, form));
  }
}
