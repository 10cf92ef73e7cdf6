package kz.oryndau.platform;

import java.util.Optional;
import java.util.regex.Pattern;

/** The key of a record as people have it at hand: its number, or the address of its page. */
public final class RecordKey {

  private static final Pattern KEY = Pattern.compile("(?:№ *|.*/)?(\\d{1,18})(?:[?#].*)?");

  private RecordKey() {}

  /** The key that {@code text} names; empty for anything else. */
  public static Optional<Long> of(String text) {
    var found = KEY.matcher(text.strip());
    return found.matches() ? Optional.of(Long.valueOf(found.group(1))) : Optional.empty();
  }
}
