package kz.oryndau.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.oryndau.assignment.Removal;
import kz.oryndau.history.Proof;

/**
 * What the fields of the tracking forms choose from.
 *
 * @param origins who can say so
 * @param removals why an assignment can be removed
 * @param periods how often an ongoing duty can come
 */
public record TrackingChoices(
    List<Field.Option> origins, List<Field.Option> removals, List<Field.Option> periods) {

  private static final List<String> PERIODS = List.of("P1D", "P1W", "P1M", "P3M", "P6M", "P1Y");

  /** In the words of the visitor. */
  static TrackingChoices of(Terms terms, HistoryWords words) {
    return new TrackingChoices(
        options(Arrays.asList(Proof.Origin.values()), terms::origin),
        options(Arrays.asList(Removal.values()), terms::removal),
        withEmpty(PERIODS.stream().map(each -> new Field.Option(each, words.period(each)))));
  }

  /** Constants with an empty choice before them, so that nothing is chosen unasked. */
  static <E extends Enum<E>> List<Field.Option> options(
      Collection<E> constants, Function<E, String> word) {
    return withEmpty(
        constants.stream().map(each -> new Field.Option(each.name(), word.apply(each))));
  }

  private static List<Field.Option> withEmpty(Stream<Field.Option> options) {
    return Stream.concat(Stream.of(new Field.Option("", "")), options).toList();
  }
}
