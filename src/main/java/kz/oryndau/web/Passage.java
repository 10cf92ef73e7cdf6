package kz.oryndau.web;

import java.util.List;
import java.util.stream.Collectors;
import kz.oryndau.article.Aside;

/**
 * A paragraph of an article, cut up so that each piece has one look.
 *
 * @param start first UTF-16 unit in the text
 * @param end unit after the last
 * @param aside why it stands aside; null for the article itself
 * @param runs the whole paragraph, in reading order
 */
public record Passage(int start, int end, Aside.Kind aside, List<Run> runs) {

  /** Copies the list. */
  public Passage {
    runs = List.copyOf(runs);
  }

  /**
   * Pieces inside one statement, or between two.
   *
   * @param statement that they belong to; null between statements
   * @param pieces in reading order
   */
  public record Run(Mark statement, List<Piece> pieces) {
    /** Copies the list. */
    public Run {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * The longest stretch without a border of a mark.
   *
   * @param text its words
   * @param assignment the innermost that covers it; null for none
   * @param official who is named by it; null for nobody
   * @param first whether the official's mention begins here, not in a piece before
   * @param signs statements and assignments that begin here, the outer first
   * @param marks all that cover it
   */
  public record Piece(
      String text,
      Mark assignment,
      Mark official,
      boolean first,
      List<Mark> signs,
      List<Mark> marks) {
    /** Copies the lists. */
    public Piece {
      signs = List.copyOf(signs);
      marks = List.copyOf(marks);
    }

    /** Keys of all marks that cover it, with spaces between. */
    public String keys() {
      return marks.stream().map(Mark::key).distinct().collect(Collectors.joining(" "));
    }
  }
}
