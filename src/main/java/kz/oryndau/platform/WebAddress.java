package kz.oryndau.platform;

import java.net.URI;
import java.net.URISyntaxException;

/** What counts as the address of a page. */
public final class WebAddress {

  /** The longest that is taken, in UTF-16 units. */
  public static final int MAX = 2_000;

  private WebAddress() {}

  /** Whether {@code url} is an http or https address with a host. */
  public static boolean valid(String url) {
    try {
      var uri = new URI(url);
      var scheme = uri.getScheme();
      return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
          && uri.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
