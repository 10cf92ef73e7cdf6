package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.quote.Piece.Clause;
import kz.oryndau.extraction.quote.Piece.Clause.Place;
import kz.oryndau.extraction.quote.Piece.Style;
import kz.oryndau.extraction.text.Quotation;

/** Cuts one line into what is told and what is spoken; serves one line. */
final class LineCutter {

  private static final int LONGEST_SUBHEAD = 7;

  private static final int FEWEST_JUDGING = 4;

  private final Line line;
  private final ReportingClauses clauses;
  private final Borders borders;
  private final UnmarkedSpeech unmarked;
  private final SpeechParts parts;
  private final List<Piece> pieces = new ArrayList<>();

  /** Words before this index are in a piece already. */
  private int done;

  LineCutter(Line line, ReportingClauses clauses) {
    this.line = line;
    this.clauses = clauses;
    this.borders = new Borders(line);
    this.unmarked = new UnmarkedSpeech(line, clauses, borders);
    this.parts = new SpeechParts(line, clauses, borders);
  }

  /** The pieces so far, in reading order. */
  List<Piece> pieces() {
    return pieces;
  }

  /** Cuts a line of no special kind, from where it is cut already. */
  void line() {
    int before = speeches();
    for (var quotation : line.passage().quotations()) {
      if (quotation.depth() == 0) {
        quotation(quotation);
      }
    }
    if (speeches() == before) {
      rest();
    }
    narration(done, line.size());
  }

  private int speeches() {
    int speeches = 0;
    for (var piece : pieces) {
      speeches += piece.isSpeech() ? 1 : 0;
    }
    return speeches;
  }

  /** Cuts a line that a dash opens. */
  void dashed() {
    done = parts.cut(1, line.size(), Style.DASH, false, pieces);
    if (done < line.size()) {
      line();
    }
  }

  /** The speeches without quotation marks behind what is cut already. */
  private void rest() {
    var speech = unmarked.find(done);
    while (speech != null) {
      unmarked(speech);
      speech = done < line.size() ? unmarked.find(done) : null;
    }
  }

  private void unmarked(UnmarkedSpeech.Found speech) {
    narration(done, speech.told());
    if (speech.to() < line.size()) {
      parts.whole(speech.from(), speech.to(), speech.style(), speech.clause(), pieces);
      done = line.size();
      return;
    }
    int first = pieces.size();
    done = parts.cut(speech.from(), speech.to(), speech.style(), false, pieces);
    if (speech.clause() != null) {
      introduce(first, speech.clause());
    }
  }

  /** A line headed by a name; false where the usual rules do. */
  boolean labelled(int colon, boolean transcript) {
    int from = colon + 1;
    if (from >= line.size() || line.isQuote(from)) {
      return false;
    }
    boolean dash = line.isDash(from);
    boolean sentence = line.isTerminal(line.size() - 1);
    if (!dash && !(sentence && transcript)) {
      return false;
    }
    narration(0, colon + 1);
    int last = pieces.size();
    spoken(from, line.size(), dash ? Style.DASH : Style.BARE, false);
    introduce(last, new Clause(line, 0, colon, Place.BEFORE));
    return true;
  }

  private void narration(int from, int to) {
    if (line.letterWords(from, to) > 0) {
      pieces.add(Piece.narration(line, from, to));
    }
    done = Math.max(done, to);
  }

  /** A quotation is speech if a reporting clause, a colon or its own full sentences show it. */
  private void quotation(Quotation quotation) {
    quotation(
        line.indexAt(quotation.outer().start()),
        line.indexAt(quotation.inner().start()),
        line.indexAt(quotation.inner().end()),
        line.indexAt(quotation.outer().end()),
        quotation.balanced());
  }

  /**
   * Cuts at a quotation.
   *
   * @param open its opening mark
   * @param from its first word
   * @param to index behind its last word
   * @param close index behind its closing mark
   * @param balanced whether it has both marks
   */
  void quotation(int open, int from, int to, int close, boolean balanced) {
    if (open < done || line.letterWords(from, to) == 0) {
      return;
    }
    int clauseFrom = clauseAfter(open, to, close);
    if (clauseFrom > 0) {
      narration(done, open);
      int clauseTo = borders.clauseEnd(clauseFrom, line.size());
      speech(from, to, Style.MARKS, new Clause(line, clauseFrom, clauseTo, Place.AFTER), false);
      done = clauseTo;
      resumed(clauseTo);
    } else if (borders.afterColon(open)
        && (borders.endsSentence(to, close) || line.letterWords(from, to) > 3)) {
      int sentence = borders.sentenceStart(open - 1, done);
      narration(done, open);
      int last = pieces.size();
      spoken(from, to, Style.MARKS, !balanced && to == line.size());
      introduce(last, new Clause(line, sentence, open - 1, Place.BEFORE));
      done = close;
    } else if (borders.startsSentence(open)
        && borders.endsSentence(to, close)
        && line.letterWords(from, to) > 1
        && !isSubhead(open, from, to, close)) {
      narration(done, open);
      spoken(from, to, Style.MARKS, !balanced && to == line.size());
      done = Math.max(done, close);
    } else if (isJudgement(open, from, to)) {
      narration(done, open);
      var clause = new Clause(line, borders.sentenceStart(open, 0), open, Place.BEFORE);
      pieces.add(new Piece(line, from, to, Style.MARKS, clause, false, false));
      done = close;
    }
  }

  /** «Назвал закон «большой ошибкой всей палаты»»: fewer words are a fragment of the author's. */
  private boolean isJudgement(int open, int from, int to) {
    if (!borders.inSentence(open)
        || !line.isSmall(from)
        || line.letterWords(from, to) < FEWEST_JUDGING) {
      return false;
    }
    var cue = clauses.firstCue(line, borders.sentenceStart(open, 0), open);
    return cue != null && cue.has(Cue.Mark.CALLS);
  }

  /** A short line that is one quotation without a full stop heads a section. */
  private boolean isSubhead(int open, int from, int to, int close) {
    return open == 0
        && close == line.size()
        && !line.isTerminal(to - 1)
        && line.letterWords(from, to) <= LONGEST_SUBHEAD;
  }

  /** After «…», – сказал X, – a part without marks may go on to the end of the line. */
  private void resumed(int at) {
    if (line.isDash(at) && at + 1 < line.size() && !line.isQuote(at + 1)) {
      spoken(at + 1, line.size(), Style.MARKS, false);
      done = line.size();
    }
  }

  private void introduce(int piece, Clause clause) {
    if (piece < pieces.size() && pieces.get(piece).clause() == null) {
      pieces.set(piece, pieces.get(piece).withClause(clause));
    }
  }

  /** Where the reporting clause behind a quotation starts; -1 if none does. */
  private int clauseAfter(int open, int innerEnd, int close) {
    int i = close;
    boolean stop = line.isTerminal(innerEnd - 1) || line.isComma(innerEnd - 1);
    boolean comma = line.isComma(innerEnd - 1);
    while (line.isComma(i) || line.isTerminal(i)) {
      stop = true;
      comma |= line.isComma(i);
      i++;
    }
    boolean dash = line.isDash(i);
    while (line.isDash(i)) {
      i++;
    }
    if (i < line.size() && !borders.inSentence(open) && clauses.isSignature(line, i)) {
      return i;
    }
    if (i >= line.size() || i == close || !dash && !comma) {
      return -1;
    }
    if (borders.afterColon(open) && (!dash && isGerund(i) || namesSource(i))) {
      return -1;
    }
    if (borders.inSentence(open) && (!(dash && stop) || line.isSmall(open + 1))) {
      return -1;
    }
    boolean listed = !dash || !stop;
    return clauses.isClause(line, i, borders.clauseEnd(i, line.size()), listed) ? i : -1;
  }

  /** «Министр напомнил слова классика: «…», подчеркнув, что …» goes on with the narration. */
  private boolean isGerund(int i) {
    return line.isWord(i) && line.word(i).best().partOfSpeech() == PartOfSpeech.GERUND;
  }

  /** «Аким написал: «…», передаёт N»: the words before the colon say whose speech it is. */
  private boolean namesSource(int i) {
    var cue = clauses.firstCue(line, i, i + 1);
    return cue != null && clauses.namesSource(line, cue);
  }

  /**
   * Cuts a spoken stretch at the reporting clauses inside it.
   *
   * @param open whether its closing mark is missing
   */
  void spoken(int from, int to, Style style, boolean open) {
    int told = parts.cut(from, to, style, open, pieces);
    narration(told, to);
  }

  private void speech(int from, int to, Style style, Clause clause, boolean open) {
    int first = pieces.size();
    spoken(from, to, style, open);
    int last = pieces.size() - 1;
    if (last >= first && pieces.get(last).isSpeech() && pieces.get(last).clause() == null) {
      pieces.set(last, pieces.get(last).withClause(clause));
    }
  }
}
