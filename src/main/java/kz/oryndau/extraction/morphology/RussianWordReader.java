package kz.oryndau.extraction.morphology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import kz.oryndau.extraction.text.Token;

/**
 * Reads Russian words and orders their readings by the sentence: a beam search over the readings,
 * whose scores come from small rules of government and agreement.
 */
final class RussianWordReader implements WordReader {

  /** Paths kept at a word with one reading. */
  private static final int BEAM = 6;

  /** Paths kept for each reading of a word, so that what comes next can still turn to any. */
  private static final int FEWEST_EACH = 2;

  private static final int LARGEST_BEAM = 10;

  /**
   * A way to go on by one word. Most are dropped at once, so the path, which remembers its clause,
   * is made for those that stay.
   */
  private record Step(Path from, Reading reading, double score) {}

  private static final Comparator<Step> BEST_FIRST =
      (one, other) -> Double.compare(other.score(), one.score());

  /**
   * A word as it is written, its readings and their scores inside and at the start of a sentence.
   */
  private record Entry(String form, List<Reading> readings, double[] inside, double[] initial) {}

  private static final List<Reading> MARK = List.of(Readings.MARK);
  private static final List<Reading> DIGITS = List.of(Readings.DIGITS);

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final RussianForms forms = new RussianForms();
  private final Priors priors = new Priors();
  private final PathScorer scorer = new PathScorer(new Government());

  RussianForms forms() {
    return forms;
  }

  @Override
  public List<List<Reading>> read(List<Token> tokens) {
    List<List<Reading>> readings = new ArrayList<>(tokens.size());
    List<Path> beam = List.of(Path.START);
    boolean first = true;
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (isInitial(tokens, i) || i > 0 && isInitial(tokens, i - 1)) {
        beam = fixed(readings, beam, MARK, path -> PathScorer.initial(path, Readings.MARK));
      } else if (token.kind() == Token.Kind.MARK) {
        beam = fixed(readings, beam, MARK, path -> scorer.mark(path, token.text()));
      } else if (token.kind() == Token.Kind.NUMBER) {
        beam = fixed(readings, beam, DIGITS, path -> PathScorer.digits(path, token.text()));
      } else {
        beam = word(readings, beam, token, first);
      }
      first = token.kind() == Token.Kind.MARK && (first || !",-–—".contains(token.text()));
    }
    order(readings, beam.get(0));
    return readings;
  }

  /** «К.» in «К. Токаев»; the stop after it is the next token. */
  private static boolean isInitial(List<Token> tokens, int i) {
    String text = tokens.get(i).text();
    return text.length() == 1
        && Character.isUpperCase(text.charAt(0))
        && i + 1 < tokens.size()
        && tokens.get(i + 1).text().equals(".");
  }

  private static List<Path> fixed(
      List<List<Reading>> readings,
      List<Path> beam,
      List<Reading> reading,
      UnaryOperator<Path> step) {
    readings.add(reading);
    List<Path> next = new ArrayList<>(beam.size());
    for (Path path : beam) {
      next.add(step.apply(path));
    }
    return next;
  }

  private List<Path> word(
      List<List<Reading>> readings, List<Path> beam, Token token, boolean initial) {
    var entry = entry(token.text());
    List<Reading> found = entry.readings();
    double[] priors = initial ? entry.initial() : entry.inside();
    readings.add(found);
    int share = Math.max(FEWEST_EACH, BEAM / priors.length);
    List<Step> steps = new ArrayList<>(share * priors.length + 1);
    for (int i = 0; i < priors.length; i++) {
      int before = steps.size();
      for (int from = 0; from < beam.size(); from++) {
        var path = beam.get(from);
        double score = scorer.score(path, entry.form(), found.get(i), priors[i]);
        keep(steps, before, share, path, found.get(i), score);
      }
    }
    if (priors.length > 1) {
      steps.sort(BEST_FIRST);
    }
    int kept = Math.min(steps.size(), LARGEST_BEAM);
    List<Path> next = new ArrayList<>(kept);
    for (int i = 0; i < kept; i++) {
      var step = steps.get(i);
      next.add(scorer.next(step.from(), entry.form(), step.reading(), step.score()));
    }
    return next;
  }

  /**
   * Keeps the best steps of one reading, which stand behind those of the readings {@code before}:
   * the best first, of equal ones the earlier in front.
   */
  private static void keep(
      List<Step> steps, int before, int most, Path path, Reading reading, double score) {
    int at = steps.size();
    while (at > before && steps.get(at - 1).score() < score) {
      at--;
    }
    if (at < before + most) {
      steps.add(at, new Step(path, reading, score));
      if (steps.size() > before + most) {
        steps.remove(before + most);
      }
    }
  }

  private Entry entry(String word) {
    var known = entries.get(word);
    if (known != null) {
      return known;
    }
    List<Reading> found = forms.readings(word);
    String form = word.toLowerCase(Locale.ROOT);
    var entry =
        new Entry(form, found, priors(word, form, found, false), priors(word, form, found, true));
    if (word.length() > RussianForms.LONGEST_WORD) {
      return entry;
    }
    if (entries.size() > RussianForms.LARGEST_CACHE) {
      entries.clear();
    }
    entries.put(word, entry);
    return entry;
  }

  private double[] priors(String word, String form, List<Reading> found, boolean initial) {
    boolean known = !found.get(0).is(Reading.Trait.GUESSED);
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    double[] scores = new double[found.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = priors.of(form, found.get(i), known, capital, initial);
    }
    return scores;
  }

  /** Puts the readings of the best path in front. */
  private static void order(List<List<Reading>> readings, Path best) {
    Path path = best;
    for (int i = readings.size() - 1; i >= 0; i--) {
      readings.set(i, inFront(readings.get(i), path.reading()));
      path = path.before();
    }
  }

  /** The list with this one of its readings first. */
  private static List<Reading> inFront(List<Reading> readings, Reading first) {
    if (readings.get(0) == first) {
      return readings;
    }
    List<Reading> ordered = new ArrayList<>(readings.size());
    ordered.add(first);
    for (Reading reading : readings) {
      if (reading != first) {
        ordered.add(reading);
      }
    }
    return ordered;
  }
}
