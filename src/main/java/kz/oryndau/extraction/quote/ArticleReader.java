package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.quote.Piece.Clause.Place;
import kz.oryndau.extraction.quote.Piece.Style;
import kz.oryndau.extraction.quote.Quote.Kind;
import kz.oryndau.extraction.quote.Quote.VerbClass;
import kz.oryndau.extraction.text.Passage.Role;
import kz.oryndau.extraction.text.Span;

/** Walks once through the body of an article and collects its quotes; serves one article. */
final class ArticleReader {

  private final Map<Line, Integer> place = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final Memory memory;
  private final Attribution attribution;
  private final IndirectReader indirect;
  private final NarrationReader narration;
  private final Interview interview;
  private final List<Draft> found = new ArrayList<>();

  /** Who said the latest speech. */
  private Speaker latest = Speaker.NOBODY;

  ArticleReader(MentionedText text, List<Line> lines, ReportingWords words) {
    var clauses = new ReportingClauses(words);
    var body = new ArrayList<Line>();
    for (var line : lines) {
      var role = line.passage().role();
      if (line.size() > 0 && (role == Role.BODY || role == Role.BACKGROUND)) {
        place.put(line, body.size());
        body.add(line);
      }
    }
    Layout.of(new SpeechFinder(clauses), clauses, body, text.analysed().article().text())
        .forEach(pieces::addAll);
    this.memory = new Memory(text);
    var owners = new Owners(memory);
    var speakers = new SpeakerFinder(memory, owners);
    this.indirect = new IndirectReader(words, speakers, owners, memory);
    this.attribution = new Attribution(clauses, speakers, indirect, memory);
    var last = body.isEmpty() ? null : body.get(body.size() - 1);
    this.narration = new NarrationReader(indirect, speakers, memory, clauses, last);
    this.interview = new Interview(memory, lines);
    lines.stream()
        .filter(line -> line.passage().role() == Role.HEADLINE)
        .forEach(this::noteSubject);
  }

  /** «Аким открыл школу» as a headline: he is meant by «он сказал» in the first sentence. */
  private void noteSubject(Line headline) {
    for (int i = 0; i < headline.size(); i++) {
      var mention = headline.mention(i);
      if (headline.opensMention(i)
          && mention.grammaticalCase() == Case.NOMINATIVE
          && memory.isPerson(mention.actor())
          && memory.isOfficial(mention.actor())) {
        memory.note(mention.actor(), null);
        return;
      }
    }
  }

  /** The drafts in reading order, those of nobody known left out. */
  List<Draft> read() {
    int i = 0;
    while (i < pieces.size()) {
      if (!pieces.get(i).isSpeech()) {
        found.addAll(narration.read(pieces.get(i)));
        i++;
      } else {
        int end = runEnd(i);
        run(i, end);
        narration.forget();
        i = end;
      }
    }
    return found;
  }

  /** Index behind the pieces that follow each other paragraph by paragraph as one speech may. */
  private int runEnd(int first) {
    int i = first;
    while (i + 1 < pieces.size()
        && isOpen(pieces.get(i))
        && !closesLine(i)
        && goesOn(pieces.get(i), pieces.get(i + 1))) {
      i++;
    }
    return i + 1;
  }

  /**
   * ««…», – сказал X. «…».»: the second quotation is still X's, whoever speaks in the next line.
   */
  private boolean closesLine(int i) {
    return i > 0
        && pieces.get(i - 1).isSpeech()
        && pieces.get(i - 1).line() == pieces.get(i).line()
        && !pieces.get(i).openEnd();
  }

  private static boolean isOpen(Piece piece) {
    return piece.clause() == null || piece.clause().place() == Place.BEFORE;
  }

  private boolean goesOn(Piece one, Piece next) {
    return next.isSpeech()
        && next.line() != one.line()
        && next.style() == one.style()
        && !next.continued()
        && (!one.continued() || one.openEnd())
        && (next.clause() == null || next.clause().place() != Place.BEFORE)
        && place.get(next.line()) == place.get(one.line()) + 1;
  }

  private void run(int from, int to) {
    var run = pieces.subList(from, to);
    var before = from == 0 ? null : pieces.get(from - 1);
    if (run.get(0).style() == Style.QUESTION) {
      return;
    }
    if (run.get(0).style() == Style.ANSWER) {
      add(run, Speaker.of(interview.introduced(), 0.95), null, 0.95);
    } else if (run.get(0).style() == Style.DASH && run.size() > 1) {
      dialogue(run, before);
    } else {
      speech(run, before, to < pieces.size() ? pieces.get(to) : null);
    }
  }

  /** Dashed paragraphs one after the other: a speech in paragraphs, or question and answer. */
  private void dialogue(List<Piece> run, Piece before) {
    var interviewee = interview.interviewee(run);
    if (interviewee != null) {
      interview
          .answers(run)
          .forEach(answer -> add(answer, Speaker.of(interviewee, 0.95), null, 0.95));
      return;
    }
    if (before != null && before.isSpeech() && !latest.isKnown() && questions(run) > 1) {
      latest = Speaker.of(interview.introduced(), 0.85);
      memory.note(latest.actor(), null);
    }
    int start = 0;
    var asking = before == null || before.isSpeech() ? null : memory.latestPerson(null);
    for (int i = 0; i < run.size(); i++) {
      boolean question = isOpen(run.get(i)) && endsWithQuestion(run.get(i)) && i + 1 < run.size();
      if (question && run.get(i).clause() == null) {
        start = flush(run, start, i, before);
        start = i + 1;
      }
    }
    flush(run, start, run.size(), before);
    boolean other = latest.isKnown() && !latest.actor().equals(asking);
    if (start == 1 && asking != null && memory.isOfficial(asking) && other) {
      var answered = latest;
      add(run.subList(0, 1), Speaker.of(asking, 0.8), null, 0.9);
      latest = answered;
    }
  }

  /** Journalists ask the first question with a reporting clause, and the others without. */
  private static long questions(List<Piece> run) {
    return run.stream().filter(it -> it.clause() == null && endsWithQuestion(it)).count();
  }

  private int flush(List<Piece> run, int from, int to, Piece before) {
    if (from < to) {
      speech(run.subList(from, to), from == 0 ? before : null, null);
    }
    return to;
  }

  private static boolean endsWithQuestion(Piece piece) {
    return piece.line().is(piece.to() - 1, "?");
  }

  private void speech(List<Piece> run, Piece before, Piece after) {
    var lastPiece = run.get(run.size() - 1);
    if (run.size() > 1 && anotherSpeaks(run, before)) {
      speech(run.subList(0, run.size() - 1), before, null);
      speech(List.of(lastPiece), run.get(run.size() - 2), after);
      return;
    }
    var clause = lastPiece.clause() != null ? lastPiece.clause() : run.get(0).clause();
    if (clause == null && !run.get(0).continued()) {
      clause = Attribution.introduction(before);
      clause = clause == null ? narration.referringBack(after) : clause;
    }
    if (clause == null) {
      var interviewee = run.get(0).style() == Style.DASH ? interview.answering(before) : null;
      var speaker = interviewee == null ? bare(lastPiece, before) : Speaker.of(interviewee, 0.95);
      add(run, speaker, null, 0.9);
      return;
    }
    var attributed = attribution.read(clause, last());
    var cue = attributed.cue();
    var narrated = memory.latest();
    var reported = cue == null ? null : new Reported(clause.line(), cue);
    add(run, attributed.speaker(), reported, base(run, cue));
    if (attributed.reminded()) {
      memory.note(narrated, null);
    }
    attribution.noteAddressee(clause, attributed.speaker());
    if (clause.place() != Place.BEFORE && cue != null) {
      int skip = attributed.content() > 0 ? clause.from() : cue.end();
      found.addAll(indirect.read(clause.line(), clause.from(), clause.to(), skip));
    }
  }

  /**
   * «Аким сказал: «…».» and below it «…», – ответил министр»: the last paragraph is not the
   * first's.
   */
  private boolean anotherSpeaks(List<Piece> run, Piece before) {
    var first = run.get(0);
    var own = run.get(run.size() - 1).clause();
    var introduction =
        first.clause() == null && !first.continued()
            ? Attribution.introduction(before)
            : first.clause();
    if (own == null || introduction == null || run.get(run.size() - 2).openEnd()) {
      return false;
    }
    var speaker = attribution.read(introduction, last()).speaker();
    memory.note(speaker.actor(), null);
    return speaker.isKnown()
        && !speaker.actor().equals(attribution.read(own, last()).speaker().actor());
  }

  private Draft last() {
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  /**
   * Of paragraphs without marks that a line introduces 49 of 57 were speech, of others all but a
   * few.
   */
  private static double base(List<Piece> run, Cue cue) {
    double base = run.get(0).style() == Style.BARE ? 0.88 : 0.98;
    return cue == null ? base - 0.06 : base;
  }

  /** A speech without a reporting clause: goes on with the latest, or is introduced before it. */
  private Speaker bare(Piece piece, Piece before) {
    if (before != null && before.isSpeech() && !piece.continued() && endsWithQuestion(before)) {
      return Speaker.of(memory.latestOfficial(null), 0.85);
    }
    if (piece.continued() || before != null && before.isSpeech()) {
      return new Speaker(latest.actor(), latest.messenger(), latest.certainty() * 0.97);
    }
    return Speaker.of(memory.latest(), before == null ? 0.75 : 0.9);
  }

  private record Reported(Line line, Cue cue) {}

  private void add(List<Piece> run, Speaker speaker, Reported reported, double base) {
    latest = speaker;
    if (!speaker.isKnown()) {
      memory.note(null, null);
      return;
    }
    memory.note(speaker.actor(), null);
    memory.noteSpeaker(speaker.actor());
    var first = run.get(0);
    var end = run.get(run.size() - 1);
    var span = new Span(first.line().start(first.from()), end.line().end(end.to() - 1));
    found.add(
        new Draft(
            Kind.DIRECT,
            span,
            speaker,
            reported == null
                ? null
                : reported.line().span(reported.cue().at(), reported.cue().end()),
            reported == null ? VerbClass.SAYS : reported.cue().verbClass(),
            base * speaker.certainty()));
  }
}
