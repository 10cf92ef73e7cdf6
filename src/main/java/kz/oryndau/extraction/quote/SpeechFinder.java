package kz.oryndau.extraction.quote;

import java.util.List;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Cuts one line into what is told and what is spoken. */
final class SpeechFinder {

  private static final int LONGEST_LABEL = 25;

  /** A dashed line of fewer that ends without a mark is no speech. */
  private static final int FEWEST_WORDS = 3;

  private final ReportingClauses clauses;

  SpeechFinder(ReportingClauses clauses) {
    this.clauses = clauses;
  }

  /**
   * The pieces of a line in reading order; together they hold all of its words but the marks that
   * set speech off.
   *
   * @param transcript whether several lines of the article are headed by a name
   */
  List<Piece> pieces(Line line, boolean transcript) {
    var cutter = new LineCutter(line, clauses);
    int label = label(line);
    if (label > 0 && cutter.labelled(label, transcript)) {
      return cutter.pieces();
    }
    if (line.isDash(0)
        && line.size() > 1
        && !line.is(line.size() - 1, ";")
        && !isCredit(line)
        && !isClause(line)) {
      cutter.dashed();
    } else {
      cutter.line();
    }
    return cutter.pieces();
  }

  /** «– сказал министр»: of a speech in the line above. */
  private boolean isClause(Line line) {
    return line.isSmall(1) && clauses.isClause(line, 1, line.sentenceEnd(1, line.size()), false);
  }

  /** «– РИА Новости», «– © Иван Иванов»: under a picture. */
  private static boolean isCredit(Line line) {
    boolean few = line.letterWords(0, line.size()) < FEWEST_WORDS;
    return line.is(1, "©") || few && line.isCapital(1) && line.isWord(line.size() - 1);
  }

  /** The pieces of a line that goes on with a quotation and closes it at mark {@code close}. */
  List<Piece> closing(Line line, int close) {
    var cutter = new LineCutter(line, clauses);
    cutter.quotation(0, 0, close, close + 1, true);
    cutter.line();
    return cutter.pieces();
  }

  /** Index of the mark that closes a quotation of an earlier line; -1 if there is none. */
  int unopenedMark(Line line) {
    int ownEnd = 0;
    int next = 0;
    var quotations = line.passage().quotations();
    for (int i = 0; i < line.size(); i++) {
      while (next < quotations.size() && quotations.get(next).outer().start() <= line.start(i)) {
        var quotation = quotations.get(next++);
        if (quotation.inner().start() > quotation.outer().start()) {
          ownEnd = Math.max(ownEnd, quotation.outer().end());
        }
      }
      if (line.isQuote(i) && line.start(i) >= ownEnd) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the colon behind a name that heads the line («И. Иванов, аким:»); -1 if none. */
  int label(Line line) {
    if (line.mention(0) == null) {
      return -1;
    }
    for (int i = line.mentionEnd(0); i < Math.min(line.size(), LONGEST_LABEL); i++) {
      if (line.is(i, ":")) {
        return i;
      }
      if (line.isTerminal(i) && line.opensSentence(i + 1)
          || line.mention(i) == null && line.isWord(i) && isPredicate(line, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** «Решили», «готовы»: a sentence and no name alone. */
  private static boolean isPredicate(Line line, int i) {
    var kind = line.word(i).best().partOfSpeech();
    return kind == PartOfSpeech.SHORT
        || kind != PartOfSpeech.NOUN && line.reads(i, ReportingWords::reports);
  }
}
