package kz.oryndau.extraction.quote;

import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.quote.Piece.Clause;
import kz.oryndau.extraction.quote.Piece.Clause.Place;
import kz.oryndau.extraction.quote.Piece.Style;

/** Finds speech in a line without quotation marks: by a dash, a reporting clause, a signature. */
final class UnmarkedSpeech {

  /** «Министр ответил: – …»: so many words before the colon at most. */
  private static final int LONGEST_INTRODUCTION = 25;

  private static final int LONGEST_SIGNATURE = 15;

  private static final int SHORTEST_SIGNED = 12;

  private static final int FEWEST_NAMED = 4;

  private final Line line;
  private final ReportingClauses clauses;
  private final Borders borders;

  /**
   * A speech.
   *
   * @param told index behind what the author tells before it
   * @param from its first word
   * @param to index behind its last word
   * @param style how it is set
   * @param clause who says it; null where the clause stands inside the speech
   */
  record Found(int told, int from, int to, Style style, Clause clause) {}

  UnmarkedSpeech(Line line, ReportingClauses clauses, Borders borders) {
    this.line = line;
    this.clauses = clauses;
    this.borders = borders;
  }

  /** The speech; null if there is none. Words before {@code done} are read already. */
  Found find(int done) {
    var introduced = introduced(done);
    return introduced == null ? reported() : introduced;
  }

  /** «Министр ответил: – Мы готовы.» */
  private Found introduced(int done) {
    for (int i = 1; i + 2 < line.size(); i++) {
      if (line.is(i, ":")
          && line.isDash(i + 1)
          && clauses.firstCue(line, Math.max(0, i - LONGEST_INTRODUCTION), i) != null) {
        var clause = new Clause(line, borders.sentenceStart(i, done), i, Place.BEFORE);
        return new Found(i + 1, i + 2, line.size(), Style.DASH, clause);
      }
    }
    return null;
  }

  /** A paragraph that lost its marks: «…, – сказал X.» */
  private Found reported() {
    for (int i = 2; i < line.size(); i++) {
      if (line.isTerminal(i - 1) && isSignature(i)) {
        var clause = new Clause(line, i, line.size(), Place.AFTER);
        return new Found(0, 0, i, Style.BARE, clause);
      }
      if (!line.isDash(i) || !(line.isComma(i - 1) || line.isTerminal(i - 1))) {
        continue;
      }
      int clauseTo = borders.clauseEnd(i + 1, line.size());
      var cue = clauses.firstCue(line, i + 1, Math.min(i + 2, clauseTo));
      boolean named =
          clauseTo == line.size()
              && line.isComma(i - 1)
              && clauses.isName(line, i + 1, clauseTo)
              && line.letterWords(0, i) > FEWEST_NAMED;
      boolean source =
          cue != null && (clauses.namesSource(line, cue) || isReport(i, cue, clauseTo));
      if (named || cue != null && !source && line.letterWords(0, i) > 1) {
        int start = dashBefore(i);
        return new Found(start, start, line.size(), start == 0 ? Style.BARE : Style.DASH, null);
      }
    }
    return null;
  }

  /**
   * «Президент отметил, что …, – говорится в сообщении»: the words before the dash tell themselves
   * what somebody said, and a text or a press service only passes it on.
   */
  private boolean isReport(int dash, Cue cue, int clauseTo) {
    boolean passesOn = cue.has(Cue.Mark.DOCUMENT);
    for (int i = cue.end(); i < clauseTo; i++) {
      passesOn |= line.lower(i).startsWith("пресс");
    }
    int sentence = borders.sentenceStart(dash - 1, 0);
    var subject = line.mention(sentence);
    return passesOn
        && subject != null
        && subject.grammaticalCase() == Case.NOMINATIVE
        && clauses.firstCue(line, line.mentionEnd(sentence), dash) != null;
  }

  /** «Деньги есть.сказал министр», «Деньги есть.Асан Беков»: the author set it in a block below. */
  private boolean isSignature(int i) {
    if (line.size() - i > LONGEST_SIGNATURE) {
      return false;
    }
    boolean glued = line.start(i) == line.end(i - 1);
    var mention = line.mention(i);
    if (mention != null) {
      boolean named =
          mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.NAME_AND_POST;
      return named
          && line.mentionEnd(i) == line.size()
          && (glued || line.size() - i > 1 && line.letterWords(0, i) >= SHORTEST_SIGNED);
    }
    return glued
        && line.isSmall(i)
        && borders.clauseEnd(i, line.size()) == line.size()
        && clauses.isClause(line, i, line.size(), true);
  }

  /** «Министр вышел. – Мы готовы, – сказал он»: where the speech starts; 0 if no dash opens it. */
  private int dashBefore(int clause) {
    for (int i = clause - 1; i > 1; i--) {
      if (line.isDash(i) && line.isTerminal(i - 1) && line.isCapital(i + 1)) {
        return i;
      }
    }
    return 0;
  }
}
