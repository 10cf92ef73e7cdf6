package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/**
 * A sentence that opens with what its subject said before he did something: «Отметив, что А, аким
 * поручил Б».
 */
final class OpeningGerund {

  /** «При этом», «кроме того» before it. */
  private static final int LATEST = 4;

  /** «…, в завершение встречи аким поручил»: words before the subject. */
  private static final int LATEST_SUBJECT = 6;

  private final ReportingWords words;
  private final Line line;
  private final int from;
  private final int to;
  private final int main;

  OpeningGerund(ReportingWords words, Line line, int from, int to) {
    this.words = words;
    this.line = line;
    this.from = from;
    this.to = to;
    this.main = findMainClause();
  }

  /** Index of the first word of the main clause; -1 where no such gerund opens the sentence. */
  int mainClause() {
    return main;
  }

  /** Index behind the words of the main clause that may name its subject. */
  int subjectEnd() {
    int end = main;
    while (end < to && !line.isComma(end)) {
      end = line.mention(end) == null ? end + 1 : line.mentionEnd(end);
    }
    return end;
  }

  /** What the gerunds report, in the words of the subject of the main clause. */
  List<Draft> reports(Speaker speaker) {
    List<Draft> found = new ArrayList<>();
    var stretch = new Stretch(line, from, main - 1, from);
    for (var link : new CueChain(words, stretch).links()) {
      var draft = stretch.content(link.from(), link.to(), speaker, link.cue(), 0.93);
      if (draft != null) {
        found.add(draft);
      }
    }
    return found;
  }

  private int findMainClause() {
    var cue = gerund();
    int content = cue == null ? -1 : new Contents(line).start(cue, to);
    if (content < 0) {
      return -1;
    }
    for (int i = content + 1; i + 1 < to; i++) {
      if (line.isComma(i) && line.mention(i) == null && opensMainClause(i + 1)) {
        return i + 1;
      }
    }
    return -1;
  }

  private Cue gerund() {
    for (int i = from; i < Math.min(to, from + LATEST); i++) {
      var cue = line.mention(i) == null ? words.at(line, i) : null;
      if (cue != null) {
        return cue.takesContent() && CueChain.isGerund(line, cue) ? cue : null;
      }
    }
    return null;
  }

  /** A subject with its finite verb, or the verb alone («…, поручил …»). */
  private boolean opensMainClause(int first) {
    if (isFinite(first) && words.at(line, first) != null) {
      return true;
    }
    for (int i = first; i < Math.min(to, first + LATEST_SUBJECT); ) {
      var mention = line.mention(i);
      if (mention == null ? line.is(i, "он", "она") : isSubject(i)) {
        int end = mention == null ? i + 1 : line.mentionEnd(i);
        return hasVerb(end) || i > first && isFinite(i - 1);
      }
      if (!line.isWord(i) || opensSubordinate(i)) {
        return false;
      }
      i = mention == null ? i + 1 : line.mentionEnd(i);
    }
    return false;
  }

  private boolean isSubject(int i) {
    return line.mention(i).grammaticalCase() == Case.NOMINATIVE
        && !line.reads(i - 1, it -> it.partOfSpeech() == PartOfSpeech.PREPOSITION);
  }

  private boolean opensSubordinate(int i) {
    return line.lower(i).startsWith("котор")
        || line.word(i).best().partOfSpeech() == PartOfSpeech.CONJUNCTION && !line.is(i, "также");
  }

  /** «Аким [города] [также] поручил». */
  private boolean hasVerb(int from) {
    for (int i = from; i < Math.min(to, from + LATEST) && line.isWord(i); i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(int i) {
    return line.mention(i) == null
        && line.isWord(i)
        && line.word(i).best().partOfSpeech() == PartOfSpeech.VERB
        && line.word(i).best().form() != VerbForm.INFINITIVE;
  }
}
