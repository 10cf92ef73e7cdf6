package kz.oryndau.extraction.directive;

import java.util.HashMap;
import java.util.Map;
import kz.oryndau.extraction.text.WordList;

/** Reads the weights of a logistic regression, one a line: the name of a sign and its weight. */
final class LearnedWeights {

  private LearnedWeights() {}

  /**
   * The weight of each sign by its name.
   *
   * @param path of a list on the class path, "/lexicon/judge-weights.txt"
   */
  static Map<String, Double> read(String path) {
    var weights = new HashMap<String, Double>();
    for (var entry : WordList.read(path)) {
      int space = entry.lastIndexOf(' ');
      weights.put(entry.substring(0, space), Double.valueOf(entry.substring(space + 1)));
    }
    return weights;
  }
}
