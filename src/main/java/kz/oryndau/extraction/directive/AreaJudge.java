package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import kz.oryndau.extraction.text.Stems;

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

  /** By its place and its beginning, the number of each word that a weight was learned for. */
  private final Map<AreaWord, Stems<Integer>> words = new EnumMap<>(AreaWord.class);

  /** The weights of each of these words with each area. */
  private final List<double[]> weightsOfWords = new ArrayList<>();

  private final double bias;

  /** The weight of each sign by its name, of each word with an area («~ремонт=housing»), bias. */
  AreaJudge(List<String> areas, Map<String, Double> weights) {
    this.areas = areas;
    Arrays.setAll(signs, sign -> new double[areas.size()]);
    for (var place : AreaWord.values()) {
      words.put(place, new Stems<>());
    }
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
      weightsOf(name.substring(0, equals))[area] = weight;
    } else {
      var sign = AreaSign.valueOf(name.substring(0, equals).toUpperCase(Locale.ROOT));
      signs[sign.ordinal()][area < 0 ? Integer.parseInt(value) : area] = weight;
    }
  }

  private double[] weightsOf(String name) {
    var place = AreaWord.placeOf(name);
    var word = AreaWord.wordOf(name);
    int number = number(place, word, word.length());
    if (number < 0) {
      words.get(place).add(word, weightsOfWords.size());
      weightsOfWords.add(new double[areas.size()]);
    }
    return weightsOfWords.get(number < 0 ? weightsOfWords.size() - 1 : number);
  }

  /** The number of the beginning of a word; −1 where nothing was learned of it. */
  private int number(AreaWord place, String word, int length) {
    var like = words.get(place).like(word);
    for (int at = 0; at < like.size(); at++) {
      var learned = like.get(at).letters();
      if (learned.length() == length && word.startsWith(learned)) {
        return like.get(at).value();
      }
    }
    return -1;
  }

  /** What words say for and against each area, all together, each once. */
  double[] told(Consumer<AreaWord.Teller> all) {
    var sums = new double[areas.size()];
    var seen = new BitSet(weightsOfWords.size());
    all.accept(
        (place, word, length) -> {
          int number = number(place, word, length);
          if (number >= 0 && !seen.get(number)) {
            seen.set(number);
            add(sums, weightsOfWords.get(number));
          }
        });
    return sums;
  }

  private static void add(double[] sums, double[] weights) {
    for (int area = 0; area < sums.length; area++) {
      sums[area] += weights[area];
    }
  }

  /**
   * Up to two areas, the likeliest first; none only where nothing speaks for any.
   *
   * @param everywhere what the words of the article say ({@link AreaEvidence#tellArticle})
   */
  List<String> areas(AreaEvidence evidence, double[] everywhere) {
    var here = told(evidence::tellWords);
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
