package kz.oryndau.tracking;

import java.util.List;
import kz.oryndau.platform.Conflict;
import kz.oryndau.platform.Violation;
import kz.oryndau.platform.Violation.Rule;

/** Somebody has changed some of many records since; none of them has been touched. */
public class ChangedSince extends Conflict {

  private static final long serialVersionUID = 1L;

  private final transient List<String> titles;

  /** Names the records that were changed. */
  ChangedSince(List<String> titles) {
    super("changed since: " + titles);
    this.titles = List.copyOf(titles);
  }

  @Override
  public List<Violation> violations() {
    return titles.stream()
        .map(title -> new Violation("record", Rule.CHANGED_SINCE, List.of(title)))
        .toList();
  }
}
