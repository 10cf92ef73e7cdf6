package kz.oryndau.extraction.morphology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.oryndau.extraction.text.Token;
import kz.oryndau.extraction.text.WordMemory;

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

  private static final List<Reading> MARK = List.of(Readings.MARK);
  private static final List<Reading> DIGITS = List.of(Readings.DIGITS);

  private final WordMemory<KnownForm> known =
      new WordMemory<>(RussianForms.LARGEST_CACHE, RussianForms.LONGEST_WORD);
  private final RussianForms forms = new RussianForms();
  private final Priors priors = new Priors();
  private final Government government = new Government();

  RussianForms forms() {
    return forms;
  }

  @Override
  public List<List<Reading>> read(List<Token> tokens) {
    KnownForm[] words = new KnownForm[tokens.size()];
    List<Path> beam = List.of(Path.START);
    var steps = new Steps();
    boolean first = true;
    boolean stop = false;
    for (int i = 0; i < words.length; i++) {
      var token = tokens.get(i);
      boolean initial = isInitial(tokens, i);
      if (initial || stop) {
        beam = fixed(beam, path -> PathScorer.initial(path, Readings.MARK));
      } else if (token.kind() == Token.Kind.MARK) {
        var mark = PathScorer.Mark.of(token.text());
        beam = fixed(beam, path -> PathScorer.mark(path, mark));
      } else if (token.kind() == Token.Kind.NUMBER) {
        var count = PathScorer.countOf(token.text());
        beam = fixed(beam, path -> PathScorer.digits(path, count));
      } else {
        words[i] = known(token.text());
        beam = word(beam, steps, words[i], first);
      }
      stop = initial;
      first = token.kind() == Token.Kind.MARK && (first || !",-–—".contains(token.text()));
    }
    return readings(words, beam.get(0));
  }

  /** «К.» in «К. Токаев»; the stop after it is the next token. */
  private static boolean isInitial(List<Token> tokens, int i) {
    String text = tokens.get(i).text();
    return text.length() == 1
        && Character.isUpperCase(text.charAt(0))
        && i + 1 < tokens.size()
        && tokens.get(i + 1).text().equals(".");
  }

  private static List<Path> fixed(List<Path> beam, UnaryOperator<Path> step) {
    List<Path> next = new ArrayList<>(beam.size());
    for (Path path : beam) {
      next.add(step.apply(path));
    }
    return next;
  }

  private List<Path> word(List<Path> beam, Steps steps, KnownForm word, boolean first) {
    steps.start(Math.max(FEWEST_EACH, BEAM / word.size()));
    for (int i = 0; i < word.size(); i++) {
      var candidate = word.candidate(i);
      double prior = word.prior(i, first);
      steps.nextReading();
      for (int from = 0; from < beam.size(); from++) {
        steps.offer(from, i, PathScorer.score(beam.get(from), candidate, prior));
      }
    }
    if (word.size() > 1) {
      steps.sort();
    }
    int kept = Math.min(steps.size(), LARGEST_BEAM);
    List<Path> next = new ArrayList<>(kept);
    for (int i = 0; i < kept; i++) {
      var from = beam.get(steps.path(i));
      next.add(PathScorer.next(from, word.candidate(steps.reading(i)), steps.score(i)));
    }
    return next;
  }

  private KnownForm known(String word) {
    var form = known.get(word);
    if (form != null) {
      return form;
    }
    return known.keep(word, new KnownForm(word, forms.readings(word), priors, government));
  }

  /** The readings of every token, those of the best path in front. */
  private static List<List<Reading>> readings(KnownForm[] words, Path best) {
    var path = best;
    List<List<Reading>> readings = new ArrayList<>(Collections.nCopies(words.length, MARK));
    for (int i = words.length - 1; i >= 0; i--) {
      if (words[i] != null) {
        readings.set(i, words[i].inFront(path.reading()));
      } else if (path.reading() == Readings.DIGITS) {
        readings.set(i, DIGITS);
      }
      path = path.before();
    }
    return readings;
  }
}
