package kz.oryndau.extraction.directive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Tells which areas some words of an article are about: a logistic regression over what is seen of
 * each area, whose weights were learned from annotated news.
 */
final class AreaJudge {

  /** An area that is likelier than this is named, and in any case the likeliest. */
  private static final double LEAST = 0.35;

  private static final int MOST = 3;
  private static final String BIAS = "bias";

  private final List<String> areas;
  private final double[][] signs = new double[AreaSign.values().length][];
  private final Map<String, double[]> stems = new HashMap<>();
  private final double bias;

  /** The weight of each sign by its name, of each stem with an area («~ремон=housing»), bias. */
  AreaJudge(List<String> areas, Map<String, Double> weights) {
    this.areas = areas;
    Arrays.setAll(signs, sign -> new double[areas.size()]);
    weights.forEach(this::learn);
    bias = weights.getOrDefault(BIAS, 0.0);
  }

  /** With the weights of {@code lexicon/area-weights.txt}. */
  static AreaJudge load(List<String> areas) {
    return new AreaJudge(areas, LearnedWeights.read("/lexicon/area-weights.txt"));
  }

  private void learn(String name, double weight) {
    int equals = name.indexOf('=');
    if (equals < 0) {
      return;
    }
    var value = name.substring(equals + 1);
    int area = areas.indexOf(value);
    if (name.startsWith(AreaEvidence.WORD)) {
      var stem = name.substring(AreaEvidence.WORD.length(), equals);
      stems.computeIfAbsent(stem, any -> new double[areas.size()])[area] = weight;
    } else {
      var sign = AreaSign.valueOf(name.substring(0, equals).toUpperCase(Locale.ROOT));
      signs[sign.ordinal()][area < 0 ? Integer.parseInt(value) : area] = weight;
    }
  }

  /** Up to three areas, the likeliest first; none only where nothing speaks for any. */
  List<String> areas(AreaEvidence evidence) {
    var learned = evidence.stems().stream().map(stems::get).filter(Objects::nonNull).toList();
    var likely = evidence.own().with(area -> likelihood(evidence, learned, area));
    var named = likely.most(MOST, LEAST);
    return named.isEmpty() ? likely.most(1, 0) : named;
  }

  private double likelihood(AreaEvidence evidence, List<double[]> learned, int area) {
    if (!evidence.touches(area)) {
      return 0;
    }
    var sum = new double[] {bias};
    evidence.tell(area, (sign, value) -> sum[0] += signs[sign.ordinal()][value]);
    for (var stem : learned) {
      sum[0] += stem[area];
    }
    return Judge.likelihood(sum[0]);
  }
}
