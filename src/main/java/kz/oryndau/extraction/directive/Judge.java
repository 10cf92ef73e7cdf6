package kz.oryndau.extraction.directive;

import java.util.EnumMap;
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

  /** Of each sign by its value. */
  private final Map<Sign, Map<String, Double>> weights = new EnumMap<>(Sign.class);

  /** Of each sign with a value of two parts by these. */
  private final Map<Sign, Map<String, Map<String, Double>>> joined = new EnumMap<>(Sign.class);

  private final double bias;

  /** The weight of each sign by its name, «sign=value», and of the bias. */
  Judge(Map<String, Double> weights) {
    for (var sign : Sign.values()) {
      this.weights.put(sign, new HashMap<>());
      joined.put(sign, new HashMap<>());
      weights.forEach((name, weight) -> learn(sign, name, weight));
    }
    bias = weights.getOrDefault("bias", 0.0);
  }

  private void learn(Sign sign, String name, double weight) {
    int equals = name.indexOf('=');
    if (equals < 0 || !name.substring(0, equals).equals(sign.label())) {
      return;
    }
    var value = name.substring(equals + 1);
    weights.get(sign).put(value, weight);
    int joint = value.indexOf(sign.joint());
    if (joint >= 0) {
      joined
          .get(sign)
          .computeIfAbsent(value.substring(0, joint), first -> new HashMap<>())
          .put(value.substring(joint + 1), weight);
    }
  }

  /** With the weights of {@code lexicon/judge-weights.txt}. */
  static Judge load() {
    return new Judge(LearnedWeights.read("/lexicon/judge-weights.txt"));
  }

  /** From 0 to 1. */
  double likelihood(Draft draft, Memory memory) {
    var sum = new Sum();
    Evidence.tell(draft, memory, sum);
    return likelihood(sum.total);
  }

  /** Adds the weights of all signs up; of those that nothing was learned of, nothing. */
  private final class Sum implements Evidence.Signs {
    private double total = bias;

    @Override
    public void add(Sign sign, String value) {
      add(weights.get(sign).get(value));
    }

    @Override
    public void add(Sign sign, String first, String second) {
      var bySecond = joined.get(sign).get(first);
      add(bySecond == null ? null : bySecond.get(second));
    }

    private void add(Double weight) {
      total += weight == null ? 0 : weight;
    }
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
