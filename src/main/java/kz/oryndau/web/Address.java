package kz.oryndau.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page's path with its query, in which all state of a list is kept.
 *
 * @param path without query
 * @param parameters in order; none is empty
 */
public record Address(String path, Map<String, String> parameters) {

  /** Copies the map. */
  public Address {
    parameters = new LinkedHashMap<>(parameters);
  }

  /** The same with {@code name} set, from the first page again; an empty value takes it away. */
  public Address with(String name, String value) {
    var changed = new LinkedHashMap<>(parameters);
    changed.remove("after");
    if (value == null || value.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new Address(path, changed);
  }

  /** The same without {@code name}, from the first page again. */
  public Address without(String name) {
    return with(name, null);
  }

  /** The same on another path. */
  public Address at(String otherPath) {
    return new Address(otherPath, parameters);
  }

  /** As a link writes it; the template escapes its ampersands. */
  public String href() {
    var query =
        parameters.entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
