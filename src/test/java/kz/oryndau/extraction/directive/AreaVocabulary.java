package kz.oryndau.extraction.directive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns what words say for and against each policy area, also those that no annotated article has:
 * words that news uses alike say alike.
 */
final class AreaVocabulary {

  /** So many letters of a word of the assignment tell it, and of a word of the article. */
  private static final int OWN = 6;

  private static final int ARTICLE = 5;

  /** Shorter beginnings of words of the assignment begin longer words that mean something else. */
  private static final int SHORTEST_OWN = 5;

  private static final int MOST_OWN = 10_000;
  private static final int MOST_ARTICLE = 6_000;

  /** What a word counts, so that the words of an article do not drown those of the assignment. */
  private static final float OWN_SIZE = 0.05f;

  private static final float ARTICLE_SIZE = 0.01f;

  /**
   * What is learned from.
   *
   * @param words names of the words of an assignment and of its article
   * @param areas which of the areas are its own
   */
  record Sample(String article, Set<String> words, boolean[] areas) {}

  /** The vector of each word by its name, as long as the word is telling. */
  private final Map<String, float[]> vectors = new HashMap<>();

  /**
   * Where the numbers of a word begin: those of the article come behind those of the assignment.
   */
  private int dimensions;

  AreaVocabulary(WordVectors words) {
    words
        .beginnings(OWN, MOST_OWN)
        .forEach(
            (word, vector) -> {
              if (word.length() >= SHORTEST_OWN) {
                vectors.put(AreaWord.OWN.name(word, word.length()), vector);
              }
            });
    words
        .beginnings(ARTICLE, MOST_ARTICLE)
        .forEach((word, vector) -> vectors.put(AreaWord.ARTICLE.name(word, word.length()), vector));
    dimensions = vectors.values().iterator().next().length;
  }

  /** What each word by its name, and each area by its own, weighs. */
  Map<String, Double> weights(List<Sample> samples, List<String> areas) {
    var sizes = sizes(samples);
    var numbers = samples.stream().map(sample -> numbers(sample, sizes)).toList();
    var learned = VectorFit.weights(numbers, samples.stream().map(Sample::areas).toList());
    var weights = new HashMap<String, Double>();
    for (int area = 0; area < areas.size(); area++) {
      int own = area;
      var name = areas.get(area);
      weights.put("area=" + name, (double) learned[2 * dimensions][area]);
      vectors.forEach(
          (word, vector) -> {
            int from = from(word);
            double sum = 0;
            for (int at = 0; at < dimensions; at++) {
              sum += vector[at] * learned[from + at][own];
            }
            weights.put(word + "=" + name, sum * sizes.get(word));
          });
    }
    return weights;
  }

  private float[] numbers(Sample sample, Map<String, Float> sizes) {
    var sum = new float[2 * dimensions];
    for (var word : sample.words()) {
      var vector = vectors.get(word);
      if (vector != null) {
        int from = from(word);
        float size = sizes.get(word);
        for (int at = 0; at < dimensions; at++) {
          sum[from + at] += size * vector[at];
        }
      }
    }
    return sum;
  }

  private int from(String word) {
    return AreaWord.isOfArticle(word) ? dimensions : 0;
  }

  /** The fewer articles have a word, the more it tells. */
  private Map<String, Float> sizes(List<Sample> samples) {
    var articles = new HashMap<String, Set<String>>();
    var all = new HashSet<String>();
    for (var sample : samples) {
      all.add(sample.article());
      for (var word : sample.words()) {
        articles.computeIfAbsent(word, any -> new HashSet<>()).add(sample.article());
      }
    }
    var sizes = new HashMap<String, Float>();
    for (var word : vectors.keySet()) {
      int having = articles.getOrDefault(word, Set.of()).size();
      double rare = Math.log(all.size() / (1.0 + having));
      sizes.put(word, (float) rare * (from(word) == 0 ? OWN_SIZE : ARTICLE_SIZE));
    }
    return sizes;
  }
}
