package kz.oryndau.extraction.quote;

import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.quote.Cue.Mark;

/**
 * Reporting clauses that stand in or before the content and not around it: «по словам X, …», «как
 * отметил X, …», «движение, уточнила она, откроют в мае».
 */
final class Insertions {

  private static final String[] SUBORDINATE = {"поскольку", "что", "хотя", "но", "а"};

  /** «В то же время», «в частности», «в целом» and the like; prepositions go without saying. */
  private static final String[] CONNECTIVE = {
    "при", "этом", "кроме", "помимо", "того", "тем", "между", "то", "частности", "целом", "свою"
  };

  /** «По словам X» stands near the start of its clause. */
  private static final int LONGEST_OPENING = 6;

  /** «Как ранее уже отметил министр». */
  private static final int LONGEST_HOW = 8;

  private final ReportingWords words;
  private final SpeakerFinder speakers;
  private final Owners owners;
  private final Memory memory;
  private final Sources sources;
  private final Stretch stretch;
  private final Line line;
  private final Contents contents;

  Insertions(
      ReportingWords words, SpeakerFinder speakers, Owners owners, Memory memory, Stretch stretch) {
    this.words = words;
    this.speakers = speakers;
    this.owners = owners;
    this.memory = memory;
    this.sources = new Sources(memory);
    this.stretch = stretch;
    this.line = stretch.line();
    this.contents = new Contents(line);
  }

  /** What «по словам X» or «как отметил X» reports, at the start or inside; null if nothing. */
  Draft phrase() {
    for (int i = stretch.skip(); i < stretch.to(); i++) {
      boolean opens = opensClause(i);
      boolean how = line.is(i, "как") && (opens || line.isCapital(i)) && !isTime(i);
      var cue = words.at(line, how ? howVerb(i + 1) : i);
      if (cue == null || how == cue.has(Mark.NOUN) || how && !isReport(cue)) {
        continue;
      }
      int end = behindAside(how ? howEnd(cue) : ownerEnd(cue));
      if (how && end >= stretch.to() || !how && i > stretch.from() && !opensPart(i)) {
        continue;
      }
      var speaker =
          how
              ? speakers.subject(line, i + 1, end, cue)
              : owners.owner(line, stretch.from(), cue, stretch.to());
      if (sources.passesOn(line, speaker, cue)) {
        owners.notePublisher(line, i, end);
        return null;
      }
      boolean inside = i > stretch.from() && opens && hasWordsBefore(i);
      return stretch.content(
          inside ? clauseStart(i) : stretch.skipComma(end),
          stretch.to(),
          speaker,
          cue,
          inside ? 0.93 : 0.96);
    }
    return null;
  }

  /**
   * Index behind «как отметил министр»: its comma, or the subject, where the comma was forgotten
   * and a predicate follows («как отметил министр уже идёт работа, …»).
   */
  private int howEnd(Cue cue) {
    int comma = stretch.commaAfter(cue.end());
    for (int i = cue.end(); i < comma; i++) {
      var mention = line.mention(i);
      if (line.opensMention(i) && mention.grammaticalCase() == Case.NOMINATIVE) {
        int end = stretch.behindMention(i);
        return contents.hasPredicate(end, comma) ? end : comma;
      }
    }
    return comma;
  }

  /** «Как отметил министр», «как он ранее отметил»: index of the verb, or of the first word. */
  private int howVerb(int first) {
    int i = first;
    while (i < Math.min(stretch.to(), first + LONGEST_HOW)
        && line.isWord(i)
        && words.at(line, i) == null) {
      boolean subject =
          line.mention(i) != null
              ? line.mention(i).grammaticalCase() == Case.NOMINATIVE
              : line.is(i, "он", "она");
      boolean adverb = line.reads(i, it -> it.partOfSpeech() == PartOfSpeech.ADVERB);
      if (!subject && !adverb) {
        return first;
      }
      i = line.mention(i) == null ? i + 1 : line.mentionEnd(i);
    }
    return i;
  }

  /** «После того, как суд признал …»: no «как» of a report. */
  private boolean isTime(int how) {
    return line.isComma(how - 1)
        && (line.is(how - 2, "того", "пор", "так") && !line.is(how - 3, "кроме", "помимо", "более")
            || line.is(how - 2, "тем") && line.is(how - 3, "перед"));
  }

  private boolean opensClause(int i) {
    return line.letterWords(stretch.from(), i) == 0
        || line.isComma(i - 1)
        || line.isDash(i - 1)
        || i == stretch.from() + 1 && line.is(i - 1, "но", "однако", "а", "и");
  }

  private boolean isReport(Cue cue) {
    boolean site =
        cue.has(Mark.DOCUMENT)
            && line.reads(cue.end() + 1, it -> it.partOfSpeech() == PartOfSpeech.ADJECTIVE)
            && line.is(cue.end(), "на");
    return !site && cue.takesContent() && !sources.names(line, cue);
  }

  /** «…, которые, по его словам, выросли»: the subordinate clause; otherwise the sentence. */
  private int clauseStart(int i) {
    int comma = i - 2;
    while (comma > stretch.from() && !line.isComma(comma)) {
      comma--;
    }
    boolean clause = comma > stretch.from() && i - comma <= LONGEST_OPENING;
    if (clause && line.lower(comma + 1).startsWith("котор")) {
      return comma + 1;
    }
    if (clause && line.is(comma + 1, "так", "потому") && line.is(comma + 2, "как", "что")) {
      return comma + 3;
    }
    return clause && line.is(comma + 1, SUBORDINATE) ? comma + 2 : stretch.from();
  }

  private boolean opensPart(int i) {
    return line.isComma(i - 1)
        || line.is(i - 1, "и", "а", "но", "же", ":")
        || line.letterWords(stretch.from(), i) < 3;
  }

  /** More than «при этом» or «а» stands before. */
  private boolean hasWordsBefore(int i) {
    for (int k = stretch.from(); k < i; k++) {
      if (line.isWord(k) && !isConnective(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isConnective(int i) {
    return line.is(i, CONNECTIVE)
        || line.is(i, "время") && line.is(i - 1, "же")
        || line.is(i, "очередь") && line.is(i - 1, "свою")
        || switch (line.word(i).best().partOfSpeech()) {
          case CONJUNCTION, ADVERB, PARTICLE, PREPOSITION -> true;
          default -> false;
        };
  }

  /** Index behind the genitive phrase that «по словам» governs. */
  int ownerEnd(Cue cue) {
    int i = cue.end();
    if (line.is(i - 2, "его", "ее", "их")) {
      return i;
    }
    while (i < stretch.to() && !line.isComma(i) && !line.is(i, ":")) {
      if (line.mention(i) != null) {
        i = line.mentionEnd(i);
        while (i < stretch.to() && line.mention(i) != null && !isSubject(i)) {
          i = line.mentionEnd(i);
        }
        return appositionEnd(i);
      }
      if (!contents.isNominal(i) && !line.is(i, "его", "ее", "их")) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** «По словам министра депутаты …»: a name may have been left undeclined, a post or body not. */
  private boolean isSubject(int i) {
    var mention = line.mention(i);
    return mention.grammaticalCase() == Case.NOMINATIVE
        && (mention.form() == Form.POST || mention.form() == Form.BODY);
  }

  /**
   * «По словам министра, Иванова, …» keeps stretch.to() mentions; a comma behind is content's
   * border.
   */
  private int appositionEnd(int i) {
    int end = i;
    while (end < stretch.to() && line.is(end, "(")) {
      while (end < stretch.to() && !line.is(end, ")")) {
        end++;
      }
      end = Math.min(stretch.to(), end + 1);
    }
    return end;
  }

  /** «Как говорится в релизе, размещённом на сайте, …», «по словам X, которого цитирует N, …». */
  private int behindAside(int comma) {
    boolean aside =
        line.isComma(comma)
            && (line.lower(comma + 1).startsWith("котор")
                || line.reads(comma + 1, Insertions::continuesOwner));
    int end = aside ? stretch.commaAfter(comma + 1) : stretch.to();
    return end < stretch.to() ? end : comma;
  }

  /** «Размещённом», «выступившего»; «по её словам, работающим платят» has a dative of its own. */
  private static boolean continuesOwner(Reading reading) {
    return reading.partOfSpeech() == PartOfSpeech.PARTICIPLE
        && (reading.grammaticalCase() == Case.GENITIVE
            || reading.grammaticalCase() == Case.LOCATIVE
            || reading.grammaticalCase() == Case.NOMINATIVE && reading.number() == Number.SINGULAR
            || reading.grammaticalCase() == Case.DATIVE && reading.number() == Number.SINGULAR);
  }

  /**
   * «Движение, уточнила она, откроют в мае»: the whole sentence is the content, but «кроме того»
   * before the clause is not; null if none.
   */
  Draft parenthesis() {
    for (int i = stretch.skip() + 1; i < stretch.to(); i++) {
      if (!line.isComma(i - 1)) {
        continue;
      }
      var cue = line.mention(i) == null ? words.at(line, i) : null;
      if (cue == null
          || !cue.takesContent()
          || CueChain.isGerund(line, cue)
          || contents.start(cue, stretch.to()) > 0) {
        continue;
      }
      int comma = stretch.commaAfter(cue.end());
      if (comma < stretch.to() && comma > cue.end() && subjectFollows(cue, comma)) {
        var speaker = speakers.subject(line, i, comma, cue);
        int start = hasWordsBefore(i) ? stretch.from() : stretch.skipComma(comma);
        return stretch.content(start, stretch.to(), speaker, cue, 0.93);
      }
    }
    return null;
  }

  /** Verb first, then its subject: what tells «…, сказал он» from «пришёл, сказал и ушёл». */
  boolean subjectFollows(Cue cue, int end) {
    for (int i = cue.end(); i < end; i++) {
      Mention mention = line.mention(i);
      if (mention != null) {
        int before = line.isQuote(i - 1) ? i - 2 : i - 1;
        boolean locative = line.is(before, "в", "во", "на") && memory.isBody(mention.actor());
        if (locative
            || mention.grammaticalCase() == null
            || mention.grammaticalCase() == Case.NOMINATIVE
            || mention.grammaticalCase() == Case.ACCUSATIVE && mention.form() == Form.BODY) {
          return true;
        }
        i = line.mentionEnd(i) - 1;
      } else if (line.is(i, "он", "она", "они", "там")
          || ReportingClauses.isPersonNoun(line, i)
          || SpeakerNouns.isOfficial(line, i)) {
        return true;
      } else if (line.is(i - 1, "в", "во", "на") && i - 1 == cue.end() && isTheirs(cue)) {
        return true;
      }
    }
    return false;
  }

  /**
   * «…, сообщили на заводе», «говорится в письме»; «усомнился в цифрах» has its subject in front.
   */
  private boolean isTheirs(Cue cue) {
    return cue.has(Mark.DOCUMENT) || line.reads(cue.at(), it -> it.number() == Number.PLURAL);
  }
}
