package kz.oryndau.tracking;

import java.util.List;
import kz.oryndau.platform.Conflict;
import kz.oryndau.platform.Violation;
import kz.oryndau.platform.Violation.Rule;

/** A change of many records can be taken back once. */
public class AlreadyUndone extends Conflict {

  private static final long serialVersionUID = 1L;

  AlreadyUndone() {
    super("it was undone already");
  }

  @Override
  public List<Violation> violations() {
    return List.of(new Violation("undo", Rule.ALREADY_UNDONE, List.of()));
  }
}
