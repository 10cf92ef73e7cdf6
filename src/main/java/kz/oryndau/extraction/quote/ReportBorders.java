package kz.oryndau.extraction.quote;

import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.quote.Cue.Mark;

/**
 * Where one report of a sentence ends and the next begins: «X заявил, что А, жителей он призвал …»,
 * «X сообщил, что А, на что Y ответил, что Б». Walks forward through one sentence.
 */
final class ReportBorders {

  private static final int LONGEST_ADVERBIAL = 4;

  /** Subject, object and adverbs before the verb of the next report. */
  private static final int LATEST_VERB = 8;

  /** What may stand between the comma and the clause. */
  private static final String[][] CONNECTIVES = {
    {"в", "то", "время", "как"},
    {"в", "то", "же", "время"},
    {"вместе", "с", "тем"},
    {"тогда", "как"},
    {"между", "тем"},
    {"при", "этом"},
    {"кроме", "того"},
    {"в", "свою", "очередь"},
    {"на", "что"},
    {"а", "также"},
    {"и"},
    {"а"},
    {"но"},
    {"однако"},
    {"также"},
    {"зато"},
  };

  /** «Заявил, что если дорогу закроют, аким пообещал …»: the clause behind is of the content. */
  private static final String[] CONDITIONS = {
    "если", "когда", "пока", "хотя", "после", "как", "чтобы", "поскольку"
  };

  private final ReportingWords words;
  private final Line line;
  private final Contents contents;
  private final int to;

  /** Where the first content of the part starts that is being walked through; -1 before it. */
  private int content = -1;

  ReportBorders(ReportingWords words, Line line, int to) {
    this.words = words;
    this.line = line;
    this.contents = new Contents(line);
    this.to = to;
  }

  /** Whether a report begins with word {@code i}; to be asked of each word in turn. */
  boolean isAt(int i) {
    notice(i - 1);
    boolean behindContent = content > 0 && content < i && line.is(i - 1, ",", ";");
    boolean opens = anotherSpeaks(i) || behindContent && nextReport(i);
    if (opens) {
      content = -1;
    }
    return opens;
  }

  /** Remembers that the word reports something. */
  private void notice(int i) {
    var cue = content < 0 && line.mention(i) == null ? words.at(line, i) : null;
    if (cue != null && (cue.has(Mark.NOUN) || line.is(i - 1, "как"))) {
      content = new Stretch(line, i, to, i).commaAfter(i) + 1;
    } else if (cue != null && cue.takesContent()) {
      content = contents.start(cue, to);
    }
  }

  /**
   * «…, а аким пообещал …», «…, на что аким ответил: …»: another speaker takes over in the same
   * sentence.
   */
  private boolean anotherSpeaks(int i) {
    boolean border =
        line.is(i - 1, ";") || line.is(i - 1, "а", "но", "однако") && line.isComma(i - 2);
    boolean answers =
        line.isComma(i - 1)
            && (line.is(i, "в") && line.is(i + 1, "ответ")
                || line.is(i, "на") && line.is(i + 1, "что", "это"));
    int subject = answers ? subject(i + 2) : border ? subject(i) : -1;
    if (subject < 0) {
      return false;
    }
    var mention = line.mention(subject);
    int verb = line.mentionEnd(subject);
    var cue = verb < to ? words.at(line, verb) : null;
    return mention.grammaticalCase() == Case.NOMINATIVE
        && mention.form() != Form.PRONOUN
        && cue != null
        && (!cue.has(Mark.DIRECT) || cue.has(Mark.CALLS));
  }

  /** Index of the mention that opens the clause, «в разговоре» aside; -1 if none does. */
  private int subject(int from) {
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

  /** A clause with a subject, a reporting verb and a content of its own. */
  private boolean nextReport(int i) {
    int first = behindConnective(i);
    int verb = verb(first);
    if (verb < 0 || isApposition(i) || isConditional()) {
      return false;
    }
    var cue = words.at(line, verb);
    return cue.at() == verb
        && cue.takesContent()
        && !cue.has(Mark.DOCUMENT)
        && !CueChain.isGerund(line, cue)
        && (hasSubject(first, verb) || isSubject(cue.end()))
        && contents.start(cue, to) > 0;
  }

  private int behindConnective(int i) {
    for (var connective : CONNECTIVES) {
      boolean all = true;
      for (int k = 0; all && k < connective.length; k++) {
        all = line.is(i + k, connective[k]);
      }
      if (all) {
        return i + connective.length;
      }
    }
    return i;
  }

  /** The reporting verb of the clause; -1 where another verb, a comma or «который» comes first. */
  private int verb(int from) {
    for (int i = from; i < Math.min(to, from + LATEST_VERB); ) {
      if (line.mention(i) != null) {
        i = line.mentionEnd(i);
        continue;
      }
      if (words.at(line, i) != null && !words.at(line, i).has(Mark.NOUN)) {
        return i;
      }
      if (!line.isWord(i) || !isPlain(i)) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  private boolean isPlain(int i) {
    return switch (line.word(i).best().partOfSpeech()) {
      case NOUN, ADJECTIVE, ADVERB, PRONOUN, PREPOSITION, PARTICLE ->
          !line.lower(i).startsWith("котор");
      default -> line.is(i, "также", "же");
    };
  }

  private boolean hasSubject(int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (isSubject(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSubject(int i) {
    if (line.is(i, "он", "она")) {
      return true;
    }
    Mention mention = line.opensMention(i) ? line.mention(i) : null;
    return mention != null
        && mention.grammaticalCase() == Case.NOMINATIVE
        && !line.reads(i - 1, it -> it.partOfSpeech() == PartOfSpeech.PREPOSITION);
  }

  /** «Министр финансов, депутат Беков предложил»: the comma stands between two posts. */
  private boolean isApposition(int i) {
    var before = line.mention(i - 2);
    return before != null && before.grammaticalCase() == Case.NOMINATIVE && line.mention(i) != null;
  }

  private boolean isConditional() {
    return line.is(content, CONDITIONS);
  }
}
