package kz.oryndau.web;

import java.net.URI;
import java.util.regex.Pattern;

/** Where to go back to after an action: only ever a page of this portal. */
final class ReturnPath {

  /** One slash, then anything but a second one: "//host" and "/\host" lead elsewhere. */
  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]*");

  private ReturnPath() {}

  /** The address {@code path} if it is a local one, otherwise {@code otherwise}. */
  static URI of(String path, String otherwise) {
    return URI.create(
        path != null && LOCAL.matcher(path).matches() && parses(path) ? path : otherwise);
  }

  private static boolean parses(String path) {
    try {
      return URI.create(path).getHost() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
