package kz.oryndau.extraction.quote;

import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.quote.Piece.Clause;
import kz.oryndau.extraction.quote.Piece.Clause.Place;
import kz.oryndau.extraction.quote.Quote.Kind;

/** Reads the reporting clause of a speech: who speaks, with which verb, and to whom. */
final class Attribution {

  private static final int LONGEST_OWNER = 6;

  /** «Ответ X был таким: «…»». */
  private static final String[] SAYINGS = {
    "ответ", "комментарий", "реакция", "позиция", "мнение", "цитата"
  };

  private final ReportingClauses clauses;
  private final SpeakerFinder speakers;
  private final IndirectReader indirect;
  private final Memory memory;

  /**
   * What a clause says.
   *
   * @param speaker who speaks; nobody if it is not known
   * @param cue the reporting words; null if there are none
   * @param content where a content clause starts that depends on them; -1 if none does
   * @param reminded whether somebody else reminds of the words
   */
  record Attributed(Speaker speaker, Cue cue, int content, boolean reminded) {}

  Attribution(
      ReportingClauses clauses, SpeakerFinder speakers, IndirectReader indirect, Memory memory) {
    this.clauses = clauses;
    this.speakers = speakers;
    this.indirect = indirect;
    this.memory = memory;
  }

  /**
   * Reads the clause.
   *
   * @param last the quote found before; null if there is none
   */
  Attributed read(Clause clause, Draft last) {
    var line = clause.line();
    var cue = cueOf(clause);
    int content = cue == null ? -1 : indirect.contentOf(line, cue, clause.from(), clause.to());
    boolean before = clause.place() == Place.BEFORE;
    var owner = before ? wordsOf(clause) : null;
    if (owner != null) {
      return new Attributed(owner, cue, content, cue != null);
    }
    var told = before ? toldBy(clause, cue, last) : null;
    if (told != null) {
      return new Attributed(told, cue, content, false);
    }
    var possessor = !before && cue == null ? possessor(clause) : null;
    if (possessor != null) {
      return new Attributed(possessor, null, -1, false);
    }
    var speaker = speakers.subject(line, clause.from(), content > 0 ? content : clause.to(), cue);
    boolean unknown = before && !speaker.isKnown() && cue == null;
    return new Attributed(
        unknown ? Speaker.of(memory.latest(), 0.8) : speaker, cue, content, false);
  }

  /** «Спросил он мэра Ли»: the «та» of the next sentence is Ли. */
  void noteAddressee(Clause clause, Speaker speaker) {
    for (int i = clause.from(); i < clause.to(); i++) {
      var mention = clause.line().mention(i);
      if (clause.line().opensMention(i)
          && mention.form() != Mention.Form.PRONOUN
          && memory.isNamedPerson(mention.actor())
          && !mention.actor().equals(speaker.actor())) {
        memory.noteObject(mention.actor());
        return;
      }
    }
  }

  /** The last sentence of a narration that ends with a colon; null where there is none. */
  static Clause introduction(Piece before) {
    if (before == null || before.isSpeech() || !before.line().is(before.to() - 1, ":")) {
      return null;
    }
    int from = before.to() - 1;
    while (from > before.from() && !before.line().opensSentence(from)) {
      from--;
    }
    return new Clause(before.line(), from, before.to() - 1, Place.BEFORE);
  }

  /** Who reports in the sentence that introduces a speech: «По его словам, …: «…»»; else null. */
  private static Speaker toldBy(Clause clause, Cue cue, Draft last) {
    return last != null
            && (cue == null || clause.line().start(cue.at()) < last.span().end())
            && last.kind() == Kind.INDIRECT
            && last.span().start() >= clause.line().start(clause.from())
            && last.span().end() <= clause.line().end(clause.to() - 1)
        ? last.speaker()
        : null;
  }

  /** «Министр напомнил слова X: «…»»: they are X's; null where nobody's words are named. */
  private Speaker wordsOf(Clause clause) {
    var line = clause.line();
    for (int i = clause.to() - 2; i >= Math.max(clause.from(), clause.to() - LONGEST_OWNER); i--) {
      if (line.is(i, "слова", "словами") || line.is(i, SAYINGS) && line.mention(i + 1) != null) {
        var owner = line.mention(i + 1);
        return owner == null ? Speaker.NOBODY : Speaker.of(memory.declined(line, i + 1), 0.9);
      }
    }
    return null;
  }

  /** «…, – это слова акима»: whose; null where the clause has a subject or names nobody. */
  private Speaker possessor(Clause clause) {
    var line = clause.line();
    Speaker possessor = null;
    for (int i = clause.from(); i < clause.to(); i++) {
      var mention = line.mention(i);
      if (line.opensMention(i) && mention.grammaticalCase() == Case.NOMINATIVE) {
        return null;
      }
      if (line.opensMention(i)
          && possessor == null
          && mention.grammaticalCase() == Case.GENITIVE
          && mention.form() != Mention.Form.PRONOUN) {
        possessor = Speaker.of(memory.declined(line, i), 0.93);
      }
    }
    return possessor;
  }

  private Cue cueOf(Clause clause) {
    if (clause.place() != Place.BEFORE) {
      return clauses.firstCue(clause.line(), clause.from(), clause.to());
    }
    Cue latestCue = null;
    for (int i = clause.from(); i < clause.to(); i++) {
      var cue = clauses.firstCue(clause.line(), i, i + 1);
      latestCue = cue == null ? latestCue : cue;
    }
    return latestCue;
  }
}
