package kz.oryndau.official;

import java.util.Locale;

/** The form of a name under which two spellings count as one. */
public final class NameKey {

  private NameKey() {}

  /** Lower case, ё as е, single spaces; empty for no name. */
  public static String of(String name) {
    return name == null
        ? ""
        : name.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
  }
}
