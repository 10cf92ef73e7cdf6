package kz.oryndau.extraction.directive;

/**
 * The weights of one word with each area as a line of {@code lexicon/area-words.txt} spells them:
 * the name of the word, a space, and a sign for each area, in the order of the alphabet.
 */
final class WordWeights {

  /** Nothing for or against; what comes before it in ASCII speaks against, what follows for. */
  private static final char NOTHING = 'O';

  private static final int MOST = '~' - NOTHING;
  private static final int LEAST = '!' - NOTHING;

  private WordWeights() {}

  /** The weight with the area of this index. */
  static double read(String line, String name, int area) {
    int steps = line.charAt(name.length() + 1 + area) - NOTHING;
    return steps * AreaWord.placeOf(name).grain();
  }

  /** The name of the word of a line. */
  static String name(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  /** The line that tells weights, as near as its signs come. */
  static String line(String name, double[] weights) {
    var line = new StringBuilder(name).append(' ');
    for (double weight : weights) {
      long steps = Math.round(weight / AreaWord.placeOf(name).grain());
      line.append((char) (NOTHING + Math.max(LEAST, Math.min(MOST, steps))));
    }
    return line.toString();
  }
}
