package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading.Case;

/**
 * Reads what one sentence of narration reports: «X заявил, что …», «по словам X, …», «…, считает
 * X», «X пообещал …».
 */
final class IndirectReader {

  private static final int LONGEST_ADVERBIAL = 4;

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
    List<Draft> found = new ArrayList<>();
    int start = from;
    for (int i = from + 1; i < to; i++) {
      if (opensClause(line, i, to)) {
        found.addAll(part(line, start, i, skip));
        start = i;
      }
    }
    found.addAll(part(line, start, to, skip));
    return found;
  }

  private List<Draft> part(Line line, int from, int to, int skip) {
    var stretch = new Stretch(line, from, contentEnd(line, from, to), Math.max(skip, from));
    return new SentenceReader(words, speakers, owners, memory, stretch).read();
  }

  /** «…, а аким пообещал …»: another speaker takes over in the same sentence. */
  private boolean opensClause(Line line, int i, int to) {
    boolean border =
        line.is(i - 1, ";") || line.is(i - 1, "а", "но", "однако") && line.isComma(i - 2);
    int subject = border ? subject(line, i, to) : -1;
    if (subject < 0) {
      return false;
    }
    var mention = line.mention(subject);
    int verb = line.mentionEnd(subject);
    return mention.grammaticalCase() == Case.NOMINATIVE
        && mention.form() != Form.PRONOUN
        && verb < to
        && words.at(line, verb) != null;
  }

  /** Index of the mention that opens the clause, «в разговоре» aside; -1 if none does. */
  private static int subject(Line line, int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST_ADVERBIAL); i++) {
      if (line.opensMention(i)) {
        return i;
      }
      boolean adverbial = line.isSmall(i) && !line.reads(i, ReportingWords::reports);
      if (!adverbial) {
        return -1;
      }
    }
    return -1;
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
