package kz.oryndau.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Page;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.Parameters;
import kz.oryndau.register.PolicyAreas.Area;

/** The address of a list, read once, and the filters that stand above it. */
final class ListRequest {

  private static final List<String> ORDER = List.of("since", "sort", "order", "after");

  private final String path;
  private final Parameters parameters;
  private final Visit visit;
  private final Messages words;
  private final Terms terms;
  private final List<Field> fields = new ArrayList<>();

  ListRequest(UriInfo uri, Visit visit) {
    this.path = uri.getPath();
    this.parameters = new Parameters(uri.getQueryParameters());
    this.visit = visit;
    this.words = visit.words();
    this.terms = visit.terms();
  }

  Parameters parameters() {
    return parameters;
  }

  ReviewScope scope() {
    return visit.scope(parameters);
  }

  /** To be called after every filter has been read. */
  Paging paging() {
    var paging = parameters.paging(Paging.DEFAULT_SIZE);
    parameters.check();
    return paging;
  }

  ListRequest text() {
    return add("q", words.filterText(), "search");
  }

  ListRequest area() {
    var language = visit.language().code();
    return choice(
        "area",
        words.filterArea(),
        visit.areas().stream(),
        Area::slug,
        each -> each.nameIn(language));
  }

  <E extends Enum<E>> ListRequest choice(
      String name, String label, E[] constants, Function<E, String> word) {
    return choice(
        name, label, Arrays.stream(constants), each -> each.name().toLowerCase(Locale.ROOT), word);
  }

  ListRequest choice(String name, String label, List<Field.Option> options) {
    var all = new ArrayList<Field.Option>();
    all.add(new Field.Option("", words.filterAny()));
    all.addAll(options);
    fields.add(new Field(name, label, "select", value(name), all));
    return this;
  }

  ListRequest dates() {
    return add("from", words.filterFrom(), "date").add("to", words.filterTo(), "date");
  }

  /** The same two days under other names. */
  ListRequest days(String from, String to) {
    return add("from", from, "date").add("to", to, "date");
  }

  /** Strangers have no choice: they see what is accepted. */
  ListRequest review() {
    return visit.signedIn()
        ? choice("review", words.filterReview(), ReviewScope.values(), terms::scope)
        : this;
  }

  <R> ListView<R> view(Page<R> page, String csv) {
    var kept = new LinkedHashMap<String, String>();
    Stream.concat(fields.stream().map(Field::name), ORDER.stream())
        .filter(name -> !value(name).isEmpty())
        .forEach(name -> kept.put(name, value(name)));
    return new ListView<>(page, new Address(path, kept), fields, csv, exported());
  }

  private String exported() {
    var scope = scope();
    return scope.open() ? null : scope.word();
  }

  private <E> ListRequest choice(
      String name,
      String label,
      Stream<E> constants,
      Function<E, String> value,
      Function<E, String> word) {
    return choice(
        name,
        label,
        constants.map(each -> new Field.Option(value.apply(each), word.apply(each))).toList());
  }

  private ListRequest add(String name, String label, String type) {
    fields.add(new Field(name, label, type, value(name), List.of()));
    return this;
  }

  private String value(String name) {
    var text = parameters.text(name);
    return text == null ? "" : text;
  }
}
