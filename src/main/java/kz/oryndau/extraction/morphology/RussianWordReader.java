package kz.oryndau.extraction.morphology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    boolean initial = true;
    for (Token token : tokens) {
      beam =
          switch (token.kind()) {
            case MARK -> marked(readings, beam, token);
            case NUMBER -> numbered(readings, beam, token);
            case WORD -> word(readings, beam, token, initial);
          };
      initial = token.kind() == Token.Kind.MARK && (initial || !token.text().equals(","));
    }
    order(readings, beam.get(0));
    return readings;
  }

  private List<Path> marked(List<List<Reading>> readings, List<Path> beam, Token token) {
    readings.add(List.of(Readings.MARK));
    return beam.stream().map(path -> scorer.mark(path, token.text())).toList();
  }

  private List<Path> numbered(List<List<Reading>> readings, List<Path> beam, Token token) {
    readings.add(List.of(Readings.DIGITS));
    return beam.stream().map(path -> scorer.digits(path, token.text())).toList();
  }

  private List<Path> word(
      List<List<Reading>> readings, List<Path> beam, Token token, boolean initial) {
    List<Reading> found = forms.readings(token.text());
    readings.add(found);
    String form = token.text().toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(token.text().codePointAt(0));
    List<Path> next = new ArrayList<>(beam.size() * found.size());
    for (Reading reading : found) {
      double prior = priors.of(form, reading, capital, initial);
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
