package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Fits the weights of {@link Judge}: logistic regression with a penalty on large weights. */
final class LogisticFit {

  static final String BIAS = "bias";

  private static final int ROUNDS = 400;
  private static final double RATE = 0.3;

  /** How much a weight is held back; chosen by cross-validation. */
  private static final double PENALTY = 10;

  /** A sign seen in fewer articles teaches nothing. */
  private static final int RAREST = 3;

  /**
   * What is learned from.
   *
   * @param article where it stands
   * @param evidence what is seen
   * @param right whether it is an assignment
   */
  record Sample(String article, List<String> evidence, boolean right) {}

  /** What a faint sign counts beside others; its weight is given for a whole one. */
  private static final double FAINT = 0.3;

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> index = new HashMap<>();
  private final Predicate<String> faint;

  private LogisticFit(List<Sample> samples, Predicate<String> faint) {
    this.faint = faint;
    var articles = new HashMap<String, Set<String>>();
    for (var sample : samples) {
      for (var name : sample.evidence()) {
        articles.computeIfAbsent(name, any -> new HashSet<>()).add(sample.article());
      }
    }
    articles.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= RAREST)
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(this::add);
    add(BIAS);
  }

  private void add(String name) {
    index.put(name, names.size());
    names.add(name);
  }

  /** The weights that explain the samples best; the same samples give the same weights. */
  static Map<String, Double> weights(List<Sample> samples) {
    return weights(samples, name -> false);
  }

  /**
   * The same where some signs are faint: they come in crowds, and each of them tells little.
   *
   * @param faint whether the sign of this name is one
   */
  static Map<String, Double> weights(List<Sample> samples, Predicate<String> faint) {
    var fit = new LogisticFit(samples, faint);
    var learned = fit.descend(samples.stream().map(fit::signs).toList(), samples);
    var weights = new HashMap<String, Double>();
    for (int at = 0; at < learned.length; at++) {
      weights.put(fit.names.get(at), learned[at] * fit.size(at));
    }
    return weights;
  }

  private double size(int at) {
    return faint.test(names.get(at)) ? FAINT : 1;
  }

  private int[] signs(Sample sample) {
    var known = sample.evidence().stream().filter(index::containsKey).mapToInt(index::get);
    int bias = index.get(BIAS);
    return IntStream.concat(known, IntStream.of(bias)).toArray();
  }

  /** Gradient descent over all samples, with a step of its own for each weight. */
  private double[] descend(List<int[]> signs, List<Sample> samples) {
    var weights = new double[names.size()];
    var squares = new double[names.size()];
    var gradient = new double[names.size()];
    var sizes = IntStream.range(0, names.size()).mapToDouble(this::size).toArray();
    for (int round = 0; round < ROUNDS; round++) {
      for (int at = 0; at < weights.length - 1; at++) {
        gradient[at] = -PENALTY * weights[at];
      }
      gradient[weights.length - 1] = 0;
      for (int k = 0; k < samples.size(); k++) {
        double sum = Arrays.stream(signs.get(k)).mapToDouble(at -> sizes[at] * weights[at]).sum();
        double error = (samples.get(k).right() ? 1 : 0) - Judge.likelihood(sum);
        for (int at : signs.get(k)) {
          gradient[at] += sizes[at] * error;
        }
      }
      for (int at = 0; at < weights.length; at++) {
        squares[at] += gradient[at] * gradient[at];
        weights[at] += RATE * gradient[at] / Math.sqrt(squares[at] + 1e-9);
      }
    }
    return weights;
  }
}
