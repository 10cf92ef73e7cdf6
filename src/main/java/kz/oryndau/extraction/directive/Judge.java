package kz.oryndau.extraction.directive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs all that is seen of a draft and tells how likely it is an assignment: a logistic
 * regression, whose weights were learned from annotated news. The rules find candidates and doubt
 * them by single signs; no single sign decides what is checkable.
 */
final class Judge {

  /** What is likelier than this is kept; chosen by cross-validation. */
  private static final double LEAST = 0.45;

  /** By group and value of the sign. */
  private final Map<String, Map<String, Double>> weights = new HashMap<>();

  private final double bias;

  /** The weight of each sign by its name, «group=value», and of the bias. */
  Judge(Map<String, Double> weights) {
    weights.forEach(this::learn);
    bias = weights.getOrDefault("bias", 0.0);
  }

  private void learn(String sign, double weight) {
    int equals = sign.indexOf('=');
    if (equals > 0) {
      weights
          .computeIfAbsent(sign.substring(0, equals), group -> new HashMap<>())
          .put(sign.substring(equals + 1), weight);
    }
  }

  /** With the weights of {@code lexicon/judge-weights.txt}. */
  static Judge load() {
    return new Judge(LearnedWeights.read("/lexicon/judge-weights.txt"));
  }

  /** From 0 to 1. */
  double likelihood(Draft draft, Memory memory) {
    var sum = new double[] {bias};
    Evidence.tell(
        draft,
        memory,
        (group, value) -> {
          var weight = weights.getOrDefault(group, Map.of()).get(value);
          sum[0] += weight == null ? 0 : weight;
        });
    return likelihood(sum[0]);
  }

  /** From the sum of the weights. */
  static double likelihood(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  /** The drafts that are likely assignments, as sure as they are likely. */
  List<Draft> keep(List<Draft> drafts, Memory memory) {
    var judged =
        drafts.stream().map(draft -> draft.withConfidence(likelihood(draft, memory))).toList();
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
