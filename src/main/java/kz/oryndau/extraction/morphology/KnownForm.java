package kz.oryndau.extraction.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A word as it is written, with what its readings are worth outside any sentence. */
final class KnownForm {

  private final List<Reading> readings;
  private final Candidate[] candidates;
  private final double[] inside;
  private final double[] initial;

  /** The readings with each of them in front, made when they are first asked for. */
  private final List<Reading>[] orders;

  @SuppressWarnings("unchecked")
  KnownForm(String word, List<Reading> readings, Priors priors, Government government) {
    String form = word.toLowerCase(Locale.ROOT);
    this.readings = readings;
    this.candidates =
        readings.stream()
            .map(reading -> Candidate.of(form, reading, government))
            .toArray(Candidate[]::new);
    this.inside = scores(word, form, priors, false);
    this.initial = scores(word, form, priors, true);
    this.orders = (List<Reading>[]) new List<?>[readings.size()];
    orders[0] = readings;
  }

  private double[] scores(String word, String form, Priors priors, boolean first) {
    boolean known = !readings.get(0).is(Reading.Trait.GUESSED);
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    double[] scores = new double[readings.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = priors.of(form, readings.get(i), known, capital, first);
    }
    return scores;
  }

  int size() {
    return candidates.length;
  }

  Candidate candidate(int i) {
    return candidates[i];
  }

  /** The score of a reading by itself, at the start of a sentence or inside it. */
  double prior(int i, boolean first) {
    return first ? initial[i] : inside[i];
  }

  /** All readings, this one of them first. */
  List<Reading> inFront(Reading first) {
    for (int i = 0; i < candidates.length; i++) {
      if (candidates[i].reading() == first) {
        if (orders[i] == null) {
          orders[i] = ordered(first);
        }
        return orders[i];
      }
    }
    return readings;
  }

  private List<Reading> ordered(Reading first) {
    List<Reading> ordered = new ArrayList<>(readings.size());
    ordered.add(first);
    for (Reading reading : readings) {
      if (reading != first) {
        ordered.add(reading);
      }
    }
    return List.copyOf(ordered);
  }
}
