package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what one sentence of narration reports: «X заявил, что …», «по словам X, …», «…, считает
 * X», «X пообещал …».
 */
final class IndirectReader {

  /** No rule looks further behind the end of its sentence for a reporting word. */
  private static final int LOOKAHEAD = 4;

  private final ReportingWords words;
  private final SpeakerFinder speakers;
  private final Owners owners;
  private final Memory memory;

  IndirectReader(ReportingWords words, SpeakerFinder speakers, Owners owners, Memory memory) {
    this.words = words;
    this.speakers = speakers;
    this.owners = owners;
    this.memory = memory;
  }

  /**
   * The quotes of the sentence, in reading order.
   *
   * @param skip words before this index may name the speaker but report nothing more
   */
  List<Draft> read(Line line, int from, int to, int skip) {
    if (!mayReport(line, from, to)) {
      return List.of();
    }
    List<Draft> found = new ArrayList<>();
    var opening = skip == from ? new OpeningGerund(words, line, from, to) : null;
    int start = from;
    if (opening != null && opening.mainClause() > 0) {
      start = opening.mainClause();
      found.addAll(opening.reports(speakers.subject(line, start, opening.subjectEnd(), null)));
    }
    var borders = new ReportBorders(words, line, to);
    for (int i = start + 1; i < to; i++) {
      if (borders.isAt(i)) {
        add(found, part(line, start, i, skip));
        start = i;
      }
    }
    add(found, part(line, start, to, skip));
    return found;
  }

  /**
   * Whether any word of the sentence reports something, or of what right behind it the rules look
   * at too; most sentences have none, and need not be read rule by rule.
   */
  private boolean mayReport(Line line, int from, int to) {
    for (int i = from; i < Math.min(line.size(), to + LOOKAHEAD); i++) {
      if (words.at(line, i) != null || SaidNouns.isSaying(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whoever reported is «он» in the next part of the sentence. */
  private void add(List<Draft> found, List<Draft> drafts) {
    if (!drafts.isEmpty()) {
      memory.note(drafts.get(drafts.size() - 1).speaker().actor(), null);
    }
    found.addAll(drafts);
  }

  private List<Draft> part(Line line, int from, int to, int skip) {
    var stretch = new Stretch(line, from, contentEnd(line, from, to), Math.max(skip, from));
    return new SentenceReader(words, speakers, owners, memory, stretch).read();
  }

  /**
   * Where a content clause starts that depends on the cue («и добавил, что …»); -1 if none does.
   */
  int contentOf(Line line, Cue cue, int from, int to) {
    return cue.takesContent() ? new Contents(line).that(cue, to) : -1;
  }

  /** The news comes from a body: its text is quoted next. */
  void notePublisher(Line line, int from, int to) {
    owners.notePublisher(line, from, to);
  }

  private static int contentEnd(Line line, int from, int to) {
    int end = to;
    while (end > from + 1
        && (line.is(end - 1, ".", ";", ",") || line.is(end - 1, "а") && line.isComma(end - 2))) {
      end--;
    }
    return end;
  }
}
