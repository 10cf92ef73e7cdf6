package kz.oryndau.official.identity;

import java.util.List;

/**
 * Whether two descriptions mean one official.
 *
 * @param verdict the answer
 * @param strength how close the names are, 0 the closest; to choose among several that fit
 * @param reasons the evidence, the most telling first
 */
public record Judgement(Verdict verdict, int strength, List<Reason> reasons) {

  /** Possible answers. */
  public enum Verdict {
    /** One official: they are merged. */
    SAME,
    /** The evidence does not decide: a person has to. */
    UNDECIDED,
    /** Two officials. */
    DIFFERENT
  }

  /** Copies the list. */
  public Judgement {
    reasons = List.copyOf(reasons);
  }
}
