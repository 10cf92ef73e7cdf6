package kz.oryndau.tracking;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An assignment that was selected in a list.
 *
 * @param id its key
 * @param version of it as the list showed it
 */
public record Selected(long id, long version) {

  private static final Pattern MARK = Pattern.compile("(\\d{1,18}):(\\d{1,18})");

  /** Reads what {@link #toString} writes; empty for anything else. */
  public static Optional<Selected> of(String mark) {
    var found = MARK.matcher(mark);
    return found.matches()
        ? Optional.of(new Selected(Long.parseLong(found.group(1)), Long.parseLong(found.group(2))))
        : Optional.empty();
  }

  /** As a box in a list carries it: 12:3. */
  @Override
  public String toString() {
    return id + ":" + version;
  }
}
