package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.List;
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

  private static final int LONGEST_REPORT = 200;

  private final Line line;
  private final ReportingClauses clauses;
  private final Borders borders;

  /** Whether no colon introduces a speech in what is left of the line. */
  private boolean noneIntroduced;

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
    var introduced = noneIntroduced ? null : introduced(done);
    noneIntroduced = introduced == null;
    var reported = introduced == null ? reported(done) : introduced;
    return reported == null ? opened(done) : reported;
  }

  /** «Министр ответил: – Мы готовы.» */
  private Found introduced(int done) {
    for (int i = done + 1; i + 2 < line.size(); i++) {
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
  private Found reported(int done) {
    int start = 0;
    for (int i = done + 2; i < line.size(); i++) {
      if (done == 0 && line.isTerminal(i - 1) && isSignature(i)) {
        var clause = new Clause(line, i, line.size(), Place.AFTER);
        return new Found(0, 0, i, Style.BARE, clause);
      }
      if (isClause(i) && (start > 0 || done == 0)) {
        int from = start == 0 ? spokenFrom(i) : start;
        return new Found(from, from, line.size(), start == 0 ? Style.BARE : Style.DASH, null);
      }
      start = opensSpeech(i) ? i : start;
    }
    return null;
  }

  /**
   * «Аким провёл совещание. Мост открыт, – сказал он»: what tells of the speaker, or of anybody by
   * post and name, and not in the first person, is the author's.
   */
  private int spokenFrom(int dash) {
    int last = borders.sentenceStart(dash - 1, 0);
    var speakers = last == 0 ? List.<Mention>of() : named(dash);
    int from = 0;
    for (int i = 0, start = 0; i < last; i++) {
      start = line.opensSentence(i) ? i : start;
      from = line.opensSentence(i + 1) && tells(start, i + 1, speakers) ? i + 1 : from;
    }
    return from;
  }

  private boolean tells(int from, int to, List<Mention> speakers) {
    boolean named = false;
    for (int i = from; i < to; i++) {
      if (FirstPerson.at(line, i)) {
        return false;
      }
      var mention = line.mention(i);
      named |=
          mention != null
              && mention.grammaticalCase() == Case.NOMINATIVE
              && mention.form() != Mention.Form.BODY
              && (mention.form() == Mention.Form.NAME_AND_POST || isSpeaker(mention, speakers));
    }
    return named;
  }

  /** Whom the reporting clause behind the dash names. */
  private List<Mention> named(int dash) {
    var named = new ArrayList<Mention>();
    int to = borders.clauseEnd(dash + 1, line.size());
    for (int i = dash + 1; i < to; i++) {
      if (line.opensMention(i)) {
        named.add(line.mention(i));
      }
    }
    return named;
  }

  /** Whether the reporting clause names the same, or nobody. */
  private static boolean isSpeaker(Mention mention, List<Mention> speakers) {
    return speakers.stream().anyMatch(it -> it.actor().equals(mention.actor()))
        || speakers.stream().allMatch(it -> it.form() == Mention.Form.BODY);
  }

  /** «Министр вышел. – Мы готовы»: a dash between two sentences. */
  private boolean opensSpeech(int dash) {
    return line.isDash(dash) && line.isTerminal(dash - 1) && line.isCapital(dash + 1);
  }

  /** A dash with a reporting clause behind it: «…, – сказал он». */
  private boolean isClause(int dash) {
    if (!line.isDash(dash) || !(line.isComma(dash - 1) || line.isTerminal(dash - 1))) {
      return false;
    }
    int clauseTo = borders.clauseEnd(dash + 1, line.size());
    var cue = clauses.firstCue(line, dash + 1, Math.min(dash + 2, clauseTo));
    boolean named =
        clauseTo == line.size()
            && line.isComma(dash - 1)
            && clauses.isName(line, dash + 1, clauseTo)
            && line.letterWords(0, dash) > FEWEST_NAMED;
    boolean source =
        cue != null && (clauses.namesSource(line, cue) || isReport(dash, cue, clauseTo));
    return named || cue != null && !source && line.letterWords(0, dash) > 1;
  }

  /**
   * «По словам X, …. – Я прошу …»: a dash opens what he says himself, to the end of the line; where
   * a dash opened a speech of the line before, another does without «я».
   */
  private Found opened(int done) {
    int lastOwn = line.size() - 1;
    while (lastOwn > done && done == 0 && !FirstPerson.at(line, lastOwn)) {
      lastOwn--;
    }
    for (int i = done + 1; i < lastOwn; i++) {
      if (opensSpeech(i)) {
        return new Found(i, i + 1, line.size(), Style.DASH, null);
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
    int sentence = borders.sentenceStart(dash - 1, Math.max(0, dash - LONGEST_REPORT));
    var subject = line.mention(sentence);
    return passesOn
        && line.opensSentence(sentence)
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
}
