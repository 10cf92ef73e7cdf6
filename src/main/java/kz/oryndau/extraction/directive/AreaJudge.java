package kz.oryndau.extraction.directive;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells which areas some words of an article are about: a logistic regression over what is seen of
 * each area, whose weights were learned from annotated news.
 */
final class AreaJudge {

  /** An area that is likelier than this is named, and in any case the likeliest. */
  private static final double LEAST = 0.3;

  /** Annotators name three in one of a hundred assignments. */
  private static final int MOST = 2;

  private static final String BIAS = "bias";

  private final List<String> areas;
  private final double[][] signs = new double[AreaSign.values().length][];
  private final Map<String, double[]> words = new HashMap<>();
  private final double bias;

  /** The weight of each sign by its name, of each word with an area («~ремонт=housing»), bias. */
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
    if (AreaWord.isName(name)) {
      var word = name.substring(0, equals);
      words.computeIfAbsent(word, any -> new double[areas.size()])[area] = weight;
    } else {
      var sign = AreaSign.valueOf(name.substring(0, equals).toUpperCase(Locale.ROOT));
      signs[sign.ordinal()][area < 0 ? Integer.parseInt(value) : area] = weight;
    }
  }

  /** What words say for and against each area, all together. */
  double[] told(Collection<String> names) {
    var sums = new double[areas.size()];
    for (var name : names) {
      var learned = words.get(name);
      for (int area = 0; learned != null && area < sums.length; area++) {
        sums[area] += learned[area];
      }
    }
    return sums;
  }

  /**
   * Up to two areas, the likeliest first; none only where nothing speaks for any.
   *
   * @param everywhere what the words of the article say ({@link AreaEvidence#everywhere})
   */
  List<String> areas(AreaEvidence evidence, double[] everywhere) {
    var here = told(evidence.words());
    var likely =
        evidence.own().with(area -> likelihood(evidence, area, here[area] + everywhere[area]));
    var named = likely.most(MOST, LEAST);
    return named.isEmpty() ? likely.most(1, 0) : named;
  }

  private double likelihood(AreaEvidence evidence, int area, double words) {
    if (!evidence.touches(area)) {
      return 0;
    }
    var sum = new double[] {bias + words};
    evidence.tell(area, (sign, value) -> sum[0] += signs[sign.ordinal()][value]);
    return Judge.likelihood(sum[0]);
  }
}
