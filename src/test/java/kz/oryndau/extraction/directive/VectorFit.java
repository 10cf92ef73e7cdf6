package kz.oryndau.extraction.directive;

import java.util.Arrays;
import java.util.List;

/** Fits a logistic regression for each of several answers at once over samples of numbers. */
final class VectorFit {

  private static final int ROUNDS = 300;
  private static final float RATE = 0.2f;

  /** Most areas are not those of an assignment. */
  private static final float BIAS = -3;

  private final List<float[]> samples;
  private final List<boolean[]> answers;
  private final int numbers;
  private final int kinds;

  /** By number and answer; the last row holds what is so whatever the numbers are. */
  private final float[][] weights;

  private VectorFit(List<float[]> samples, List<boolean[]> answers) {
    this.samples = samples;
    this.answers = answers;
    numbers = samples.get(0).length;
    kinds = answers.get(0).length;
    weights = new float[numbers + 1][kinds];
    Arrays.fill(weights[numbers], BIAS);
  }

  /** The weight of each number for each answer, with a last row for the bias. */
  static float[][] weights(List<float[]> samples, List<boolean[]> answers) {
    var fit = new VectorFit(samples, answers);
    fit.descend();
    return fit.weights;
  }

  /** Gradient descent over all samples, with a step of its own for each weight. */
  private void descend() {
    var squares = new float[numbers + 1][kinds];
    for (int round = 0; round < ROUNDS; round++) {
      var gradient = gradient();
      for (int number = 0; number <= numbers; number++) {
        for (int kind = 0; kind < kinds; kind++) {
          float slope = gradient[number][kind] - (number < numbers ? weights[number][kind] : 0);
          squares[number][kind] += slope * slope;
          double step = RATE * slope / Math.sqrt(squares[number][kind] + 1e-9);
          weights[number][kind] += (float) step;
        }
      }
    }
  }

  private float[][] gradient() {
    var gradient = new float[numbers + 1][kinds];
    for (int at = 0; at < samples.size(); at++) {
      var sample = samples.get(at);
      var errors = errors(sample, answers.get(at));
      for (int number = 0; number < numbers; number++) {
        addTo(gradient[number], errors, sample[number]);
      }
      addTo(gradient[numbers], errors, 1);
    }
    return gradient;
  }

  private float[] errors(float[] sample, boolean[] right) {
    var sums = weights[numbers].clone();
    for (int number = 0; number < numbers; number++) {
      addTo(sums, weights[number], sample[number]);
    }
    for (int kind = 0; kind < kinds; kind++) {
      sums[kind] = (right[kind] ? 1 : 0) - (float) Judge.likelihood(sums[kind]);
    }
    return sums;
  }

  private static void addTo(float[] sums, float[] more, float times) {
    for (int kind = 0; kind < sums.length; kind++) {
      sums[kind] += times * more[kind];
    }
  }
}
