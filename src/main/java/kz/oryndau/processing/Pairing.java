package kz.oryndau.processing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import kz.oryndau.article.Evidence;

/**
 * Which record of an article and which new find are about the same words.
 *
 * @param pairs a record and the find that takes its place
 * @param alone records that nothing was found for any more
 * @param fresh finds that no record stands for yet
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> alone, List<T> fresh) {

  /** Records that share less of their words are about different things. */
  private static final double SAME = 0.5;

  /** A record and the find that takes its place. */
  record Pair<T>(T stands, T found) {}

  /** Pairs the closest first, each once; the same span before any other. */
  static <T> Pairing<T> of(List<T> standing, List<T> finds, Function<T, Evidence> place) {
    List<Pair<T>> close = new ArrayList<>();
    for (var stands : standing) {
      for (var found : finds) {
        if (sameWords(place.apply(stands), place.apply(found))) {
          close.add(new Pair<>(stands, found));
        }
      }
    }
    close.sort(
        Comparator.comparingDouble(
            pair -> -share(place.apply(pair.stands()), place.apply(pair.found()))));
    List<Pair<T>> pairs = new ArrayList<>();
    for (var pair : close) {
      if (pairs.stream()
          .noneMatch(each -> each.stands() == pair.stands() || each.found() == pair.found())) {
        pairs.add(pair);
      }
    }
    return new Pairing<>(
        pairs,
        standing.stream()
            .filter(each -> pairs.stream().noneMatch(pair -> pair.stands() == each))
            .toList(),
        finds.stream()
            .filter(each -> pairs.stream().noneMatch(pair -> pair.found() == each))
            .toList());
  }

  /** Whether two places share at least half of the words that either has. */
  static boolean sameWords(Evidence one, Evidence other) {
    return share(one, other) >= SAME;
  }

  private static double share(Evidence one, Evidence other) {
    double both =
        Math.min(one.spanEnd(), other.spanEnd()) - Math.max(one.spanStart(), other.spanStart());
    double either =
        Math.max(one.spanEnd(), other.spanEnd()) - Math.min(one.spanStart(), other.spanStart());
    return Math.max(0, both) / either;
  }
}
