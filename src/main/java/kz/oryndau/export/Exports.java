package kz.oryndau.export;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.oryndau.assignment.ScheduleClock;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Parameters;
import kz.oryndau.review.RequestedScope;

/** Reads what file an address asks for. */
@ApplicationScoped
public class Exports {

  private final ExportedLists lists;
  private final ScheduleClock schedule;

  Exports(ExportedLists lists, ScheduleClock schedule) {
    this.lists = lists;
    this.schedule = schedule;
  }

  /**
   * The file of a list.
   *
   * @throws kz.oryndau.platform.InvalidInput for parameters that can't be
   * @throws io.quarkus.security.UnauthorizedException if it needs a sign-in and there is none
   */
  public Export list(
      String name,
      ListFormat format,
      MultivaluedMap<String, String> query,
      SecurityIdentity identity) {
    var parameters = new Parameters(query);
    var scope = RequestedScope.of(parameters, identity);
    return export(lists.list(name, parameters, scope), format, parameters, scope, query);
  }

  private <R> Export export(
      ExportedList<R> list,
      ListFormat format,
      Parameters parameters,
      ReviewScope scope,
      Map<String, List<String>> query) {
    var options = ListOptions.of(parameters);
    var columns = options.choose(list.columns(), parameters);
    parameters.check();
    var file = list.name() + "." + format.extension();
    return new Export(
        address("/export/" + file, query),
        list.name() + "-" + schedule.day().today() + "." + format.extension(),
        format.writer(options.csv(), options.labels()).mediaType(),
        scope.open(),
        format.repeatable(),
        list.count(),
        new ListBody<>(list, columns, format, options));
  }

  /** Path and query with its parameters in one order. */
  static String address(String path, Map<String, List<String>> query) {
    return new TreeMap<>(query)
        .entrySet().stream()
            .flatMap(each -> each.getValue().stream().map(value -> pair(each.getKey(), value)))
            .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
