package kz.oryndau.extraction.text;

import java.util.List;

/** Finds tokens by offset. */
public final class Tokens {

  private Tokens() {}

  /**
   * Index of the first token that starts at {@code offset} or after it; the size of the list if
   * there is none. Takes logarithmic time.
   */
  public static int indexAt(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
