package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.quote.Cue.Mark;
import kz.oryndau.extraction.quote.Piece.Clause;
import kz.oryndau.extraction.quote.Piece.Clause.Place;
import kz.oryndau.extraction.quote.Quote.Kind;
import kz.oryndau.extraction.quote.Quote.VerbClass;

/** Reads the author's own sentences: what they report, and who is spoken of in them. */
final class NarrationReader {

  private static final int LONGEST_TITLE = 16;

  private final IndirectReader indirect;
  private final SpeakerFinder speakers;
  private final Memory memory;
  private final Topics topics;
  private final ReportingClauses clauses;
  private final BackReferences references;

  /** An article that breaks off may break off in a sentence. */
  private final Line lastLine;

  /** The sentence before, which «об этом сообщил X» means; null if it reports or orders itself. */
  private Sentence before;

  private record Sentence(Line line, int from, int to) {}

  NarrationReader(
      IndirectReader indirect,
      SpeakerFinder speakers,
      Memory memory,
      ReportingClauses clauses,
      Line lastLine) {
    this.lastLine = lastLine;
    this.indirect = indirect;
    this.speakers = speakers;
    this.memory = memory;
    this.topics = new Topics(memory, speakers);
    this.clauses = clauses;
    this.references = new BackReferences(clauses);
  }

  /** The quotes of all sentences of the piece. */
  List<Draft> read(Piece piece) {
    List<Draft> found = new ArrayList<>();
    var line = piece.line();
    boolean broken = piece.line() == lastLine && reports(piece) || endsWithSource(line);
    if (isTitle(piece) && !broken && !opensWithOwner(line)) {
      topics.note(line, piece.from(), piece.to());
      return found;
    }
    for (int from = piece.from(); from < piece.to(); ) {
      int to = line.sentenceEnd(from, piece.to());
      found.addAll(sentence(line, from, to));
      from = to;
    }
    return found;
  }

  /** A whole line that ends in a word and not in a mark: a second headline, a caption. */
  private static boolean isTitle(Piece piece) {
    var line = piece.line();
    return piece.from() == 0
        && piece.to() == line.size()
        && line.isWord(line.size() - 1)
        && line.sentenceEnd(0, line.size()) == line.size()
        && line.letterWords(0, line.size()) <= LONGEST_TITLE;
  }

  /** «…, передаёт N»: no title, though the full stop was forgotten. */
  private boolean endsWithSource(Line line) {
    int comma = line.size() - 1;
    while (comma > 0 && !line.isComma(comma)) {
      comma--;
    }
    var cue = comma > 0 ? clauses.cueAt(line, comma + 1) : null;
    return cue != null && clauses.namesSource(line, cue);
  }

  /** «По словам X, …»: no title, though the full stop was forgotten. */
  private boolean opensWithOwner(Line line) {
    var cue = clauses.cueAt(line, 0);
    return cue != null && cue.has(Mark.NOUN);
  }

  private boolean reports(Piece piece) {
    for (int i = piece.from(); i < piece.to(); i++) {
      if (clauses.cueAt(piece.line(), i) != null) {
        return true;
      }
    }
    return false;
  }

  private List<Draft> sentence(Line line, int from, int to) {
    if (before != null && references.isOne(line, from, to)) {
      var draft = aboutThis(line, from, to);
      before = null;
      if (draft != null) {
        memory.note(draft.speaker().actor(), null);
        return List.of(draft);
      }
      var own = indirect.read(line, from, to, from);
      topics.note(line, from, to);
      return own;
    }
    var drafts = indirect.read(line, from, to, from);
    topics.note(line, from, to);
    if (!drafts.isEmpty()) {
      var speaker = drafts.get(drafts.size() - 1).speaker();
      if (!passesOn(speaker)) {
        memory.note(speaker.actor(), null);
      }
      memory.noteSpeaker(speaker.actor());
    }
    before = drafts.isEmpty() && !orders(line, from, to) ? new Sentence(line, from, to) : null;
    return drafts;
  }

  private boolean orders(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      var cue = clauses.firstCue(line, i, i + 1);
      if (cue != null && (cue.has(Mark.ORDER) || cue.has(Mark.ASKS))) {
        return true;
      }
    }
    return false;
  }

  /** A speech comes between: «об этом» means no sentence before it. */
  void forget() {
    before = null;
  }

  /**
   * ««…». Об этом заявил X», ««…». Так X ответил на …»: the sentence that says whose the speech
   * before it is; null where the piece opens otherwise.
   */
  Clause referringBack(Piece piece) {
    if (piece == null || piece.isSpeech()) {
      return null;
    }
    var line = piece.line();
    int from = piece.from();
    while (from < piece.to() - 1 && !line.isWord(from)) {
      from++;
    }
    int to = line.sentenceEnd(from, piece.to());
    var cue = clauses.firstCue(line, from, to);
    boolean content = cue != null && indirect.contentOf(line, cue, from, to) > 0;
    return references.isOne(line, from, to) && !content
        ? new Clause(line, from, to, Place.AFTER)
        : null;
  }

  /**
   * «Министр назвал сумму. Об этом он заявил …»: the sentence is about what he said, not its words.
   */
  private boolean tellsItself(Speaker speaker) {
    var line = before.line();
    for (int i = before.from(); i < before.to(); i++) {
      var mention = line.mention(i);
      if (line.opensMention(i)
          && mention.actor().equals(speaker.actor())
          && mention.grammaticalCase() == Case.NOMINATIVE
          && isTelling(line, line.mentionEnd(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTelling(Line line, int verb) {
    return clauses.cueAt(line, verb) != null || line.lower(verb).startsWith("назвал");
  }

  /** Its speaker must speak for himself: no press service, no site, no document. */
  private Draft aboutThis(Line line, int from, int sentenceEnd) {
    int to = withoutSource(line, from, sentenceEnd);
    int told = references.told(line, from, to);
    var cue = told > 0 ? null : clauses.firstCue(line, from, to);
    if (cue != null && cue.has(Mark.DOCUMENT)) {
      speakers.subject(line, from, to, cue);
    }
    if (cue != null && (cue.has(Mark.DOCUMENT) || indirect.contentOf(line, cue, from, to) > 0)
        || cue == null && told < 0 && !BackReferences.opensWithSuch(line, from)) {
      return null;
    }
    var speaker = told > 0 ? teller(line, told, to) : speakers.subject(line, from, to, cue);
    if (!speaker.isKnown() || !memory.isOfficial(speaker.actor())) {
      return null;
    }
    if (memory.isBody(speaker.actor()) && passesOn(speaker)) {
      indirect.notePublisher(line, from, to);
      return null;
    }
    if (tellsItself(speaker)) {
      return null;
    }
    int end = withoutTail(before);
    while (end > before.from() && before.line().is(end - 1, ".", ",", ";")) {
      end--;
    }
    if (before.line().letterWords(before.from(), end) < 3 || before.line().is(end - 1, "?")) {
      return null;
    }
    return new Draft(
        Kind.INDIRECT,
        before.line().span(before.from(), end),
        speaker,
        cue == null ? null : line.span(cue.at(), cue.end()),
        cue == null ? VerbClass.SAYS : cue.verbClass(),
        0.88 * speaker.certainty());
  }

  /** «Дорогу откроют, передаёт N. Это подтвердил X»: index before who passes it on. */
  private int withoutTail(Sentence sentence) {
    for (int i = sentence.from() + 1; i + 1 < sentence.to(); i++) {
      var cue = sentence.line().isComma(i) ? clauses.cueAt(sentence.line(), i + 1) : null;
      if (cue != null && clauses.namesSource(sentence.line(), cue)) {
        return i;
      }
    }
    return sentence.to();
  }

  /** «Озвучена акимом», «прозвучала на брифинге акимата»: whoever is named first. */
  private Speaker teller(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.opensMention(i)) {
        return Speaker.of(memory.declined(line, i), 0.95);
      }
    }
    return Speaker.NOBODY;
  }

  /** «Об этом сообщает «Вестник» со ссылкой на министра»: the minister is none of the subjects. */
  private static int withoutSource(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.is(i, "ссылкой") && line.is(i + 1, "на")) {
        return i - 1;
      }
    }
    return to;
  }

  private boolean passesOn(Speaker speaker) {
    var name = memory.actor(speaker.actor()).name();
    return name != null && Line.folded(name).startsWith("пресс");
  }
}
