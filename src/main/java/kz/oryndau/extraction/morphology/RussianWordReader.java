package kz.oryndau.extraction.morphology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import kz.oryndau.extraction.text.Token;

/**
 * Reads Russian words and orders their readings by the sentence: a beam search over the readings,
 * whose scores come from small rules of government and agreement.
 */
final class RussianWordReader implements WordReader {

  /** Paths kept at each word; more changes next to nothing and costs time. */
  private static final int BEAM = 10;

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
        beam =
            fixed(readings, beam, Readings.MARK, path -> PathScorer.initial(path, Readings.MARK));
      } else if (token.kind() == Token.Kind.MARK) {
        beam = fixed(readings, beam, Readings.MARK, path -> scorer.mark(path, token.text()));
      } else if (token.kind() == Token.Kind.NUMBER) {
        beam =
            fixed(readings, beam, Readings.DIGITS, path -> PathScorer.digits(path, token.text()));
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
      List<List<Reading>> readings, List<Path> beam, Reading reading, UnaryOperator<Path> step) {
    readings.add(List.of(reading));
    return beam.stream().map(step).toList();
  }

  private List<Path> word(
      List<List<Reading>> readings, List<Path> beam, Token token, boolean initial) {
    List<Reading> found = forms.readings(token.text());
    readings.add(found);
    String form = token.text().toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(token.text().codePointAt(0));
    boolean known = !found.get(0).is(Reading.Trait.GUESSED);
    List<Path> next = new ArrayList<>(beam.size() * found.size());
    for (Reading reading : found) {
      double prior = priors.of(form, reading, known, capital, initial);
      for (Path path : beam) {
        next.add(scorer.next(path, form, reading, prior));
      }
    }
    next.sort(Comparator.comparingDouble(Path::score).reversed());
    return next.size() <= BEAM ? next : new ArrayList<>(next.subList(0, BEAM));
  }

  /** Puts the readings of the best path in front. */
  private static void order(List<List<Reading>> readings, Path best) {
    Path path = best;
    for (int i = readings.size() - 1; i >= 0; i--) {
      if (readings.get(i).size() > 1) {
        List<Reading> ordered = new ArrayList<>(readings.get(i));
        ordered.remove(path.reading());
        ordered.add(0, path.reading());
        readings.set(i, ordered);
      }
      path = path.before();
    }
  }
}
