package kz.oryndau.extraction.morphology;

import java.util.Arrays;

/**
 * The best ways to go on by one word from the paths so far: a few for each of its readings. Most
 * ways are dropped at once, so they are numbers here and become paths only if they stay.
 */
final class Steps {

  private double[] scores = new double[16];
  private int[] paths = new int[16];
  private int[] readings = new int[16];
  private int size;
  private int before;
  private int most;

  /** Forgets the word before; {@code share} steps of each reading may stay. */
  void start(int share) {
    size = 0;
    before = 0;
    most = share;
  }

  /** What is offered from here on belongs to the next reading. */
  void nextReading() {
    before = size;
    if (size + most > scores.length) {
      int length = 2 * (size + most);
      scores = Arrays.copyOf(scores, length);
      paths = Arrays.copyOf(paths, length);
      readings = Arrays.copyOf(readings, length);
    }
  }

  /**
   * Keeps a step if it is among the best of its reading: the best first, of equal ones the earlier
   * in front.
   */
  void offer(int path, int reading, double score) {
    int at = size;
    while (at > before && scores[at - 1] < score) {
      at--;
    }
    if (at < before + most) {
      size = Math.min(size + 1, before + most);
      put(at, size - 1, path, reading, score);
    }
  }

  /** Puts the best of all readings in front, of equal ones the earlier. */
  void sort() {
    for (int i = 1; i < size; i++) {
      double score = scores[i];
      int at = i;
      while (at > 0 && Double.compare(scores[at - 1], score) < 0) {
        at--;
      }
      put(at, i, paths[i], readings[i], score);
    }
  }

  /** Puts a step at its place; those behind it move on, up to {@code last}. */
  private void put(int at, int last, int path, int reading, double score) {
    for (int i = last; i > at; i--) {
      scores[i] = scores[i - 1];
      paths[i] = paths[i - 1];
      readings[i] = readings[i - 1];
    }
    scores[at] = score;
    paths[at] = path;
    readings[at] = reading;
  }

  int size() {
    return size;
  }

  int path(int i) {
    return paths[i];
  }

  int reading(int i) {
    return readings[i];
  }

  double score(int i) {
    return scores[i];
  }
}
