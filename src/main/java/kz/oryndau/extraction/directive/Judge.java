package kz.oryndau.extraction.directive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.oryndau.extraction.text.WordList;

/**
 * Weighs all that is seen of a draft and tells how likely it is an assignment: a logistic
 * regression, whose weights were learned from annotated news. The rules find candidates and doubt
 * them by single signs; no single sign decides what is checkable.
 */
final class Judge {

  /** What is likelier than this is kept; chosen by cross-validation. */
  private static final double LEAST = 0.45;

  private static final String BIAS = "bias";

  private final Map<String, Double> weights;

  Judge(Map<String, Double> weights) {
    this.weights = weights;
  }

  /** With the weights of {@code lexicon/judge-weights.txt}. */
  static Judge load() {
    var weights = new HashMap<String, Double>();
    for (var entry : WordList.read("/lexicon/judge-weights.txt")) {
      int space = entry.lastIndexOf(' ');
      weights.put(entry.substring(0, space), Double.valueOf(entry.substring(space + 1)));
    }
    return new Judge(weights);
  }

  /** From 0 to 1. */
  double likelihood(List<String> evidence) {
    double sum = weights.getOrDefault(BIAS, 0.0);
    for (var name : evidence) {
      sum += weights.getOrDefault(name, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The drafts that are likely assignments, as sure as they are likely. */
  List<Draft> keep(List<Draft> drafts, Memory memory) {
    var judged =
        drafts.stream()
            .map(draft -> draft.withConfidence(likelihood(Evidence.of(draft, memory))))
            .toList();
    var likely = judged.stream().filter(draft -> draft.confidence() >= LEAST).toList();
    return judged.stream()
        .filter(draft -> draft.confidence() >= LEAST || isRuleFor(draft, likely))
        .map(draft -> draft.withConfidence(Math.max(LEAST, draft.confidence())))
        .toList();
  }

  /** Whether a likely draft in doubt has the same words: then a rule without doubt words it. */
  private static boolean isRuleFor(Draft draft, List<Draft> likely) {
    return !draft.isDoubtful()
        && likely.stream()
            .anyMatch(other -> other.line() == draft.line() && other.span().overlaps(draft.span()));
  }
}
