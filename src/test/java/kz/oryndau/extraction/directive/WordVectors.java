package kz.oryndau.extraction.directive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of words from the company that they keep in news: a vector for each, near to those
 * of words that are used alike.
 */
final class WordVectors {

  /** How much a form that is so often used counts among the forms that begin alike. */
  private static final double OFTEN = 0.75;

  private record Form(String word, double count, float[] vector) {}

  /** The mean of the forms that begin alike. */
  private static final class Mean {
    private double often;
    private double weight;
    private float[] sum;

    void add(Form form) {
      double own = Math.pow(form.count, OFTEN);
      sum = sum == null ? new float[form.vector.length] : sum;
      for (int at = 0; at < sum.length; at++) {
        sum[at] += (float) own * form.vector[at];
      }
      often += form.count;
      weight += own;
    }

    float[] vector() {
      var mean = new float[sum.length];
      for (int at = 0; at < sum.length; at++) {
        mean[at] = (float) (sum[at] / weight);
      }
      return mean;
    }
  }

  private final List<Form> forms = new ArrayList<>();

  /** Reads a file with a form a line: itself in lower case, how often it is used, its vector. */
  static WordVectors read(Path file) throws IOException {
    var vectors = new WordVectors();
    try (var lines = Files.lines(file)) {
      lines.map(line -> line.split(" ")).forEach(vectors::add);
    }
    return vectors;
  }

  private void add(String[] parts) {
    var vector = new float[parts.length - 2];
    for (int at = 0; at < vector.length; at++) {
      vector[at] = Float.parseFloat(parts[at + 2]);
    }
    forms.add(new Form(parts[0].replace('ё', 'е'), Double.parseDouble(parts[1]), vector));
  }

  /** The vectors of the beginnings of so many letters that are used most often. */
  Map<String, float[]> beginnings(int letters, int most) {
    var means = new HashMap<String, Mean>();
    for (var form : forms) {
      var beginning = form.word.substring(0, Math.min(letters, form.word.length()));
      means.computeIfAbsent(beginning, any -> new Mean()).add(form);
    }
    var vectors = new HashMap<String, float[]>();
    means.entrySet().stream()
        .sorted(Comparator.comparingDouble(entry -> -entry.getValue().often))
        .limit(most)
        .forEach(entry -> vectors.put(entry.getKey(), entry.getValue().vector()));
    return vectors;
  }
}
