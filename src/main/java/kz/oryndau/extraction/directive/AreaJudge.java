package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import kz.oryndau.extraction.text.WordList;

/**
 * Tells which areas some words of an article are about: a logistic regression over what is seen of
 * each area, whose weights were learned from annotated news.
 */
final class AreaJudge {

  /** An area that is likelier than this is named, and in any case the likeliest. */
  private static final double LEAST = 0.23;

  /** Annotators name three in one of a hundred assignments. */
  private static final int MOST = 2;

  private static final String BIAS = "bias";

  private final List<String> areas;
  private final double[][] signs = new double[AreaSign.values().length][];

  /** By its place and its beginning, the number of each word that a weight was learned for. */
  private final Map<AreaWord, Beginnings> words = new EnumMap<>(AreaWord.class);

  /** The weights of each of these words with each area. */
  private final List<float[]> weightsOfWords = new ArrayList<>();

  private final double bias;

  /** The weight of each sign by its name, of each word with an area («~ремонт=housing»), bias. */
  AreaJudge(List<String> areas, Map<String, Double> weights) {
    this.areas = areas;
    Arrays.setAll(signs, sign -> new double[areas.size()]);
    for (var place : AreaWord.values()) {
      words.put(place, new Beginnings());
    }
    weights.forEach(this::learn);
    bias = weights.getOrDefault(BIAS, 0.0);
  }

  /** With the weights of {@code lexicon/area-weights.txt} and {@code lexicon/area-words.txt}. */
  static AreaJudge load(List<String> areas) {
    var judge = new AreaJudge(areas, LearnedWeights.read("/lexicon/area-weights.txt"));
    WordList.read("/lexicon/area-words.txt").forEach(judge::learnWord);
    return judge;
  }

  private void learnWord(String line) {
    var name = WordWeights.name(line);
    var weights = weightsOf(name);
    for (int area = 0; area < weights.length; area++) {
      weights[area] = (float) WordWeights.read(line, name, area);
    }
  }

  private void learn(String name, double weight) {
    int equals = name.indexOf('=');
    if (equals < 0) {
      return;
    }
    var value = name.substring(equals + 1);
    int area = areas.indexOf(value);
    if (AreaWord.isName(name)) {
      weightsOf(name.substring(0, equals))[area] = (float) weight;
    } else {
      var sign = AreaSign.valueOf(name.substring(0, equals).toUpperCase(Locale.ROOT));
      signs[sign.ordinal()][area < 0 ? Integer.parseInt(value) : area] = weight;
    }
  }

  private float[] weightsOf(String name) {
    var beginnings = words.get(AreaWord.placeOf(name));
    var word = AreaWord.wordOf(name);
    int number = beginnings.number(word, word.length());
    if (number < 0) {
      number = weightsOfWords.size();
      beginnings.add(word, number);
      weightsOfWords.add(new float[areas.size()]);
    }
    return weightsOfWords.get(number);
  }

  /** What words say for and against each area, all together, each once. */
  double[] told(Consumer<AreaWord.Teller> all) {
    var sums = new double[areas.size()];
    var seen = new Seen();
    all.accept(
        (place, word, length) -> {
          int number = words.get(place).number(word, length);
          if (number >= 0 && seen.add(number)) {
            add(sums, weightsOfWords.get(number));
          }
        });
    return sums;
  }

  private static void add(double[] sums, float[] weights) {
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
