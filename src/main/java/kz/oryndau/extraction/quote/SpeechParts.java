package kz.oryndau.extraction.quote;

import java.util.List;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.quote.Piece.Clause;
import kz.oryndau.extraction.quote.Piece.Clause.Place;
import kz.oryndau.extraction.quote.Piece.Style;

/**
 * Cuts a spoken stretch of a line into parts, each with the reporting clause that belongs to it.
 */
final class SpeechParts {

  private final Line line;
  private final ReportingClauses clauses;
  private final Borders borders;

  SpeechParts(Line line, ReportingClauses clauses, Borders borders) {
    this.line = line;
    this.clauses = clauses;
    this.borders = borders;
  }

  /**
   * Adds the parts to the pieces.
   *
   * @param open whether its closing mark is missing
   * @return index from which the author tells the rest; {@code to} if the whole stretch is spoken
   */
  int cut(int from, int to, Style style, boolean open, List<Piece> pieces) {
    int start = from;
    boolean continued = false;
    int i = from;
    while (i < to) {
      int clauseTo = line.isDash(i) && borders.setOff(i) ? borders.clauseEnd(i + 1, to) : -1;
      if (clauseTo < 0 || i == start || !clauses.isClause(line, i + 1, clauseTo, false)) {
        i++;
        continue;
      }
      int next = line.is(clauseTo, ":") ? clauseTo + 1 : clauseTo;
      boolean resumes = next < to && line.isDash(next);
      if (resumes && !ownSentence(next + 1, clauseTo)) {
        int end = partEnd(next + 1, to);
        var inside = new Clause(line, i + 1, clauseTo, Place.INSIDE);
        add(pieces, new Piece(line, start, end, style, inside, continued, false));
        start = afterPart(end, to);
        i = start;
        continued = true;
        continue;
      }
      var after = new Clause(line, i + 1, clauseTo, Place.AFTER);
      add(pieces, new Piece(line, start, i, style, after, continued, false));
      continued = true;
      if (!resumes && style != Style.MARKS) {
        return next;
      }
      start = resumes ? next + 1 : next;
      i = start;
    }
    if (start < to) {
      add(pieces, new Piece(line, start, to, style, null, continued, open));
    }
    return to;
  }

  /** Adds a stretch in one piece. */
  void whole(int from, int to, Style style, Clause clause, List<Piece> pieces) {
    add(pieces, new Piece(line, from, to, style, clause, false, false));
  }

  /** A part after a clause that ended with a full stop and starts with a capital stands alone. */
  private boolean ownSentence(int next, int clauseTo) {
    boolean over = line.isTerminal(clauseTo - 1) || line.is(clauseTo, ":");
    return over && !line.isSmall(next) || line.isComma(clauseTo - 1) && opensSentence(next);
  }

  /**
   * «…, – сказал он, – Ситуация стабильна»: a capital that is no name's, so the comma is a slip.
   */
  private boolean opensSentence(int i) {
    return line.isCapital(i)
        && line.mention(i) == null
        && line.text(i).length() > 1
        && line.isSmall(i + 1)
        && line.reads(
            i,
            it ->
                !it.is(Trait.PLACE)
                    && !it.is(Trait.SURNAME)
                    && !it.is(Trait.GIVEN_NAME)
                    && !it.is(Trait.GUESSED));
  }

  /** End of a resumed part: before the next reporting clause, or the end. */
  private int partEnd(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (line.isDash(i)
          && borders.setOff(i)
          && clauses.isClause(line, i + 1, borders.clauseEnd(i + 1, to), false)) {
        return i;
      }
    }
    return to;
  }

  /** Skips a second reporting clause of a part («А, – сказал он, – б. В, – добавил он»). */
  private int afterPart(int end, int to) {
    if (end >= to) {
      return to;
    }
    int clauseTo = borders.clauseEnd(end + 1, to);
    return clauseTo < to && line.isDash(clauseTo) ? clauseTo + 1 : to;
  }

  /** The piece without the marks around it; none where no word is left. */
  private void add(List<Piece> pieces, Piece piece) {
    int start = piece.from();
    int end = line.withoutRemark(start, piece.to());
    while (start < end && (line.isDash(start) || line.isComma(start) || line.is(start, "»"))) {
      start++;
    }
    while (end > start && (line.isComma(end - 1) || line.isDash(end - 1) || isStop(end - 1))) {
      end--;
    }
    if (line.letterWords(start, end) > 0) {
      pieces.add(piece.between(start, end));
    }
  }

  private boolean isStop(int i) {
    return line.is(i, ".") || line.is(i, ";");
  }
}
